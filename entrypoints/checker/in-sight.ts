// What of an element can be seen: everything around it may cut it off.
import { parentOf } from './shadow-roots.ts';

/** The part that both boxes share; empty where they share none. */
export function common(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

export const isEmpty = (box: DOMRect) => box.width <= 0 || box.height <= 0;

/** The element's box without its borders and scrollbars, on the screen. */
export function innerBox(element: HTMLElement): DOMRect {
  const outer = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight, clientLeft, clientTop, clientWidth, clientHeight } = element;
  // Inline elements have no client box.
  if (clientWidth === 0 || offsetWidth === 0) return outer;
  const x = outer.width / offsetWidth;
  const y = outer.height / offsetHeight;
  return new DOMRect(
    outer.left + clientLeft * x,
    outer.top + clientTop * y,
    clientWidth * x,
    clientHeight * y,
  );
}

/** The part of the field in which its text can be seen now. */
export function inSight(field: HTMLElement): DOMRect {
  if (!field.checkVisibility({ visibilityProperty: true })) return new DOMRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const frame = new DOMRect(0, 0, clientWidth || innerWidth, innerHeight || clientHeight);
  let box = common(innerBox(field), frame);
  let { position } = getComputedStyle(field);
  for (let at = parentOf(field); at && !isEmpty(box); at = parentOf(at)) {
    if (!(at instanceof HTMLElement) || at === document.body || at === document.documentElement)
      break;
    const style = getComputedStyle(at);
    if (!holds(style, position)) continue;
    if (!/^visible visible$|^visible$/.test(`${style.overflow}`)) box = common(box, innerBox(at));
    position = style.position;
  }
  return box;
}

/** May an ancestor with this style cut off what is positioned like that? */
function holds(style: CSSStyleDeclaration, position: string): boolean {
  const catchesFixed =
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    /paint|layout|strict|content/.test(style.contain);
  if (position === 'fixed') return catchesFixed;
  return position !== 'absolute' || style.position !== 'static' || catchesFixed;
}

/** Boxes as far as they lie in sight, without those of no width. */
export function clip(boxes: Iterable<DOMRect>, sight: DOMRect): DOMRect[] {
  return [...boxes].map((box) => common(box, sight)).filter((box) => !isEmpty(box));
}
