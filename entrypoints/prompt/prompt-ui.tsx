import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Message } from '../../components/Announcer.tsx';
import type { FieldView, PromptEvents, PromptSlot, PromptUi } from './contract.ts';
import { aloud } from './messages-aloud.ts';
import { isInTheWay, type Parts, place } from './placement.ts';
import { Stage } from './Stage.tsx';
import { styleRoot } from './style.ts';

/** The prompt in a root of the checker's making. It stays there, empty, when there is nothing to show. */
export function promptIn({ root, events }: PromptSlot): PromptUi {
  styleRoot(root);
  const holder = document.createElement('div');
  holder.tabIndex = -1;
  root.append(holder);
  const react = createRoot(holder);
  const say = aloud();

  let view: FieldView | null = null;
  let message: Message | null = null;
  let parts: Parts | null = null;
  let chosen: string | null | undefined;

  const told: PromptEvents = {
    ...events,
    choose(id, code) {
      const story = view?.stories.find((one) => one.id === id);
      chosen = code === null ? null : story?.preview(code).insert;
      events.choose(id, code);
    },
  };

  const reposition = () => {
    if (view && parts) void place(parts, view);
  };
  // At once: a digit typed right after the shortcut must find the focus in the card, not in the note.
  const draw = () =>
    flushSync(() =>
      react.render(
        <Stage
          view={view}
          events={told}
          message={message}
          chosen={chosen}
          onDrawn={(drawn) => {
            parts = drawn;
            reposition();
          }}
        />,
      ),
    );
  draw();

  return {
    show(next) {
      // What has the focus may go with what it stands in; until the next has it, it must not leave the prompt.
      if (next?.focus && root.activeElement && placeOf(next) !== placeOf(view))
        holder.focus({ preventScroll: true });
      view = next;
      message = (next && say(next)) ?? message;
      draw();
    },
    reposition,
    makeWay() {
      if (view && parts && isInTheWay(parts, view)) reposition();
    },
  };
}

/** What is open in it. */
const placeOf = (view: FieldView | null) =>
  view?.open ?? view?.overview ?? view?.saving?.asked ?? null;
