// Reads the text of a .reg file: the values of settings of extensions.
import { FormatError } from './format.ts';
import { isSettingsKey, type RegistryValue } from './registry.ts';
import { fromUtf16 } from './text-bytes.ts';

const keyLine = /^\[(?:HKEY_[A-Z_]+\\)(.+)\]$/;
const valueLine = /^"((?:[^"\\]|\\.)*)"=(.*)$/s;

export function readRegText(text: string, where: string): RegistryValue[] {
  const values: RegistryValue[] = [];
  let key: string | undefined;
  for (const [i, line] of joined(text).split(/\r?\n/).entries()) {
    if (line.startsWith('[')) {
      const found = keyLine.exec(line)?.[1];
      key = found !== undefined && isSettingsKey(found) ? found : undefined;
      continue;
    }
    const [, name, data] = valueLine.exec(line) ?? [];
    if (key === undefined || name === undefined || data === undefined) continue;
    values.push({ key, name: unquoted(name), data: dataIn(data, `${where}:${i + 1}`) });
  }
  return values;
}

/** Regedit breaks long lines of bytes with a backslash. */
const joined = (text: string): string => text.replace(/,\\\r?\n\s*/g, ',');

const unquoted = (text: string): string => text.replace(/\\(.)/gs, '$1');

function dataIn(data: string, where: string): string | number {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/s.exec(data)?.[1];
  if (quoted !== undefined) return unquoted(quoted);
  const number = /^dword:([0-9a-f]{1,8})$/i.exec(data)?.[1];
  if (number !== undefined) return Number.parseInt(number, 16);
  const hex = /^hex\([12]\):((?:[0-9a-f]{2},?)*)$/i.exec(data)?.[1];
  if (hex === undefined) throw new FormatError('not-a-value', where);
  const bytes = hex
    .split(',')
    .filter(Boolean)
    .map((byte) => Number.parseInt(byte, 16));
  return fromUtf16(Uint8Array.from(bytes)).replace(/\0$/, '');
}
