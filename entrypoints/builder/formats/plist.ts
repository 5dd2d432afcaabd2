// Property lists, as macOS keeps settings: values to XML and back.
import { isObject } from '../../policy/read-parts.ts';
import { FormatError } from './format.ts';
import { block, element, escaped, type Node, readXml } from './xml.ts';

const declaration =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';

export const plistText = (value: unknown): string =>
  `${declaration}${block('plist', { version: '1.0' }, [written(value)])}\n`;

function written(value: unknown): string {
  if (typeof value === 'string') return element('string', {}, escaped(value));
  if (typeof value === 'boolean') return element(String(value), {});
  if (typeof value === 'number') return element('integer', {}, String(value));
  if (Array.isArray(value)) return block('array', {}, value.map(written));
  if (!isObject(value)) throw new FormatError('not-a-value', String(value));
  const entries = Object.entries(value).flatMap(([key, one]) => [
    element('key', {}, escaped(key)),
    written(one),
  ]);
  return block('dict', {}, entries);
}

export function readPlist(text: string, where: string): unknown {
  const { name, children } = readXml(text, where);
  const [value] = children;
  if (name !== 'plist' || !value) throw new FormatError('no-policy', where);
  return read(value, where);
}

function read({ name, text, children }: Node, where: string): unknown {
  switch (name) {
    case 'string':
      return text;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'integer':
      return Number(text);
    case 'array':
      return children.map((child) => read(child, where));
    case 'dict':
      return Object.fromEntries(pairs(children, where));
    default:
      throw new FormatError('not-a-value', `${where} <${name}>`);
  }
}

function pairs(children: readonly Node[], where: string): [string, unknown][] {
  const found: [string, unknown][] = [];
  for (let i = 0; i < children.length; i += 2) {
    const [key, value] = [children[i], children[i + 1]];
    if (key?.name !== 'key' || !value) throw new FormatError('not-a-value', `${where} <dict>`);
    found.push([key.text, read(value, where)]);
  }
  return found;
}
