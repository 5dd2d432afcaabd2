// A mount namespace of its own gives a browser another folder of policies, without touching the machine's.
import { execFile } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const namespace = process.getuid?.() === 0 ? ['-m'] : ['-r', '-m'];

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** Why this machine lets no browser have folders of its own, in one sentence that names the browser; null: it does. */
export async function namespaceObstacle(browser: string): Promise<string | null> {
  if (process.platform !== 'linux') {
    return `A policy for ${browser} can only be tried on Linux, where a mount namespace keeps it apart from the machine`;
  }
  try {
    await run('unshare', [...namespace, 'mount', '-t', 'tmpfs', 'none', '/mnt']);
    return null;
  } catch {
    return `This account may not make a mount namespace (unshare -m), so ${browser} cannot be given a policy of its own`;
  }
}

/** One folder in the place of another, where that is there. */
export interface Instead {
  readonly of: string;
  readonly shown: string;
}

/** Writes a program that opens the browser with these folders in the place of the machine's. */
export async function starterWith(
  starter: string,
  browser: string,
  folders: readonly Instead[],
): Promise<string> {
  const mounts = folders.map(
    ({ of, shown }) =>
      `if [ -d ${quoted(of)} ]; then mount --bind ${quoted(shown)} ${quoted(of)}; fi`,
  );
  const inside = [...mounts, `exec ${quoted(browser)} "$@"`].join(' && ');
  const outside = `exec unshare ${namespace.join(' ')} sh -c ${quoted(inside)} start "$@"`;
  await writeFile(starter, `#!/bin/sh\n${outside}\n`);
  await chmod(starter, 0o755);
  return starter;
}
