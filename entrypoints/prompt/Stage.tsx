import { type JSX, type MouseEvent, useLayoutEffect, useRef } from 'react';
import { Announcer, type Message } from '../../components/Announcer.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Notice } from '../../components/Notice.tsx';
import { promptWordsIn } from '../../components/text/prompt.ts';
import { Card } from './Card.tsx';
import type { FieldView, PromptEvents } from './contract.ts';
import { noticeOf } from './messages-aloud.ts';
import type { Parts } from './placement.ts';

interface Props {
  readonly view: FieldView | null;
  readonly events: PromptEvents;
  readonly message: Message | null;
  /** What was chosen last, as it would stand in the note; undefined: nothing yet. */
  readonly chosen: string | null | undefined;
  /** The parts stand in the tree and want a place. */
  onDrawn(parts: Parts): void;
}

/** A press of the pointer in the card or on the chip leaves the focus, and so the caret, in the field. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

export function Stage({ view, events, message, chosen, onDrawn }: Props): JSX.Element {
  const chip = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    onDrawn({ chip: chip.current, card: card.current, notice: notice.current });
  });

  const language = view?.language ?? 'nl';
  const words = promptWordsIn[language];
  const first = view?.stories[0] ?? view?.kept[0];
  const isOpen = view !== null && (view.open ?? view.overview) !== null;
  return (
    <section className="stage" lang={language} aria-label={words.region} onMouseDown={keepFocus}>
      <Announcer message={message} />
      {view && first && (
        <Chip
          count={view.stories.length}
          kept={view.kept.length}
          kind={view.stories.some(({ kind }) => kind === 'context') ? 'context' : 'identifier'}
          expanded={isOpen}
          words={words}
          chipRef={chip}
          onOpen={() => {
            // One finding needs no list.
            if (view.stories.length === 1 && view.kept.length === 0) events.open(first.id);
            else events.openList();
          }}
        />
      )}
      {view && isOpen && <Card view={view} events={events} words={words} cardRef={card} />}
      {view?.notice && (
        <Notice
          title={noticeOf(view.notice, words)}
          code={view.notice === 'not-replaced' ? chosen : undefined}
          left={view.left}
          focus={view.focus && !isOpen}
          words={words}
          noticeRef={notice}
          onDismiss={() => events.dismissNotice()}
        />
      )}
    </section>
  );
}
