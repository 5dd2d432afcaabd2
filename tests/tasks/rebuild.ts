// Does the source zip make the very zips that lie beside it? In another folder, at another time, in another time zone.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { type Ran, root, tool } from './tool.ts';

/** Neither must show in a zip. */
const elsewhere = { TZ: 'Pacific/Chatham', LC_ALL: 'C' };

/** The zips of this version, each with its SHA-256. */
export async function sums(folder = root): Promise<Map<string, string>> {
  const output = join(folder, '.output');
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const ours = (file: string) => file.startsWith(`${name}-${version}-`) && file.endsWith('.zip');
  const names = (await readdir(output)).filter(ours).sort();
  const hashed = names.map(async (name): Promise<[string, string]> => {
    const bytes = await readFile(join(output, name));
    return [name, createHash('sha256').update(bytes).digest('hex')];
  });
  return new Map(await Promise.all(hashed));
}

async function unpack(zip: string, folder: string): Promise<void> {
  // Backwards, so that no folder lists its files in the order in which they lie at home.
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(zip))).reverse()) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}

function differing(made: Map<string, string>, again: Map<string, string>): string[] {
  return [...new Set([...made.keys(), ...again.keys()])]
    .filter((name) => made.get(name) !== again.get(name))
    .map(
      (name) => `${name}: ${made.get(name) ?? 'missing'}, again: ${again.get(name) ?? 'missing'}`,
    );
}

/** Wants the zips of `npm run zip`, and the packages that are installed here; asks no network. */
export async function rebuild(): Promise<Ran> {
  const made = await sums();
  const sources = [...made.keys()].find((name) => name.endsWith('-sources.zip'));
  if (sources === undefined) return { ok: false, output: 'There is no source zip in .output' };
  const folder = await mkdtemp(join(tmpdir(), 'discreet-rebuild-'));
  try {
    await unpack(join(root, '.output', sources), folder);
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const browser of ['chrome', 'firefox']) {
      const how = { cwd: folder, env: elsewhere };
      const built = await tool('wxt', ['zip', '--browser', browser], how);
      if (!built.ok) return built;
    }
    const output = differing(made, await sums(folder)).join('\n');
    return { ok: output === '', output };
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ok, output } = await rebuild();
  process.stdout.write(ok ? 'The same zips, byte for byte.\n' : `${output}\n`);
  if (!ok) process.exitCode = 1;
}
