// What the documents for approval say of Discreet, read from what it is made of.
import { readFileSync } from 'node:fs';
import { sites } from '../../../entrypoints/background/sites.ts';
import { idsIn } from '../../../entrypoints/builder/extension-ids.ts';
import { sourcesIn } from '../../build/sources.ts';
import { type StorageKey, storageKeysIn } from './storage-keys.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** As the snapshot holds it that tests compare with the built manifest. */
export interface Asked {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources: readonly unknown[];
}

export interface Facts {
  readonly version: string;
  readonly chrome: Asked;
  readonly firefox: Asked;
  readonly suites: readonly string[];
  /** The oldest versions that install it. */
  readonly oldest: { readonly chrome: string; readonly firefox: string };
  readonly ids: typeof idsIn;
  /** What Firefox is told about collection of data, e.g. `none`. */
  readonly collects: string;
  readonly storage: readonly StorageKey[];
  /** The names of all messages between parts of the extension. */
  readonly messages: readonly string[];
  /** Success criteria by their verdict: met, in part, n/a. */
  readonly criteria: ReadonlyMap<string, readonly string[]>;
  /** Criteria that count as met without a test: read in code or screenshots. */
  readonly onlyRead: readonly string[];
}

function found(text: string, pattern: RegExp): string {
  const [, match] = pattern.exec(text) ?? [];
  if (match === undefined) throw new Error(`Nothing fits ${pattern}`);
  return match;
}

export function messagesIn(text: string): string[] {
  const protocol = text.slice(text.indexOf('export interface Protocol {'));
  const lines = protocol.slice(0, protocol.indexOf('\n}')).matchAll(/^ {2}(\w+)\(/gm);
  return [...lines].map(([, name = '']) => name);
}

export function criteriaIn(statement: string): Map<string, string[]> {
  const verdicts = new Map<string, string[]>();
  for (const [, number = '', verdict = ''] of statement.matchAll(
    /^\| (\d\.\d\.\d+) \| [^|]+ \| (met|in part|not met|n\/a) \|/gm,
  )) {
    verdicts.set(verdict, [...(verdicts.get(verdict) ?? []), number]);
  }
  return verdicts;
}

/** @throws Error for a criterion that is met and says neither how it was tested nor that it was read. */
export function onlyReadIn(statement: string): string[] {
  const met = statement.matchAll(/^\| (\d\.\d\.\d+) \| [^|]+ \| met \| (.+) \|$/gm);
  return [...met].flatMap(([, number = '', how = '']) => {
    if (/`tests\/|\baxe\b|\b320 px\b/.test(how)) return [];
    if (!/\bread\b/i.test(how)) throw new Error(`How was ${number} looked at?`);
    return [number];
  });
}

export function facts(): Facts {
  const statement = read('ACCESSIBILITY.md');
  const config = read('wxt.config.ts');
  return {
    version: JSON.parse(read('package.json')).version,
    chrome: JSON.parse(read('tests/build/permissions.chrome-mv3.json')),
    firefox: JSON.parse(read('tests/build/permissions.firefox-mv3.json')),
    suites: sites.map(({ suite }) => suite),
    oldest: {
      chrome: found(config, /minimum_chrome_version: '(\d+)'/),
      firefox: found(config, /strict_min_version: '(\d+)/),
    },
    ids: idsIn,
    collects: found(config, /data_collection_permissions: \{ required: \['(\w+)'\] \}/),
    storage: storageKeysIn(sourcesIn('entrypoints/**/*.{ts,tsx}')),
    messages: messagesIn(read('entrypoints/background/messages.ts')),
    criteria: criteriaIn(statement),
    onlyRead: onlyReadIn(statement),
  };
}
