// A signed package of a build, and the update manifest by which a policy has Chromium install it.
import { execFile } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { idOfKey, manifestIn } from './extension.ts';

const run = promisify(execFile);

export interface Package {
  /** Follows from the key, which Chromium invents for this package alone. */
  readonly id: string;
  /** Of the update manifest. */
  readonly updates: string;
}

/** Chromium signs and packs the build itself, in the given folder. */
export async function packFrom(build: string, folder: string, browser: string): Promise<Package> {
  const copy = join(folder, 'package');
  // It leaves the package and its key beside what it packs.
  await cp(build, copy, { recursive: true });
  const profile = `--user-data-dir=${join(folder, 'packer')}`;
  await run(browser, ['--headless', '--no-sandbox', profile, `--pack-extension=${copy}`], {
    env: { ...process.env, HOME: folder },
  });
  const key = createPublicKey(await readFile(`${copy}.pem`));
  const id = idOfKey(key.export({ type: 'spki', format: 'der' }));
  const updates = join(folder, 'updates.xml');
  await writeFile(updates, updateManifest(id, manifestIn(build).version, `${copy}.crx`));
  return { id, updates: pathToFileURL(updates).href };
}

/** https://developer.chrome.com/docs/extensions/how-to/distribute/host-extensions#update-manifest */
const updateManifest = (id: string, version: string, file: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${pathToFileURL(file).href}" version="${version}" />
  </app>
</gupdate>
`;
