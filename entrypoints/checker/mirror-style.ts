import type { NativeElement } from './native-field.ts';

/** All that decides where a letter stands. */
const copied = [
  'border-top-style',
  'border-right-style',
  'border-bottom-style',
  'border-left-style',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-size-adjust',
  'font-variant-alternates',
  'font-variant-caps',
  'font-variant-east-asian',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variant-position',
  'font-kerning',
  'font-optical-sizing',
  'font-feature-settings',
  'font-variation-settings',
  'text-rendering',
  'text-transform',
  'text-indent',
  'text-align',
  'text-align-last',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'tab-size',
  'direction',
  'unicode-bidi',
  'writing-mode',
  'white-space',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
  '-webkit-locale',
] as const;

/** Gives the mirror the field's looks as they are computed now, as far as they place letters. */
export function dressAs(mirror: HTMLElement, field: NativeElement): void {
  const from = getComputedStyle(field);
  const to = mirror.style;
  for (const property of copied) to.setProperty(property, from.getPropertyValue(property));
  mirror.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
  to.boxSizing = 'border-box';
  to.width = `${outerWidth(field, from)}px`;
  to.height = `${field.offsetHeight}px`;
  to.zoom = `${zoomOf(field)}`;
  if (field instanceof HTMLInputElement) centre(to, field, from);
  else makeRoomForScrollbar(to, field, from);
}

/** All zoom of the field and around it; letters are rounded after it, so lines break after it too. */
export function zoomOf(field: NativeElement): number {
  return (field as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

const px = (value: string) => Number.parseFloat(value) || 0;
const bordersOf = (from: CSSStyleDeclaration) =>
  px(from.borderLeftWidth) + px(from.borderRightWidth);
const scrollbarOf = (field: NativeElement, from: CSSStyleDeclaration) =>
  field.offsetWidth - field.clientWidth - Math.round(bordersOf(from));

/** With its fraction, which decides where lines break: offsetWidth is rounded, and a computed width may lack the scrollbar. */
function outerWidth(field: NativeElement, from: CSSStyleDeclaration): number {
  const inner = px(from.width);
  const around =
    from.boxSizing === 'border-box'
      ? 0
      : bordersOf(from) + px(from.paddingLeft) + px(from.paddingRight);
  const widths = [inner + around, inner + around + scrollbarOf(field, from)];
  return widths.find((width) => Math.abs(width - field.offsetWidth) < 1) ?? field.offsetWidth;
}

/** A scrollbar takes its width from the lines. Its own width is the page's to style, so the mirror has padding for it. */
function makeRoomForScrollbar(
  to: CSSStyleDeclaration,
  field: NativeElement,
  from: CSSStyleDeclaration,
): void {
  const scrollbar = scrollbarOf(field, from);
  to.overflowY = 'hidden';
  if (scrollbar <= 0) return;
  if (zoomOf(field) !== 1) {
    // Scrollbars keep their width in a zoomed part of a page, and no rounded figure tells how much that is.
    to.overflowY = 'scroll';
    return;
  }
  const isLeft = field.clientLeft > Math.ceil(px(from.borderLeftWidth));
  const side = isLeft ? 'padding-left' : 'padding-right';
  to.setProperty(side, `${px(from.getPropertyValue(side)) + scrollbar}px`);
}

/** An input shows one line, in the middle of its height. */
function centre(to: CSSStyleDeclaration, field: HTMLInputElement, from: CSSStyleDeclaration): void {
  to.whiteSpace = 'pre';
  to.lineHeight = `${field.clientHeight - px(from.paddingTop) - px(from.paddingBottom)}px`;
}
