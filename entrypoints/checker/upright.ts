// Boxes have upright sides. Words that are turned, mirrored or slanted have none.
import { parentOf } from './shadow-roots.ts';

/** Do the field's lines run across the screen as they would without any transform? */
export function isUpright(field: HTMLElement): boolean {
  for (let at: Element | null = field; at; at = parentOf(at)) {
    if (!keepsUpright(getComputedStyle(at))) return false;
  }
  return true;
}

function keepsUpright({ transform, rotate, scale, offsetPath }: CSSStyleDeclaration): boolean {
  if (!/^(?:none|0deg)?$/.test(rotate) || scale.includes('-')) return false;
  if (offsetPath && offsetPath !== 'none') return false;
  if (transform === 'none') return true;
  const { is2D, a, b, c, d } = new DOMMatrix(transform);
  return is2D && b === 0 && c === 0 && a > 0 && d > 0;
}
