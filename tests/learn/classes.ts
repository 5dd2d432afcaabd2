// Word classes: words that mean alike, in both languages, as rules/thesaurus lists them.
import { readdirSync, readFileSync } from 'node:fs';
import { keyBits, memberKey } from '../../rules/engine/features.ts';

export interface WordClass {
  readonly name: string;
  /** The file of rules/thesaurus that it stands in, without its ending. */
  readonly field: string;
  /** Words, open words (`stalk*`, `*kanker`), of both languages. */
  readonly members: readonly string[];
}

/** Key of a class as a feature: above the keys of all others. */
export function classKey(id: number): number {
  return 2 ** keyBits + id;
}

const folder = new URL('../../rules/thesaurus/', import.meta.url);

/** Every class of the thesaurus, in the order of its files and lines. @throws Error naming file and line that cannot be read. */
export function readThesaurus(): WordClass[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const classes = files.flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .map((line, i) => ({ line: line.trim(), at: `rules/thesaurus/${file}:${i + 1}` }))
      .filter(({ line }) => line !== '' && !line.startsWith('#'))
      .map(({ line, at }) => readClass(line, at)),
  );
  return classes;
}

function readClass(line: string, at: string): WordClass {
  const [name = '', ...languages] = line.split('|').map((part) => part.trim());
  if (!/^[A-Z][A-Z0-9-]*$/.test(name) || languages.length !== 2) {
    throw new Error(`${at}: expected "NAME | Dutch words | English words"`);
  }
  const members = languages.flatMap((words) => words.split(/\s+/)).filter((word) => word !== '');
  return {
    name,
    field: at.replace(/.*\/|\.txt.*/g, ''),
    members: [...new Set(members.map((word) => word.replace(/['-]/g, '')))],
  };
}

/** Which classes a word is in, by its membership keys. */
export class Classes {
  readonly list: readonly WordClass[];
  private readonly byKey = new Map<number, number[]>();

  constructor(list: readonly WordClass[]) {
    this.list = list;
    list.forEach(({ members }, id) => {
      for (const key of new Set(members.map(memberKey))) {
        this.byKey.set(key, [...(this.byKey.get(key) ?? []), id]);
      }
    });
  }

  of(keys: readonly number[]): number[] {
    return [...new Set(keys.flatMap((key) => this.byKey.get(key) ?? []))];
  }
}
