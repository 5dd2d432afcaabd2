// Texts as the bytes in which each system reads its files.
import { FormatError } from './format.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Little-endian, as Windows keeps texts. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}

/** Every unit as it stands, also half a pair: a decoder would put a sign of its own there. */
export function fromUtf16(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units: string[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    units.push(String.fromCharCode(view.getUint16(i, true)));
  }
  return units.join('');
}

/** With the mark by which regedit knows that it is UTF-16. */
export const utf16WithMark = (text: string): Uint8Array => utf16(`\ufeff${text}`);

/** Whichever of the two an editor saved it in; `where` names the file if it is neither. */
export function textIn(bytes: Uint8Array, where: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return fromUtf16(bytes.subarray(2));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FormatError('not-text', where);
  }
}
