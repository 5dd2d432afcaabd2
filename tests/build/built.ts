// What `npm run build` made.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof builds)[number];

/** @throws Error when there is no such build yet. */
export function folderOf(build: Build): string {
  const folder = fileURLToPath(new URL(`../../.output/${build}`, import.meta.url));
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no .output/${build}: run "npm run build" first`);
}

export interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly Readonly<Record<string, unknown>>[];
  readonly [key: string]: unknown;
}

export function manifestOf(build: Build): Manifest {
  return JSON.parse(readFileSync(join(folderOf(build), 'manifest.json'), 'utf8'));
}

export function scriptsOf(build: Build): { readonly file: string; readonly code: string }[] {
  const folder = folderOf(build);
  return globSync('**/*.js', { cwd: folder }).map((file) => ({
    file: file.replaceAll(sep, '/'),
    code: readFileSync(join(folder, file), 'utf8'),
  }));
}
