// The policies.json by which an organisation has Firefox install Discreet from a file, and set it.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { firefoxName, firefoxPolicies } from '../../entrypoints/builder/formats/firefox.ts';
import type { AnyPolicy } from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { namespaceObstacle, starterWith } from './policy-namespace.ts';

/** Firefox reads the file here, beside its program: /etc/firefox, which goes first, is not on every machine. */
const placeBeside = async (browser: string) =>
  join(dirname(await realpath(browser)), 'distribution');

export async function installObstacle(): Promise<string | null> {
  const obstacle = await namespaceObstacle('Firefox');
  if (obstacle !== null) return obstacle;
  const place = await placeBeside(await findBrowser('firefox'));
  if (!existsSync(place)) {
    return 'This Firefox has no folder "distribution" beside its program, in which it could be shown a policies.json';
  }
  return existsSync(join('/etc/firefox/policies', firefoxName))
    ? 'This machine has a policies.json of its own, which goes before that of a test'
    : null;
}

/** Packs the build; unsigned, which the profile has to allow. */
export async function packFrom(build: string, file: string): Promise<void> {
  const names = await readdir(build, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const entries = files.map(
    async (path) => [path.slice(build.length + 1), await readFile(path)] as const,
  );
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, zipSync(Object.fromEntries(await Promise.all(entries)), { level: 1 }));
}

const shownIn = (home: string) => join(home, 'distribution');

/** What the builder gives an administrator, where `starterIn` lets Firefox find it. */
export async function writePolicies(
  home: string,
  extensionId: string,
  policy: AnyPolicy | null,
  file: string,
): Promise<void> {
  const installUrl = pathToFileURL(file).href;
  const target = { browser: 'firefox', extensionId, installUrl } as const;
  const { '3rdparty': settings, ...install } = firefoxPolicies(policy, target);
  const policies = policy === null ? install : { '3rdparty': settings, ...install };
  await mkdir(shownIn(home), { recursive: true });
  await writeFile(join(shownIn(home), firefoxName), JSON.stringify({ policies }));
}

/** Writes a program that opens Firefox with these policies. */
export const starterIn = async (home: string, browser: string): Promise<string> =>
  starterWith(join(home, 'start'), browser, [
    { of: await realpath(await placeBeside(browser)), shown: shownIn(home) },
  ]);
