// One walk over an editor gives its text as lines, and the way from every offset back to the tree. It writes nothing.
import type { Span } from '../../rules/engine/types.ts';
import { TextReader } from './text-reader.ts';
import { boundsIn, boxesIn, offsetIn, type Place, placeInRuns, rangeIn } from './text-runs.ts';

export interface TextMap {
  readonly text: string;
  /** The stretch of the tree that shows these words; null where none of them stands in a text node. */
  rangeOf(span: Span): Range | null;
  /** Where that stretch begins and ends. */
  boundsOf(span: Span): StaticRangeInit | null;
  /** Boxes of these words on the screen. */
  boxesOf(span: Span): DOMRect[];
  /** Where a caret stands that has so many letters before it; null where there is no such place. */
  placeOf(offset: number): Place | null;
  /** The offset of a place in the tree; null outside the editor. */
  offsetOf(node: Node, place: number): number | null;
}

/** `leftOut`: elements whose words are not the note's. */
export function mapText(editor: HTMLElement, leftOut: ReadonlySet<Element> = new Set()): TextMap {
  const reader = new TextReader(leftOut);
  reader.readChildren(editor, getComputedStyle(editor));
  const { runs, starts } = reader;
  // The last line break ends the last line; there is no line behind it.
  const text = reader.text.replace(/\n$/, '');
  return {
    text,
    rangeOf: (span) => rangeIn(runs, span),
    boundsOf: (span) => boundsIn(runs, span),
    boxesOf: (span) => boxesIn(runs, span),
    placeOf: (offset) => placeInRuns(runs, offset) ?? emptyLineAt(starts, offset),
    offsetOf(node, place) {
      if (!editor.contains(node)) return null;
      const offset =
        node instanceof Text
          ? (offsetIn(runs, node, place) ?? starts.get(node))
          : startBehind(node.childNodes[place] ?? nextOf(node, editor), starts, editor);
      return Math.min(offset ?? text.length, text.length);
    },
  };
}

/** The place on a line that has no letters. */
function emptyLineAt(starts: ReadonlyMap<Node, number>, offset: number): Place | null {
  let found: Place | null = null;
  for (const [node, start] of starts) {
    if (start !== offset) continue;
    const { parentNode } = node;
    // A break cannot hold the caret: it stands before it.
    found =
      node.nodeName === 'BR' && parentNode
        ? { node: parentNode, offset: [...parentNode.childNodes].indexOf(node as ChildNode) }
        : { node, offset: node instanceof Text ? node.length : 0 };
  }
  return found;
}

/** The offset of this node, or of the first one behind it that was read. */
function startBehind(
  node: Node | null,
  starts: ReadonlyMap<Node, number>,
  editor: Node,
): number | undefined {
  for (let at = node; at; at = nextOf(at, editor)) {
    const start = starts.get(at);
    if (start !== undefined) return start;
  }
  return undefined;
}

/** The node that follows when this one and all in it is left behind; null at the editor's end. */
function nextOf(node: Node, editor: Node): Node | null {
  for (let at: Node | null = node; at && at !== editor; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
