import { type JSX, type MouseEvent, useLayoutEffect, useRef } from 'react';
import { Announcer, type Message } from '../../components/Announcer.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SaveQuestion } from '../../components/SaveQuestion.tsx';
import { promptWordsIn } from '../../components/text/prompt.ts';
import { Card } from './Card.tsx';
import type { FieldView, PromptEvents } from './contract.ts';
import { copy } from './copy.ts';
import { helpFor, noticeOf } from './messages-aloud.ts';
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

/** Absent where there is nothing to copy. */
const copying = ({ notice, cleaned }: FieldView) =>
  notice?.endsWith('-replaced') && cleaned ? () => copy(cleaned()) : undefined;

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
  const isOpen = view !== null && (view.open ?? view.overview ?? view.saving) !== null;
  return (
    <section className="stage" lang={language} aria-label={words.region} onMouseDown={keepFocus}>
      <Announcer message={message} />
      {view && first && !view.saving && (
        <Chip
          count={view.count}
          orMore={view.isPart}
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
      {view?.saving && (
        <SaveQuestion
          key={view.saving.asked}
          saving={view.saving}
          language={language}
          words={words}
          cardRef={card}
          onSaveWithCodes={() => events.saveWithCodes()}
          onSaveAsIs={() => events.saveAsIs()}
          onBack={() => events.backToNote()}
        />
      )}
      {view && !view.saving && isOpen && (
        <Card view={view} events={events} words={words} cardRef={card} />
      )}
      {view?.notice && (
        <Notice
          title={noticeOf(view.notice, view.unsaved, words)}
          help={helpFor(view.notice, words, chosen)}
          left={view.left}
          focus={view.focus && !isOpen}
          words={words}
          onCopy={copying(view)}
          noticeRef={notice}
          onDismiss={() => events.dismissNotice()}
        />
      )}
    </section>
  );
}
