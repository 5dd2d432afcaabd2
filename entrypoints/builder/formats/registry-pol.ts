// Registry.pol, in which a group policy keeps its values ([MS-GPREG] 2.2.1).
import { FormatError } from './format.ts';
import type { RegistryValue } from './registry.ts';
import { fromUtf16, utf16 } from './text-bytes.ts';

/** `PReg`, version 1. */
const header = [0x50, 0x52, 0x65, 0x67, 1, 0, 0, 0];
const [text, number] = [1, 4];

export const polBytes = (values: readonly RegistryValue[]): Uint8Array =>
  joined([Uint8Array.from(header), ...values.map(recordOf)]);

/** `[key;value;type;size;data]`, the signs in UTF-16 too. */
function recordOf({ key, name, data }: RegistryValue): Uint8Array {
  const bytes = typeof data === 'number' ? dword(data) : utf16(`${data}\0`);
  const type = typeof data === 'number' ? number : text;
  return joined([
    utf16(`[${key}\0;${name}\0;`),
    dword(type),
    utf16(';'),
    dword(bytes.length),
    utf16(';'),
    bytes,
    utf16(']'),
  ]);
}

function dword(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function readPol(bytes: Uint8Array, where: string): RegistryValue[] {
  if (!header.every((byte, i) => bytes[i] === byte)) throw new FormatError('no-policy', where);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = header.length;
  const sign = (expected: string) => {
    const fits = at + 2 <= bytes.length && view.getUint16(at, true) === expected.charCodeAt(0);
    if (!fits) throw new FormatError('not-a-value', `${where} @${at}`);
    at += 2;
  };
  const name = () => {
    const start = at;
    while (at + 2 <= bytes.length && view.getUint16(at, true) !== 0) at += 2;
    const read = fromUtf16(bytes.subarray(start, at));
    sign('\0');
    sign(';');
    return read;
  };
  const whole = () => {
    if (at + 4 > bytes.length) throw new FormatError('not-a-value', `${where} @${at}`);
    at += 4;
    const read = view.getUint32(at - 4, true);
    sign(';');
    return read;
  };
  const values: RegistryValue[] = [];
  while (at < bytes.length) {
    sign('[');
    const [key, value, type, size] = [name(), name(), whole(), whole()];
    const data = bytes.subarray(at, at + size);
    at += size;
    sign(']');
    if (type === text) values.push({ key, name: value, data: fromUtf16(data).replace(/\0$/, '') });
    if (type === number && size === 4) {
      values.push({ key, name: value, data: view.getUint32(at - 6, true) });
    }
  }
  return values;
}
