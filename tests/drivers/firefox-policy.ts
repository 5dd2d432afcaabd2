// A native manifest in the home folder is storage.managed in Firefox, without touching the machine:
// https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests#managed_storage_manifests
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyPolicy } from './driver.ts';

const folders: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: '.mozilla/managed-storage',
  darwin: 'Library/Application Support/Mozilla/ManagedStorage',
};

export async function policyObstacle(): Promise<string | null> {
  if (folders[process.platform] !== undefined) return null;
  return 'On this system Firefox reads a policy from the registry, which a test must leave alone';
}

export async function writePolicy(
  home: string,
  extension: string,
  policy: AnyPolicy | null,
): Promise<void> {
  const folder = join(home, folders[process.platform] ?? 'managed-storage');
  const file = join(folder, `${extension}.json`);
  await mkdir(folder, { recursive: true });
  if (policy === null) return rm(file, { force: true });
  const manifest = { name: extension, description: 'Policy', type: 'storage', data: policy };
  await writeFile(file, JSON.stringify(manifest));
}
