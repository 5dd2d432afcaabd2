// Several files as one, the same bytes each time.
import { zipSync } from 'fflate';
import type { PolicyFile } from './formats/index.ts';

/** The first day that a zip can name: when the files were made is nobody's business. */
const epoch = new Date(1980, 0, 1);

export function zipOf(files: readonly Pick<PolicyFile, 'name' | 'bytes'>[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), {
    mtime: epoch,
  });
}
