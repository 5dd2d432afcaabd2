import type { JSX } from 'react';
import type { StoryView } from '../entrypoints/prompt/contract.ts';
import { headOf, tailOf } from './excerpt.ts';
import type { PromptWords } from './text/words.ts';

/** Characters of the note shown on either side of the code. */
const around = 48;
/** Characters of the story shown before it is cut. */
const quoted = 160;

interface Props {
  readonly id: string;
  readonly story: StoryView;
  readonly code: string | null;
  readonly words: PromptWords;
}

/** The words as they stand, and the note as it will be saved. */
export function Preview({ id, story, code, words }: Props): JSX.Element {
  const { before, insert, after } = story.preview(code);
  return (
    <div className="preview" id={id}>
      <p className="now">
        <span className="unseen">{words.now} </span>
        <del>{headOf(story.quote, quoted)}</del>
      </p>
      <p className="becomes">
        <span className="unseen">{words.becomes} </span>
        <span className="arrow" aria-hidden="true">
          →
        </span>{' '}
        {tailOf(before, around)}
        {insert === '' ? <i>{words.nothing}</i> : <ins>{insert}</ins>}
        {headOf(after, around)}
      </p>
    </div>
  );
}
