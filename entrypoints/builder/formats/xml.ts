// XML, written by hand and read by a strict parser.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FormatError } from './format.ts';

/** What XML 1.0 cannot hold at all, not even escaped; half a pair has no bytes in UTF-8. */
const unspeakable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

export const fitsInXml = (text: string): boolean => !unspeakable.test(text);

/** Line breaks as numbers, for a parser makes one of every kind of them, and a space of them in an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"'\t\n\r\u0085\u2028]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export type Attributes = Readonly<Record<string, string>>;

/** Children are already XML. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `<${name}${said.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/** One child a line, as people look at these files too. */
export const block = (name: string, attributes: Attributes, children: readonly string[]): string =>
  element(name, attributes, '\n', ...children.flatMap((child) => [child, '\n']));

export interface Node {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Node[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Attributes;
  children: Open[];
  text: string;
}

/** Throws FormatError with line and column where it is not well-formed. */
export function readXml(text: string, where: string): Node {
  const parser = new SaxesParser();
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  parser.on('error', () => {
    throw new FormatError('not-xml', `${where}:${parser.line}:${parser.column}`);
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const node: Open = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const more = (part: string) => {
    const node = open.at(-1);
    if (node) node.text += part;
  };
  parser.on('text', more);
  parser.on('cdata', more);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text.replace(/^\ufeff/, '')).close();
  const [root] = top.children;
  if (!root) throw new FormatError('not-xml', where);
  return root;
}
