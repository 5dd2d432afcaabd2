// The buttons around a field that send what is written there: nothing of ours may lie on them.
import { isEmpty } from './in-sight.ts';
import { parentOf, rootOf } from './shadow-roots.ts';

const sends = 'button:not([type=button]):not([type=reset]), input[type=submit], [type=image]';
/** How far up from a field its buttons are looked for where no form or dialog holds them together. */
const farthest = 6;
/** More buttons than this are a page, not what belongs to a note. */
const most = 12;

/** `others`: selectors of what saves a note on this site. */
export function buttonsNear(field: HTMLElement, others: readonly string[] = []): DOMRect[] {
  const wanted = [sends, ...others].join();
  let at = parentOf(field);
  for (let up = 0; at && up < farthest; up++, at = parentOf(at)) {
    const found = (rootOf(at) ?? at).querySelectorAll(wanted);
    if (found.length > most) return [];
    if (found.length > 0 || at.matches('form, dialog, [role=dialog]')) {
      return [...found].map((one) => one.getBoundingClientRect()).filter((box) => !isEmpty(box));
    }
  }
  return [];
}
