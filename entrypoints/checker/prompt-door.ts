// The prompt is a script of its own: it is sent for when there is first something to show.
import type { FieldView, PromptEvents, PromptUi } from '../prompt/contract.ts';

/** How long an agent who saves may wait for the script, in milliseconds. */
const patience = 1500;

export interface PromptDoor {
  show(view: FieldView | null): void;
  /** Has the script ready before there is something to show. */
  preload(): void;
  /** False: the script does not come in time. */
  comes(): Promise<boolean>;
  reposition(): void;
  makeWay(): void;
}

/** `send` asks for prompt.js; false: it will not come now. */
export function promptDoor(
  root: ShadowRoot,
  events: PromptEvents,
  send: () => Promise<boolean>,
): PromptDoor {
  let ui: PromptUi | null = null;
  let shown: FieldView | null = null;
  let isSent = false;
  let isHere = (): void => undefined;
  const here = new Promise<true>((resolve) => {
    isHere = () => resolve(true);
  });

  function preload() {
    if (isSent) return;
    isSent = true;
    // The next view tries again.
    void send().then((comes) => {
      isSent = comes;
    });
  }

  globalThis.discreet = {
    ...globalThis.discreet,
    slot: {
      root,
      events,
      ready(made) {
        ui = made;
        // A second script may come, sent for before the document was opened anew: it finds no place.
        delete globalThis.discreet?.slot;
        ui.show(shown);
        isHere();
      },
    },
  };
  return {
    show(view) {
      shown = view;
      if (ui) ui.show(view);
      else if (view) preload();
    },
    preload,
    comes() {
      preload();
      const late = new Promise<false>((resolve) => {
        setTimeout(() => resolve(false), ui ? 0 : patience);
      });
      return Promise.race([here, late]);
    },
    reposition: () => ui?.reposition(),
    makeWay: () => ui?.makeWay(),
  };
}
