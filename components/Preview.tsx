import type { JSX } from 'react';
import type { StoryView } from '../entrypoints/prompt/contract.ts';
import type { Choice } from './choices.ts';
import { headOf, tailOf } from './excerpt.ts';
import { Stacked } from './Stacked.tsx';
import type { PromptWords } from './text/words.ts';

/** Characters of the note shown before the code and after it; few before, so that the code is in sight on one narrow line. */
const shown = { before: 20, after: 48 };
/** Characters of the story shown before it is cut. */
const quoted = 160;

interface Props {
  readonly id: string;
  readonly story: StoryView;
  readonly choices: readonly Choice[];
  readonly active: number;
  readonly words: PromptWords;
}

/** The words as they stand, and the note as it will be saved with each choice. */
export function Preview({ id, story, choices, active, words }: Props): JSX.Element {
  return (
    <div className="preview" id={id}>
      <p className="now">
        <span className="unseen">{words.now} </span>
        <del>{headOf(story.quote, quoted)}</del>
      </p>
      <Stacked
        active={active}
        items={choices.map(({ code }) => becomes(story.preview(code), words))}
      />
    </div>
  );
}

function becomes(
  { before, insert, after }: ReturnType<StoryView['preview']>,
  words: PromptWords,
): JSX.Element {
  const empty = (before + insert + after).trim() === '';
  return (
    <p className="becomes">
      <span className="unseen">{words.becomes} </span>
      <svg className="arrow" viewBox="0 0 14 12" aria-hidden="true">
        <path d="M1 6h11M8 2l4 4-4 4" stroke="currentColor" strokeWidth="1.4" fill="none" />
      </svg>
      {tailOf(before, shown.before)}
      <ins>{insert}</ins>
      {headOf(after, shown.after)}
      {empty && <i>{words.nothing}</i>}
    </p>
  );
}
