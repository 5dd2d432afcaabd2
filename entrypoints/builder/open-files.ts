// A policy out of files: in whichever format they are, or as plain JSON.
import { unzipSync } from 'fflate';
import { isObject } from '../policy/read-parts.ts';
import { writtenIn } from '../policy/read-policy.ts';
import { formats, type PolicyFile } from './formats/index.ts';
import { readText } from './policy-text.ts';
import type { Written } from './written-policy.ts';

export type OpenedFile = Pick<PolicyFile, 'name' | 'bytes'>;

/** Where a file belongs is of no use to whoever reads it. */
const place = { nl: '', en: '' };

/** The files of a zip that was made here, or the files themselves. */
function unpacked(files: readonly OpenedFile[]): readonly PolicyFile[] {
  const all = files.flatMap((file) =>
    file.name.endsWith('.zip')
      ? Object.entries(unzipSync(file.bytes)).map(([name, bytes]) => ({ name, bytes }))
      : [file],
  );
  return all.map((file) => ({ ...file, place }));
}

/** What the first format makes of them that can; null: none can. */
export function policyIn(given: readonly OpenedFile[]): Written | null {
  const files = attempt(() => unpacked(given)) ?? [];
  for (const { read } of formats) {
    const policy = attempt(() => read?.(files));
    if (isObject(policy)) return writtenIn(policy);
  }
  return plainPolicyIn(files);
}

/** Each format refuses in its own way what it did not write. */
function attempt<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}

function plainPolicyIn([file, ...others]: readonly OpenedFile[]): Written | null {
  if (!file || others.length > 0) return null;
  const read = readText(new TextDecoder().decode(file.bytes));
  return 'value' in read && isObject(read.value) ? writtenIn(read.value) : null;
}
