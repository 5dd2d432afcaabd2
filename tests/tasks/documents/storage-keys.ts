// Under which keys does Discreet keep anything? Found in the sources, so that no key can be forgotten in the documents.
import type { Source } from '../../build/sources.ts';

export interface StorageKey {
  /** `local.policy`, or `session.open:…` where the key has a part that varies. */
  readonly key: string;
  /** The sources that read or write it. */
  readonly files: readonly string[];
}

const call = /\bbrowser\.storage\.(local|session|sync)\b(?:\.(\w+)\(([^)]*))?/g;
/** `'policy'`, `{ policy: … }`, `{ policy }`. */
const names = /'(\w+)'|[{,]\s*(\w+)\s*[:}]/g;

/** @throws Error where a source reaches into a store in a way in which no key can be read. */
export function storageKeysIn(sources: readonly Source[]): StorageKey[] {
  const files = new Map<string, Set<string>>();
  for (const { file, text } of sources) {
    for (const [said, area, act, given = ''] of withoutComments(text).matchAll(call)) {
      const keys = [...given.matchAll(names)].map(([, quoted, named]) => quoted ?? named);
      const [, varying] = /`(\w+:)\$\{/.exec(text) ?? [];
      if (given.includes('key(') && varying !== undefined) keys.push(`${varying}…`);
      if (act === undefined || keys.length === 0) throw new Error(`${file}: which key is ${said}?`);
      for (const key of keys) {
        const id = `${area}.${key}`;
        files.set(id, (files.get(id) ?? new Set()).add(file));
      }
    }
  }
  return [...files]
    .map(([key, where]) => ({ key, files: [...where].sort() }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
