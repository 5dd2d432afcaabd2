import type { Message } from '../../components/Announcer.tsx';
import { promptWordsIn } from '../../components/text/prompt.ts';
import type { PromptWords } from '../../components/text/words.ts';
import { titleOf } from '../../components/title.ts';
import type { FieldView } from './contract.ts';

type Notice = NonNullable<FieldView['notice']>;

/** A notice in words, seen and said. */
export function noticeOf(notice: Notice, unsaved: boolean, words: PromptWords): string {
  const titles: Readonly<Record<Notice, string>> = {
    'not-replaced': words.notReplaced,
    'partly-replaced': words.partlyReplaced,
    'not-in-code-field': words.notInCodeField,
    'not-checked': words.notChecked,
    'partly-checked': words.partlyChecked,
    'partly-underlined': words.partlyUnderlined,
  };
  return unsaved ? `${titles[notice]} ${words.notSaved}` : titles[notice];
}

/** What to do about a notice. `chosen`: what was to be put in place, see {@link PromptWords.byHand}. */
export function helpFor(
  notice: Notice,
  words: PromptWords,
  chosen: string | null | undefined,
): string {
  if (notice === 'partly-checked') return words.partlyCheckedHelp;
  if (notice === 'partly-underlined') return words.partlyUnderlinedHelp;
  if (notice === 'not-in-code-field') return words.codeFieldByHand;
  return words.byHand(notice === 'not-replaced' ? chosen : undefined);
}

/** What is to be said for each state that is shown: every story once, and a notice when it comes up. */
export function aloud(): (view: FieldView) => Message | null {
  const told = new Set<string>();
  let notice: FieldView['notice'] = null;
  let number = 0;

  return (view) => {
    const { shortcut } = view;
    const words = promptWordsIn[view.language];
    const untold = view.stories.filter(({ id }) => !told.has(id));
    for (const { id } of untold) told.add(id);
    // A card that takes the focus is read out by the focus itself.
    const fresh = untold.filter(({ id }) => !(view.focus && id === view.open));
    const news = view.notice !== notice ? view.notice : null;
    notice = view.notice;

    if (news) return { number: ++number, text: noticeOf(news, view.unsaved, words) };
    const [story] = fresh;
    if (!story) return null;
    const text =
      fresh.length === 1
        ? words.announceStory(titleOf(story, words), story.categories.join(', '), shortcut)
        : words.announceStories(fresh.length, shortcut);
    return { number: ++number, text };
  };
}
