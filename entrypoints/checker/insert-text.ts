// Puts words in the place of what is selected. The one file that knows how, since the command is deprecated and nothing replaces it.

/** One way of bringing it about. True: it was taken up, and what it does may come a moment later. */
export type Way = (target: HTMLElement, text: string, range: Range) => boolean;

/** As if the agent typed or deleted: page scripts get their events, and the browser's undo knows of it. */
export function insertText(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/**
 * The ways to put words into an editor, the best first; each is tried where the ones before changed nothing.
 * Firefox 153 asks the page before it obeys an extension's command, as for a key; Chromium 156 does not,
 * so an editor with a model of its own is asked by us (both seen 2026-11; tests/editors).
 */
export function waysInto(target: HTMLElement): readonly Way[] {
  // Firefox shows this property to extensions alone.
  return 'openOrClosedShadowRoot' in target
    ? [command]
    : [offer('insertReplacementText'), offer('insertText'), letters, command];
}

/** True: it made a change that the browser itself knows how to undo. */
export const isBrowsers = (way: Way) => way === command || way === letters;

const command: Way = (target, text) => {
  byBrowser(target, () => insertText(target.ownerDocument, text));
  return true;
};

/**
 * The event that Chromium has for a typed letter, which puts the text in unless the page does.
 * Draft.js 0.11 learns of text over several formats by this alone (seen 2026-11; tests/editors).
 */
const letters: Way = (target, text) => {
  const event = target.ownerDocument.createEvent('TextEvent') as TextEvent;
  if (text === '' || !event.initTextEvent) return false;
  event.initTextEvent('textInput', true, true, window, text);
  byBrowser(target, () => target.dispatchEvent(event));
  return event.defaultPrevented;
};

/** Asks an editor with a model of its own to do it. */
function offer(inputType: string): Way {
  return (target, text, range) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', text);
    return isTakenUp(target, {
      ...(text === ''
        ? { inputType: 'deleteContentBackward' }
        : { inputType, data: text, dataTransfer }),
      targetRanges: [new StaticRange(range)],
    });
  };
}

/**
 * Tells of a spelling correction, without its words: Lexical 0.52 would put them in once more (Firefox). An editor that keeps
 * its own undo begins a new step where it hears of one, before the change and after it; TinyMCE 8 undoes
 * the typed words with it otherwise (both browsers; all seen 2026-11, tests/editors). Others may draw themselves anew.
 */
export function tellOfCorrection(target: HTMLElement): void {
  const inputType = 'insertReplacementText';
  target.dispatchEvent(new InputEvent('input', { inputType, bubbles: true, composed: true }));
  letKeyGo(target);
}

/**
 * As Chromium does where it fills a form (react-hotkeys-hook#861), but with an empty name instead of none, over which
 * pages stumble: a key is let go. Editors that take a step of their undo then
 * (Froala 5, by its own list of steps, seen 2026-11), and pages that look at a note then, hear of no other event
 * (tests/fields/replace.test.ts).
 */
export function letKeyGo(target: HTMLElement): void {
  target.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true }));
}

/** What the browser puts in it tells of at once. Where the page does it, its tree may not be ready to be looked at. */
function byBrowser(target: HTMLElement, act: () => void): void {
  let isIn = false;
  const done = new AbortController();
  const hear = ({ isTrusted }: Event) => {
    isIn ||= isTrusted;
  };
  window.addEventListener('input', hear, { capture: true, signal: done.signal });
  act();
  done.abort();
  if (isIn) tellOfCorrection(target);
}

/** Asks an editor with a model of its own to take its last step back. True: it will. */
export function offerUndo(target: HTMLElement): boolean {
  return isTakenUp(target, { inputType: 'historyUndo' });
}

function isTakenUp(target: HTMLElement, init: InputEventInit): boolean {
  const travels = { bubbles: true, cancelable: true, composed: true };
  return !target.dispatchEvent(new InputEvent('beforeinput', { ...init, ...travels }));
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((end) => {
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', () => clearTimeout(timer));
  });
}
