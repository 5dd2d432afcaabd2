// Which words go to the people a code stands for.
import { defaultCodeBook } from './codes.ts';
import type { Code, Notice } from './engine/types.ts';
import { defaultNotices } from './notices.ts';

/**
 * The organisation's own words for a code, else ours for a default code. A code of the organisation that only has the id
 * of one of ours may stand for something else, and has none until they write it.
 */
export function noticeOf(code: Code): Notice | undefined {
  if (code.notice) return code.notice;
  const ours = defaultCodeBook.find(({ id }) => id === code.id);
  const same = ours?.label.nl === code.label.nl && ours?.label.en === code.label.en;
  return same ? defaultNotices[code.id] : undefined;
}
