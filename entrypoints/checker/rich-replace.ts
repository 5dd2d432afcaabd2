// Puts a code into an editor, whatever stands behind it: select, ask, look, and look again.
import { changeBetween } from '../../rules/engine/change.ts';
import type { Edit } from '../../rules/engine/types.ts';
import { endsIn, select } from './caret-in-tree.ts';
import { caretAfter, edited, reverts, stands } from './field.ts';
import { watchHands } from './hands.ts';
import {
  isBrowsers,
  nextFrame,
  offerUndo,
  pause,
  tellOfCorrection,
  type Way,
  waysInto,
} from './insert-text.ts';
import type { TextMap } from './text-map.ts';

/** How long an editor may take to hear of a selection, in milliseconds. */
const hears = 150;
/** How long it may take to do what it took up. */
const acts = 300;
/** How long it may go on changing until it holds what it should. */
const settles = 1000;

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
    const way = await putIn(editor, edit, before);
    if (!way) return false;
    let stood = false;
    const read = () => {
      const { text } = editor.read();
      stood ||= stands(text, before, edit);
      return text;
    };
    const atLatest = performance.now() + settles;
    while (read() !== wanted && performance.now() < atLatest && (await changes(element, acts)));
    // The agent's next key may come before the next frame; and an editor may put its own caret a frame later.
    for (const look of [0, 1, 2]) {
      if (look > 0) await nextFrame();
      if (!isDisturbed() && read() === wanted && editor.caret() !== after) editor.putCaret(after);
    }
    await pause(reverts);
    const now = read();
    if (stands(now, before, edit)) return true;
    // Where it stood, only a page that puts the old text back has refused it; all else is somebody's doing, such as a saved note.
    if (stood) return now !== before || isDisturbed();
    // Neither what it was nor what it should be, and nothing but ours has happened.
    if (now !== before && !isDisturbed()) await takeBack(editor, way, before, isDisturbed);
    return false;
  } finally {
    life.abort();
  }
}

/** The way in which the editor took it up; null: in none. */
async function putIn(editor: Editor, edit: Edit, before: string): Promise<Way | null> {
  const { element } = editor;
  const isChanged = () => editor.read().text !== before;
  for (const way of waysInto(element)) {
    if (isBrowsers(way)) tellOfCorrection(element);
    if (!isSelected(editor, edit) && !(await selectIn(editor, edit, before))) return null;
    const range = editor.read().rangeOf(edit);
    if (!range) return null;
    const isTaken = way(element, edit.insert, range);
    if (isChanged()) return way;
    // What an editor takes up without a word it does in its next frame; what it says it takes up may come later.
    if (isTaken) await changes(element, acts);
    else await nextFrame();
    if (isChanged()) return way;
  }
  return null;
}

/** A half change goes by the undo of the editor or of the browser; where that does not bring the text back, it is written. */
async function takeBack(
  editor: Editor,
  way: Way,
  before: string,
  isDisturbed: () => boolean,
): Promise<void> {
  const { element } = editor;
  const half = editor.read().text;
  if (offerUndo(element)) await changes(element, acts);
  else {
    await nextFrame();
    if (isBrowsers(way) && editor.read().text === half) element.ownerDocument.execCommand('undo');
  }
  await nextFrame();
  const { text } = editor.read();
  const { start, endBefore: end, endAfter } = changeBetween(text, before);
  const insert = before.slice(start, endAfter);
  // Lines that are gone are not to be had by typing.
  const isOneLine = !(text.slice(start, end) + insert).includes('\n');
  if (text !== before && isOneLine && !isDisturbed())
    await putIn(editor, { start, end, insert }, text);
}

/** Selects just this stretch; false where the page will not have it selected, or the text is no longer that. */
async function selectIn(editor: Editor, edit: Edit, before: string): Promise<boolean> {
  // An editor that gets the focus back puts its own selection back, which may come after ours.
  for (let time = 0; time < 3; time++) {
    const target = editor.read().rangeOf(edit);
    if (!target) return false;
    await settled(() => select(target));
    // Asked to delete, an editor takes what it holds for selected itself, and may look at most ten times a second
    // (wangEditor 5, Firefox: the letter at the caret went, seen 2026-11; rich-replace.test.ts).
    if (edit.insert === '') await pause(hears);
    if (editor.read().text !== before) return false;
    if (isSelected(editor, edit)) return true;
  }
  return false;
}

function isSelected({ element, read }: Editor, { start, end }: Edit): boolean {
  const { anchor, caret } = endsIn(element);
  const { offsetOf } = read();
  return (
    anchor !== null &&
    caret !== null &&
    offsetOf(anchor.node, anchor.offset) === start &&
    offsetOf(caret.node, caret.offset) === end
  );
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
