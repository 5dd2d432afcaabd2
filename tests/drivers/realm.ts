// What both drivers can do with one document, and the View that stories see, made of it.
import { setTimeout as pause } from 'node:timers/promises';
import type { View } from './driver.ts';

/** The document went away (navigation, document.open) while it was being asked. */
export class DocumentGone extends Error {}

export interface Realm {
  /** Calls the function of this source in the page's own world. */
  call(source: string, args: readonly unknown[]): Promise<unknown>;
  /** Calls it with the prompt's closed root as its first argument; null when there is none. */
  callInRoot(source: string, args: readonly unknown[]): Promise<unknown>;
  /** Presses and releases the main button at a point of this document's viewport. */
  clickAt(x: number, y: number): Promise<void>;
  frame(selector: string): Promise<Realm>;
}

/** How long a state may take to appear before that is a failure, in milliseconds. */
const patience = 10_000;
/** Time between two looks at the page, in milliseconds. */
const interval = 20;

/** Asks again and again until the answer is truthy. @throws with `what` after the deadline. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null>,
  deadlineMs = patience,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + deadlineMs;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (error instanceof DocumentGone) return null;
      throw error;
    });
    if (answer) return answer;
    if (performance.now() > deadline) {
      throw new Error(`Waited ${deadlineMs / 1000} s in vain for: ${what}`);
    }
    await pause(interval);
  }
}

/** The middle of an element, brought into view first; null where the selector finds nothing or the element has no box. */
const middle = async (
  root: Document | ShadowRoot,
  selector: string,
): Promise<[number, number] | null> => {
  const element = root.querySelector(selector);
  if (element === null) return null;
  const show = () => {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    return element.getBoundingClientRect();
  };
  let box = show();
  // Firefox scrolls back to the caret a while after a key: a click in between would meet another element.
  while (!document.hidden) {
    const { x, y } = box;
    for (const _ of [1, 2]) await new Promise((painted) => requestAnimationFrame(painted));
    box = show();
    if (box.x === x && box.y === y) break;
  }
  return box.width > 0 ? [box.x + box.width / 2, box.y + box.height / 2] : null;
};

export function viewOf(realm: Realm): View {
  const view: View = {
    evaluate: async (run, ...args) =>
      (await realm.call(String(run), args)) as Awaited<ReturnType<typeof run>>,
    inPrompt: async (run, ...args) =>
      (await realm.callInRoot(String(run), args)) as Awaited<ReturnType<typeof run>> | null,
    waitFor: (what, run, ...args) => until(what, () => view.evaluate(run, ...args)),
    waitForPrompt: (what, run, ...args) => until(what, () => view.inPrompt(run, ...args)),
    click: async (selector) => {
      const find = `(selector) => (${middle})(document, selector)`;
      const point = await until(`${selector} on the page`, () => realm.call(find, [selector]));
      await realm.clickAt(...(point as [number, number]));
    },
    clickInPrompt: async (selector) => {
      const find = String(middle);
      const point = await until(`${selector} in the prompt`, () =>
        realm.callInRoot(find, [selector]),
      );
      await realm.clickAt(...(point as [number, number]));
    },
    clickAt: (x, y) => realm.clickAt(x, y),
    frame: async (selector) => viewOf(await realm.frame(selector)),
  };
  return view;
}
