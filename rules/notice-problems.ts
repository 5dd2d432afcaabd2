// What speaks against the words of a breach notice: others in the house read it too, and whoever gets it is frightened.

import { tellingWordIn } from './code-problems.ts';
import type { Language, Notice } from './engine/types.ts';
import { noticeFloor, noticeLevel, textsOfNotice } from './reading-level.ts';

export interface NoticeProblem {
  readonly language: Language;
  readonly fault: 'tells-a-story' | 'names-a-category' | 'hard-to-read' | 'long-sentence';
  /** The words that tell; of a level that is too low, the score. */
  readonly words: string;
}

/** `told`: the stretches of a text in which the rules in force find a situation. */
export function noticeProblems(
  notice: Notice,
  told: (text: string) => readonly string[],
): NoticeProblem[] {
  return (['nl', 'en'] as const).flatMap((language) => {
    const problems: NoticeProblem[] = [];
    const say = (fault: NoticeProblem['fault'], words: string) =>
      problems.push({ language, fault, words });
    for (const text of textsOfNotice(notice, language)) {
      for (const words of told(text)) say('tells-a-story', words);
      const word = tellingWordIn(text);
      if (word !== undefined) say('names-a-category', word);
    }
    const level = noticeLevel(notice, language);
    if (level && level.ease < noticeFloor.ease) say('hard-to-read', String(level.ease));
    if (level && level.longest > noticeFloor.longest) say('long-sentence', String(level.longest));
    return problems;
  });
}
