// Chromium on Linux reads policies from fixed folders in /etc.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linuxName, linuxPolicy } from '../../entrypoints/builder/formats/linux.ts';
import type { AnyPolicy } from './driver.ts';
import { namespaceObstacle, starterWith } from './policy-namespace.ts';

/** Where Chromium, Chrome for Testing, Chrome and Edge look. */
const places = ['/etc/chromium', '/etc/opt'] as const;
const products = {
  '/etc/chromium': ['policies/managed'],
  '/etc/opt': ['chrome', 'chrome_for_testing', 'edge'].map((name) => `${name}/policies/managed`),
} as const;

export const policyObstacle = () => namespaceObstacle('Chromium');

export async function writePolicy(
  folder: string,
  extension: string,
  policy: AnyPolicy | null,
  updates: string | null = null,
): Promise<void> {
  const content = policyFile(extension, policy, updates);
  const files = places.flatMap((place) =>
    products[place].map((inside) => join(folder, place, inside)),
  );
  for (const inside of files) {
    await mkdir(inside, { recursive: true });
    const file = join(inside, linuxName);
    if (content === null) await rm(file, { force: true });
    else await writeFile(file, JSON.stringify(content));
  }
}

/** What the builder gives an administrator; of a package that it installs, a test may see the inside too. */
function policyFile(extensionId: string, policy: AnyPolicy | null, updates: string | null) {
  const target = { browser: 'chrome', extensionId } as const;
  if (updates === null) return policy && linuxPolicy(policy, target);
  return {
    ...linuxPolicy(policy ?? {}, { ...target, installUrl: updates }),
    // Else Chromium hides from a test what a policy installed (seen with 156 on 2026-11-26: no service worker, pages "closed").
    DeveloperToolsAvailability: 1,
  };
}

export const starterIn = (folder: string, browser: string): Promise<string> =>
  starterWith(
    join(folder, 'start'),
    browser,
    places.map((place) => ({ of: place, shown: join(folder, place) })),
  );
