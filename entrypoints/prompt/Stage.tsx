import { type JSX, type MouseEvent, useLayoutEffect, useRef } from 'react';
import { Announcer, type Message } from '../../components/Announcer.tsx';
import { Chip } from '../../components/Chip.tsx';
import { CodePrompt } from '../../components/CodePrompt.tsx';
import { Notice } from '../../components/Notice.tsx';
import { wordsIn } from '../../components/text/index.ts';
import type { FieldView, PromptEvents } from './contract.ts';
import { helpFor, noticeOf } from './messages-aloud.ts';
import type { Parts } from './placement.ts';

interface Props {
  readonly view: FieldView | null;
  readonly events: PromptEvents;
  readonly message: Message | null;
  readonly shortcut: string;
  /** What was chosen last, as it would stand in the note; undefined: nothing yet. */
  readonly chosen: string | null | undefined;
  /** The parts stand in the tree and want a place. */
  onDrawn(parts: Parts): void;
}

/** A press of the pointer in the card or on the chip leaves the focus, and so the caret, in the field. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

export function Stage({ view, events, message, shortcut, chosen, onDrawn }: Props): JSX.Element {
  const chip = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    onDrawn({ chip: chip.current, card: card.current, notice: notice.current });
  });

  const language = view?.language ?? 'nl';
  const words = wordsIn[language].prompt;
  const first = view?.stories[0];
  const open = view?.stories.find(({ id }) => id === view.open);
  return (
    <section className="stage" lang={language} aria-label={words.region} onMouseDown={keepFocus}>
      <Announcer message={message} />
      {view && first && (
        <Chip
          count={view.count}
          orMore={view.isPart}
          kind={first.kind}
          expanded={open !== undefined}
          words={words}
          chipRef={chip}
          onOpen={() => events.open(first.id)}
        />
      )}
      {view && open && (
        <CodePrompt
          key={open.id}
          story={open}
          language={language}
          words={words}
          shortcut={shortcut}
          focus={view.focus}
          cardRef={card}
          onChoose={(code) => events.choose(open.id, code)}
          onKeep={() => events.keep(open.id)}
          onClose={() => events.close()}
        />
      )}
      {view?.notice && (
        <Notice
          title={noticeOf(view.notice, words)}
          help={helpFor(view.notice, words, chosen)}
          words={words}
          noticeRef={notice}
          onDismiss={() => events.dismissNotice()}
        />
      )}
    </section>
  );
}
