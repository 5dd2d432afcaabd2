// One walk over an editor gives its text as lines, and the way from every offset back to the tree. It writes nothing.
import type { Span } from '../../rules/engine/types.ts';
import { boxesIn, offsetIn, type Run, rangeIn } from './text-runs.ts';

export interface TextMap {
  readonly text: string;
  /** The stretch of the tree that shows these words; null where none of them stands in a text node. */
  rangeOf(span: Span): Range | null;
  /** Boxes of these words on the screen. */
  boxesOf(span: Span): DOMRect[];
  /** The offset of a place in the tree; null outside the editor. */
  offsetOf(node: Node, place: number): number | null;
}

/** Stands for what is no text: a picture, a mention, anything that cannot be typed in. */
const object = '\uFFFC';
const objects =
  'img,video,audio,canvas,svg,object,iframe,input,textarea,select,button,[contenteditable=false]';
const silent = 'script,style,template,noscript';
/** Fillers without width that editors leave behind. */
const filler = /[\u200B\u2060\uFEFF]/;

export function mapText(editor: HTMLElement): TextMap {
  const reader = new TextReader();
  reader.readChildren(editor);
  const { runs, starts } = reader;
  // The last line break ends the last line; there is no line behind it.
  const text = reader.text.replace(/\n$/, '');
  return {
    text,
    rangeOf: (span) => rangeIn(runs, span),
    boxesOf: (span) => boxesIn(runs, span),
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

class TextReader {
  text = '';
  readonly runs: Run[] = [];
  /** The offset at which each node begins. */
  readonly starts = new Map<Node, number>();
  /** True where white space would not be seen: at the start of a line, or behind other white space. */
  private swallows = true;

  readChildren(parent: Element): void {
    const { whiteSpace } = getComputedStyle(parent);
    for (const child of parent.childNodes) {
      if (child instanceof Text) this.readText(child, whiteSpace);
      else if (child instanceof Element) this.readElement(child);
    }
  }

  private readElement(element: Element): void {
    if (element.matches(silent)) return;
    const { display } = getComputedStyle(element);
    if (display === 'none') return;
    const isBlock = !/^(?:inline|contents|ruby)/.test(display) && element.tagName !== 'BR';
    if (isBlock) this.breakLine();
    this.starts.set(element, this.text.length);
    if (element.tagName === 'BR') this.emit('\n');
    else if (element.matches(objects)) this.emit(object);
    else this.readChildren(element);
    if (isBlock) this.breakLine();
  }

  private breakLine(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.emit('\n');
  }

  private emit(letters: string): void {
    this.text += letters;
    this.swallows = letters === '\n';
  }

  private readText(node: Text, whiteSpace: string): void {
    this.starts.set(node, this.text.length);
    const keepsBreaks = /^(?:pre|break)/.test(whiteSpace);
    const keepsSpaces = keepsBreaks && whiteSpace !== 'pre-line';
    const { data } = node;
    let shown = '';
    let from = 0;
    const finish = (next: number) => {
      if (shown !== '') {
        this.runs.push({ start: this.text.length, length: shown.length, node, offset: from });
        this.text += shown;
      }
      shown = '';
      from = next;
    };
    for (let at = 0; at < data.length; at++) {
      const letter = data[at] as string;
      if (filler.test(letter)) finish(at + 1);
      else if (letter === '\n' && keepsBreaks) {
        shown += letter;
        this.swallows = true;
      } else if (/[ \t\r\n]/.test(letter) && !keepsSpaces) {
        if (this.swallows) finish(at + 1);
        else shown += ' ';
        this.swallows = true;
      } else {
        shown += letter === '\u00A0' ? ' ' : letter;
        this.swallows = false;
      }
    }
    finish(data.length);
  }
}
