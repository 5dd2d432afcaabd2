// Inflections and compounds of one stem become one open word, where no other word of either language begins so.
import { openLetters, spellingOf } from '../../rules/engine/features.ts';
import type { WordClass } from './classes.ts';

/** A stem that stands for several words has at least this many letters. */
const stemLetters = Math.max(5, openLetters);

/** `vocabulary`: every word that may be met and is in no class. */
export function shorten(classes: readonly WordClass[], vocabulary: Iterable<string>): WordClass[] {
  const owners = new Map<string, Set<string>>();
  const own = (word: string, owner: string): void => {
    const spelling = spellingOf(word);
    for (let length = stemLetters; length <= spelling.length; length++) {
      const start = spelling.slice(0, length);
      const there = owners.get(start);
      if (there) there.add(owner);
      else owners.set(start, new Set([owner]));
    }
  };
  const members = new Set<string>();
  for (const one of classes) {
    for (const member of one.members) {
      const bare = member.replace(/\*/g, '');
      members.add(spellingOf(bare));
      if (!member.startsWith('*')) own(bare, one.name);
    }
  }
  for (const word of vocabulary) if (!members.has(spellingOf(word))) own(word, '');
  return classes.map((one) => ({ ...one, members: stems(one, owners) }));
}

function stems(one: WordClass, owners: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const kept = new Set<string>(one.members.filter((member) => member.startsWith('*')));
  const open = one.members
    .filter((member) => member.endsWith('*'))
    .map((member) => member.slice(0, -1));
  const whole = one.members.filter((member) => !member.includes('*'));
  const starts = new Map<string, string[]>();
  for (const word of [...whole, ...open]) {
    const spelling = spellingOf(word);
    for (let length = stemLetters; length <= spelling.length; length++) {
      const start = spelling.slice(0, length);
      if (owners.get(start)?.size !== 1) continue;
      starts.set(start, [...(starts.get(start) ?? []), word]);
      break;
    }
  }
  const covered = new Set<string>();
  for (const [start, words] of starts) {
    if (words.length < 2) continue;
    kept.add(`${start}*`);
    for (const word of words) covered.add(word);
  }
  for (const word of whole) if (!covered.has(word)) kept.add(word);
  for (const word of open) if (!covered.has(word)) kept.add(`${word}*`);
  return [...kept];
}
