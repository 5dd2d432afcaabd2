// Chromium on Linux reads policies from fixed folders in /etc. A mount namespace of its own gives a browser another /etc/…,
// without touching the machine's.
import { execFile } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AnyPolicy } from './driver.ts';

const run = promisify(execFile);

/** Where Chromium, Chrome for Testing, Chrome and Edge look. */
const places = ['/etc/chromium', '/etc/opt'] as const;
const products = {
  '/etc/chromium': ['policies/managed'],
  '/etc/opt': ['chrome', 'chrome_for_testing', 'edge'].map((name) => `${name}/policies/managed`),
} as const;

const namespace = process.getuid?.() === 0 ? ['-m'] : ['-r', '-m'];

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

const mountsFrom = (folder: string) =>
  places
    .map(
      (place) =>
        `if [ -d ${place} ]; then mount --bind ${quoted(join(folder, place))} ${place}; fi`,
    )
    .join(' && ');

export async function policyObstacle(): Promise<string | null> {
  if (process.platform !== 'linux') {
    return 'A policy for Chromium can only be tried on Linux, where a mount namespace keeps it apart from the machine';
  }
  try {
    await run('unshare', [...namespace, 'mount', '-t', 'tmpfs', 'none', '/mnt']);
    return null;
  } catch {
    return 'This account may not make a mount namespace (unshare -m), so Chromium cannot be given a policy of its own';
  }
}

export async function writePolicy(
  folder: string,
  extension: string,
  policy: AnyPolicy | null,
): Promise<void> {
  const files = places.flatMap((place) =>
    products[place].map((inside) => join(folder, place, inside)),
  );
  for (const inside of files) {
    await mkdir(inside, { recursive: true });
    const file = join(inside, 'discreet.json');
    if (policy === null) await rm(file, { force: true });
    else {
      await writeFile(
        file,
        JSON.stringify({ '3rdparty': { extensions: { [extension]: policy } } }),
      );
    }
  }
}

/** Writes a starter that opens the browser with the folder's policies in the place of the machine's. */
export async function starterWith(folder: string, browser: string): Promise<string> {
  const starter = join(folder, 'start');
  const inside = `${mountsFrom(folder)} && exec ${quoted(browser)} "$@"`;
  const outside = `exec unshare ${namespace.join(' ')} sh -c ${quoted(inside)} start "$@"`;
  await writeFile(starter, `#!/bin/sh\n${outside}\n`);
  await chmod(starter, 0o755);
  return starter;
}
