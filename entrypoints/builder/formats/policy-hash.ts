// Hashes by which an administrator sees that what arrived is what was sent.
import { sha256 } from '@noble/hashes/sha2.js';
import { orderedJson } from '../../policy/ordered-json.ts';
import { utf8 } from './text-bytes.ts';

export const hashOfBytes = (bytes: Uint8Array): string =>
  [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What the policy doctor shows where the policy arrived. */
export const policyHash = (policy: unknown): string => hashOfBytes(utf8(orderedJson(policy)));

/** The same name gives the same UUID, so that a new profile replaces the old one. */
export function uuidOf(name: string): string {
  const hex = hashOfBytes(utf8(name)).slice(0, 32).split('');
  // Version 8: of the maker's own making; variant of RFC 9562.
  hex[12] = '8';
  hex[16] = 'a';
  const at = hex.join('').toUpperCase();
  return [at.slice(0, 8), at.slice(8, 12), at.slice(12, 16), at.slice(16, 20), at.slice(20)].join(
    '-',
  );
}
