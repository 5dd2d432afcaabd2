// Reads an editor's tree as a reader sees it: blocks and breaks as lines, white space as it collapses.
import type { Run } from './text-runs.ts';

/** Stands for what is no text: a picture, a mention, anything that cannot be typed in. */
const object = '\uFFFC';
const objects = new Set(
  'IMG VIDEO AUDIO CANVAS SVG OBJECT IFRAME INPUT TEXTAREA SELECT BUTTON'.split(' '),
);
const silent = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT'.split(' '));
const editable = '[contenteditable]:not([contenteditable=false])';
/** Without width: what editors leave behind, and places where a word may break. Joiners inside a character are not among them. */
const filler = /[\u00AD\u200B\u2060\uFEFF]/;
/** Text that does not stand in the tree just as it is seen. */
const special = /[\t\r\n\u00A0\u00AD\u200B\u2060\uFEFF]| {2}/;

interface Opened {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly isBlock: boolean;
}

export class TextReader {
  readonly runs: Run[] = [];
  /** The offset at which each node begins. */
  readonly starts = new Map<Node, number>();
  private readonly parts: string[] = [];
  private length = 0;
  private lineBegins = true;
  /** True where white space would not be seen: at the start of a line, or behind other white space. */
  private swallows = true;
  private readonly leftOut: ReadonlySet<Element>;

  /** `leftOut`: elements whose words are not the note's. */
  constructor(leftOut: ReadonlySet<Element>) {
    this.leftOut = leftOut;
  }

  get text(): string {
    return this.parts.join('');
  }

  /** With a stack of its own: a page may nest deeper than functions can. */
  readChildren(root: Element, rootStyle: CSSStyleDeclaration): void {
    const within: Opened[] = [{ element: root, style: rootStyle, isBlock: false }];
    let next: Node | null = root.firstChild;
    for (let inner = within.at(-1); inner; inner = within.at(-1)) {
      if (!next) {
        if (inner.isBlock) this.breakLine();
        within.pop();
        next = inner.element.nextSibling;
        continue;
      }
      const opened: Opened | null = next instanceof Element ? this.openElement(next) : null;
      if (next instanceof Text) this.readText(next, inner.style);
      if (opened) within.push(opened);
      next = opened ? opened.element.firstChild : next.nextSibling;
    }
  }

  /** Null: nothing inside is to be read. */
  private openElement(element: Element): Opened | null {
    const tag = element.tagName.toUpperCase();
    if (silent.has(tag)) return null;
    const style = getComputedStyle(element);
    const { display } = style;
    if (display === 'none') return null;
    const isBlock = !/^(?:inline|contents|ruby)/.test(display) && tag !== 'BR';
    if (isBlock) this.breakLine();
    this.starts.set(element, this.length);
    const isObject = objects.has(tag) || this.leftOut.has(element);
    const isIsland = element.getAttribute('contenteditable') === 'false';
    if (tag !== 'BR' && !isObject && !isIsland) return { element, style, isBlock };
    this.emit(tag === 'BR' ? '\n' : object);
    if (isIsland && !isObject) this.readIsland(element);
    if (isBlock) this.breakLine();
    return null;
  }

  /** Cannot be typed in, but may hold places that can, such as the caption of a picture. */
  private readIsland(island: Element): void {
    for (const inner of island.querySelectorAll(editable)) {
      if (inner.parentElement?.closest('[contenteditable]') === island) this.readPlace(inner);
    }
  }

  private readPlace(place: Element): void {
    const opened = this.openElement(place);
    if (!opened) return;
    this.readChildren(place, opened.style);
    if (opened.isBlock) this.breakLine();
  }

  private breakLine(): void {
    if (!this.lineBegins) this.emit('\n');
  }

  private emit(letters: string): void {
    this.parts.push(letters);
    this.length += letters.length;
    this.lineBegins = letters.endsWith('\n');
    this.swallows = /\s$/.test(letters);
  }

  private emitRun(node: Text, offset: number, letters: string): void {
    if (letters === '') return;
    this.runs.push({ start: this.length, length: letters.length, node, offset });
    this.emit(letters);
  }

  private readText(node: Text, style: CSSStyleDeclaration): void {
    this.starts.set(node, this.length);
    const { data } = node;
    if (!special.test(data) && !(data.startsWith(' ') && this.swallows)) {
      this.emitRun(node, 0, data);
      return;
    }
    const { whiteSpace } = style;
    const keepsBreaks = /^(?:pre|break)/.test(whiteSpace);
    const keepsSpaces = keepsBreaks && whiteSpace !== 'pre-line';
    let { swallows } = this;
    let shown = '';
    let from = 0;
    const skip = (at: number) => {
      this.emitRun(node, from, shown);
      shown = '';
      from = at + 1;
    };
    for (let at = 0; at < data.length; at++) {
      const letter = data[at] as string;
      const isBreak = letter === '\n' && keepsBreaks;
      const isSpace = !isBreak && !keepsSpaces && /[ \t\r\n]/.test(letter);
      if (filler.test(letter) || (isSpace && swallows)) skip(at);
      else shown += isSpace || letter === '\u00A0' ? ' ' : letter;
      if (!filler.test(letter)) swallows = isSpace || isBreak;
    }
    this.emitRun(node, from, shown);
    this.swallows = swallows;
  }
}
