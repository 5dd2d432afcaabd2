// What was typed, as it is kept: without empty lines and what was left empty, each own term with an id.
import type { ListKey } from '../../components/OwnList.tsx';
import { isObject } from '../../components/shape.ts';

type Items = readonly unknown[];

export function tidy(key: ListKey, items: Items): Items {
  const tidied = items.map(withoutBlanks);
  return key === 'terms' ? withIds(tidied) : tidied;
}

function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(withoutBlanks).filter((one) => one !== '');
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, withoutBlanks(part)] as const)
      .filter(([, part]) => !Array.isArray(part) || part.length > 0),
  );
}

/** A term keeps the id that it has; a new one is called by its name or its first words. */
function withIds(terms: Items): Items {
  const taken = new Set(terms.map((term) => (isObject(term) ? term.id : undefined)));
  return terms.map((term, i) => {
    if (!isObject(term) || (typeof term.id === 'string' && term.id !== '')) return term;
    const called = slug(firstWords(term)) || `term-${i + 1}`;
    let id = called;
    for (let twin = 2; taken.has(id); twin += 1) id = `${called.slice(0, 36)}-${twin}`;
    taken.add(id);
    return { ...term, id };
  });
}

function firstWords({ name, patterns }: Readonly<Record<string, unknown>>): string {
  const { both, nl, en } = isObject(patterns) ? patterns : {};
  const words: readonly unknown[] = [name, ...[both, nl, en].flat()];
  return words.find((one): one is string => typeof one === 'string' && one !== '') ?? '';
}

/** Kebab-case, at most 40 characters. */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}
