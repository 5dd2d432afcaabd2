// Puts words in the place of what is selected. The one file that knows how, since the command is deprecated and nothing replaces it.

/** As if the agent typed or deleted: page scripts get their events, and the browser's undo knows of it. */
export function insertText(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/**
 * Asks an editor with a model of its own to do it. True: it took the event as its own.
 * The words travel as a string: a DataTransfer made here cannot be read by the page in Firefox.
 */
export function offerText(target: HTMLElement, text: string, range: Range): boolean {
  const event = new InputEvent('beforeinput', {
    inputType: text === '' ? 'deleteContentBackward' : 'insertReplacementText',
    data: text === '' ? null : text,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !target.dispatchEvent(event);
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
