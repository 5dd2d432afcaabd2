// Puts a code into an editor, whatever stands behind it: select, ask, look, and look again.
import type { Edit } from '../../rules/engine/types.ts';
import { caretIn, select } from './caret-in-tree.ts';
import { caretAfter, edited, reverts, stands } from './field.ts';
import { nextFrame, pause, undo, waysInto } from './insert-text.ts';
import type { TextMap } from './text-map.ts';

/** How long an editor may take to hear of a selection, in milliseconds. */
const hears = 150;
/** How long it may take to do what it took up. */
const acts = 300;

export interface Editor {
  readonly element: HTMLElement;
  /** Reads the tree anew. */
  read(): TextMap;
  caret(): number | null;
  putCaret(offset: number): void;
}

export async function replaceIn(editor: Editor, edit: Edit): Promise<boolean> {
  const { element } = editor;
  const { text: before } = editor.read();
  const wanted = edited(before, edit);
  const after = caretAfter(editor.caret() ?? edit.end, edit);
  if (!element.matches(':focus-within')) element.focus({ preventScroll: true });

  const life = new AbortController();
  const isDisturbed = watchHands(element, life.signal);
  try {
    if (!(await putIn(editor, edit, before))) return false;
    const read = () => editor.read().text;
    while (read() !== wanted && (await changes(element, acts)));
    // The agent's next key may come before the next frame; and an editor may put its own caret a frame later.
    for (const look of [0, 1, 2]) {
      if (look > 0) await nextFrame();
      if (!isDisturbed() && read() === wanted && editor.caret() !== after) editor.putCaret(after);
    }
    await pause(reverts);
    const now = read();
    if (stands(now, before, edit)) return true;
    if (now !== before && !isDisturbed()) undo(element);
    return false;
  } finally {
    life.abort();
  }
}

/** True: the editor took it up in one way or another. */
async function putIn(editor: Editor, edit: Edit, before: string): Promise<boolean> {
  const { element } = editor;
  let isSelected = false;
  for (const way of waysInto(element)) {
    if (!isSelected && !(await selectIn(editor, edit, before))) return false;
    isSelected = true;
    const range = editor.read().rangeOf(edit);
    if (!range || !way(element, edit.insert, range)) continue;
    if (editor.read().text !== before || (await changes(element, acts))) return true;
    // It said that it would, and did not.
    isSelected = false;
  }
  return false;
}

/** Selects just this stretch; false where the page moved the selection or the text meanwhile. */
async function selectIn(editor: Editor, edit: Edit, before: string): Promise<boolean> {
  const target = editor.read().rangeOf(edit);
  if (!target) return false;
  await settled(() => select(target));
  const { text, offsetOf } = editor.read();
  const place = caretIn(editor.element);
  return text === before && place !== null && offsetOf(place.node, place.offset) === edit.end;
}

/** Editors with a model read the selection when they hear of it; only then it is safe to type. */
async function settled(change: () => void): Promise<void> {
  const done = new AbortController();
  const heard = new Promise<void>((hear) => {
    document.addEventListener('selectionchange', () => hear(), { once: true, signal: done.signal });
  });
  change();
  await Promise.race([heard, pause(hears, done.signal)]);
  done.abort();
  await nextFrame();
  await nextFrame();
}

/** False where nothing changes in there for so long. */
function changes(element: HTMLElement, atMost: number): Promise<boolean> {
  return new Promise((tell) => {
    const end = (changed: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      tell(changed);
    };
    const observer = new MutationObserver(() => end(true));
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    const timer = setTimeout(end, atMost, false);
  });
}

/** Has the agent done something in the editor since? */
function watchHands(element: HTMLElement, signal: AbortSignal): () => boolean {
  let isDisturbed = false;
  const disturb = ({ isTrusted }: Event) => {
    isDisturbed ||= isTrusted;
  };
  for (const type of ['keydown', 'pointerdown', 'paste', 'drop', 'compositionstart']) {
    element.addEventListener(type, disturb, { capture: true, signal });
  }
  return () => isDisturbed;
}
