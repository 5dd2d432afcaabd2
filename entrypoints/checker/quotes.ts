// What others wrote before, in the editor of a mail composer. It is the agent's as soon as the agent puts it there or writes in it.
import { historySigns } from './thread-history.ts';

/** What comes this soon after a paste or a drop was brought by the agent, in milliseconds. */
const bringsFor = 1000;

const marked = historySigns.map(({ selector }) => selector).join();
const opening = historySigns.flatMap(({ selector, opens }) => (opens ? [selector] : [])).join();

export interface Quotes {
  /** The elements that hold history now. */
  now(): ReadonlySet<Element>;
}

export function quotesIn(editor: HTMLElement, signal: AbortSignal): Quotes {
  /** The words of each as they came; null: the agent's own. */
  const found = new WeakMap<Element, string | null>();
  let brought = Number.NEGATIVE_INFINITY;
  const bring = () => {
    brought = performance.now();
  };
  for (const type of ['paste', 'drop']) {
    editor.addEventListener(type, bring, { capture: true, signal });
  }
  const isHistory = (element: Element) => {
    const words = element.textContent;
    if (!found.has(element)) {
      found.set(element, performance.now() - brought < bringsFor ? null : words);
    }
    return found.get(element) === words;
  };
  return { now: () => new Set([...signedIn(editor)].filter(isHistory)) };
}

/** Every element with a sign, and what follows beside one that opens history. */
function* signedIn(editor: HTMLElement): Iterable<Element> {
  for (const element of editor.querySelectorAll(marked)) {
    yield element;
    if (!element.matches(opening)) continue;
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) yield next;
  }
}
