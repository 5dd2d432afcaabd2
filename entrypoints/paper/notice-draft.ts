// A notice while somebody writes it, and the policy in which it will hold.
import type { InForce } from '../../rules/engine/policy.ts';
import type { Code, Notice, Text } from '../../rules/engine/types.ts';
import type { Written } from '../builder/written-policy.ts';

const empty: Text = { nl: '', en: '' };

/** Where a code has no words yet. */
export const blankNotice: Notice = { leaked: empty, means: empty, first: empty, steps: [] };

/** Without steps that are empty in both languages, and with help lines that exist. */
export function tidy(notice: Notice, { helpLines }: Pick<InForce, 'helpLines'>): Notice {
  const known = new Set(helpLines.map(({ id }) => id));
  return {
    ...notice,
    steps: notice.steps.filter(({ nl, en }) => nl.trim() !== '' || en.trim() !== ''),
    helpLines: (notice.helpLines ?? []).filter((id) => known.has(id)),
  };
}

/** Parts that have no words in one of the languages. */
export function missingIn(notice: Notice): readonly ('leaked' | 'means' | 'first' | 'steps')[] {
  const isShort = ({ nl, en }: Text) => nl.trim() === '' || en.trim() === '';
  const parts = (['leaked', 'means', 'first'] as const).filter((part) => isShort(notice[part]));
  return notice.steps.some(isShort) ? [...parts, 'steps'] : parts;
}

/**
 * The whole policy with these words in its code book. A code book replaces the built-in one as a whole, so it holds every
 * code in force, and no other changes.
 */
export function policyWith(
  written: Written,
  codeBook: readonly Code[],
  notices: ReadonlyMap<string, Notice>,
): Written {
  const withNotice = (code: Code): Code => {
    const notice = notices.get(code.id);
    return notice ? { ...code, notice } : code;
  };
  return { ...written, codeBook: codeBook.map(withNotice) };
}
