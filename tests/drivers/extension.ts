import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './driver.ts';

interface Manifest {
  readonly version: string;
  readonly key?: string;
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

const outputs = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** Folder of the shipped build for a browser. @throws Error when there is none yet. */
export function shippedBuild(browser: BrowserName): string {
  const folder = join(root, '.output', outputs[browser]);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no build in .output/${outputs[browser]}: run "npm run build" first`);
}

export const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** The id that Chromium gives to the owner of the manifest's `key`: 32 letters from a to p. */
export function chromiumId(folder: string): string {
  const { key = '' } = manifestIn(folder);
  return idOfKey(Buffer.from(key, 'base64'));
}

/** `key`: the public one, in DER. */
export function idOfKey(key: Uint8Array): string {
  const digest = createHash('sha256').update(key).digest('hex');
  return digest
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

export function firefoxId(folder: string): string {
  const id = manifestIn(folder).browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error('The Firefox build has no gecko id in its manifest');
  return id;
}
