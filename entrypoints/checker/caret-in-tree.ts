// The selection inside an editor, also where it stands in a shadow tree.
import type { Place } from './text-runs.ts';

interface RootWithSelection {
  /** Chromium only. */
  getSelection?(): Selection | null;
}

interface SelectionAcrossTrees {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

interface Ends {
  readonly anchor: Place | null;
  readonly caret: Place | null;
}

/** Where the caret stands; null where there is none in this editor. */
export const caretIn = (editor: HTMLElement): Place | null => endsIn(editor).caret;

/** Where the selection begins and where its caret stands, as far as that is in this editor. */
export function endsIn(editor: HTMLElement): Ends {
  const root = editor.getRootNode();
  const selection = selectionFor(root);
  if (!selection) return { anchor: null, caret: null };
  const anchor = place(editor, selection.anchorNode, selection.anchorOffset);
  const caret = place(editor, selection.focusNode, selection.focusOffset);
  if (caret || !(root instanceof ShadowRoot)) return { anchor, caret };
  // Firefox tells the document only the host; asked for it, it looks into the tree.
  const across = selection as SelectionAcrossTrees;
  const range = across.getComposedRanges?.({ shadowRoots: [root] })[0];
  if (!range) return { anchor, caret };
  return {
    anchor: place(editor, range.startContainer, range.startOffset),
    caret: place(editor, range.endContainer, range.endOffset),
  };
}

const place = (editor: HTMLElement, node: Node | null, offset: number): Place | null =>
  node && editor.contains(node) ? { node, offset } : null;

/** Selects exactly this stretch, as the agent would with the mouse. */
export function select(range: Range): void {
  const selection = selectionFor(range.startContainer.getRootNode());
  selection?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
}

export function putCaretAt({ node, offset }: Place): void {
  selectionFor(node.getRootNode())?.setPosition(node, offset);
}

function selectionFor(root: Node): Selection | null {
  return (root as RootWithSelection).getSelection?.() ?? document.getSelection();
}
