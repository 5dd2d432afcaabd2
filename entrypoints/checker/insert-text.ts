// Puts words in the place of what is selected. The one file that knows how, since the command is deprecated and nothing replaces it.

/** One way of bringing it about. True: it was taken up, and what it does may come a moment later. */
export type Way = (target: HTMLElement, text: string, range: Range) => boolean;

/** As if the agent typed or deleted: page scripts get their events, and the browser's undo knows of it. */
export function insertText(document: Document, text: string): boolean {
  return text === ''
    ? document.execCommand('delete')
    : document.execCommand('insertText', false, text);
}

/**
 * The ways to put words into an editor, the best first; each is tried where the ones before were not taken up.
 * Firefox 153 asks the page before it obeys an extension's command, as for a key; Chromium 156 does not,
 * so an editor with a model of its own is asked by us (both seen 2026-11; tests/editors).
 */
export function waysInto(target: HTMLElement): readonly Way[] {
  // Firefox shows this property to extensions alone.
  return 'openOrClosedShadowRoot' in target
    ? [command]
    : [offering('insertReplacementText'), offering('insertText'), command];
}

const command: Way = (target, text) => {
  tellOfReplacement(target, text);
  const took = insertText(target.ownerDocument, text);
  tellOfReplacement(target, text);
  return took;
};

/** Asks an editor with a model of its own to do it. */
function offering(inputType: string): Way {
  return (target, text, range) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', text);
    const event = new InputEvent('beforeinput', {
      ...(text === ''
        ? { inputType: 'deleteContentBackward' }
        : { inputType, data: text, dataTransfer }),
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    return !target.dispatchEvent(event);
  };
}

/**
 * As a spelling correction is told. An editor that keeps its own undo begins a new step where it hears of one, also before it;
 * TinyMCE 8 takes the typed words back with the code otherwise (both browsers, seen 2026-11; tests/editors).
 */
function tellOfReplacement(target: HTMLElement, text: string): void {
  target.dispatchEvent(
    new InputEvent('input', {
      inputType: 'insertReplacementText',
      data: text,
      bubbles: true,
      composed: true,
    }),
  );
}

/** Takes the last step back, where an editor or the browser kept one. */
export function undo(target: HTMLElement): void {
  const event = new InputEvent('beforeinput', {
    inputType: 'historyUndo',
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (target.dispatchEvent(event)) target.ownerDocument.execCommand('undo');
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
