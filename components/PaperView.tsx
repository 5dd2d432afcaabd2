import type { JSX } from 'react';
import type { Language } from '../rules/engine/types.ts';
import { type CardRow, CodeCard } from './CodeCard.tsx';
import { type NoticeActs, NoticeDesk, type NoticeState } from './NoticeDesk.tsx';
import { PageFrame } from './PageFrame.tsx';
import type { LetterWords, PaperWords } from './text/paper-words.ts';

interface Props {
  readonly language: Language;
  readonly words: PaperWords;
  readonly letter: LetterWords;
  readonly rows: readonly CardRow[];
  readonly organisation: string | null;
  readonly madeOn: string;
  /** False: the built-in codes are shown, because nobody could say which hold. */
  readonly isKnown: boolean;
  /** What goes on paper when the browser prints. */
  readonly prints: 'card' | 'notice';
  readonly notices: NoticeState;
  readonly acts: NoticeActs;
  onPrintCard(): void;
  dayOf(iso: string): string;
}

/** What an organisation prints: the card for the desk, and the words for people whose data has leaked. */
export function PaperView(props: Props): JSX.Element {
  const { language, words, rows, organisation } = props;
  return (
    <div className="paper" data-prints={props.prints}>
      <PageFrame language={language} title={words.title} lead={words.lead}>
        {!props.isKnown && <p className="panel some">{words.unreachable}</p>}
        <section className="panel card-part">
          <h2>{words.card.title}</h2>
          <p>{words.card.text}</p>
          <div className="buttons">
            <button type="button" className="main" onClick={props.onPrintCard}>
              {words.card.print}
            </button>
          </div>
          <CodeCard
            rows={rows}
            organisation={organisation}
            madeOn={props.madeOn}
            words={words.card}
          />
        </section>
        <NoticeDesk
          state={props.notices}
          acts={props.acts}
          words={words}
          letter={props.letter}
          dayOf={props.dayOf}
        />
      </PageFrame>
    </div>
  );
}
