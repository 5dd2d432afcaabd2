import type { NativeElement } from './native-field.ts';

/** All that decides where a letter stands. */
const copied = [
  'box-sizing',
  'width',
  'height',
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
  makeRoomForScrollbar(mirror, field, from);
  if (field instanceof HTMLInputElement) centre(mirror, field, from);
}

/** A scrollbar takes its width from the lines. The mirror has none, so its padding does. */
function makeRoomForScrollbar(
  mirror: HTMLElement,
  field: NativeElement,
  from: CSSStyleDeclaration,
): void {
  const borders =
    Number.parseFloat(from.borderLeftWidth) + Number.parseFloat(from.borderRightWidth);
  const scrollbar = field.offsetWidth - field.clientWidth - Math.round(borders);
  if (scrollbar <= 0) return;
  const side =
    from.direction === 'rtl' && field.clientLeft > Number.parseFloat(from.borderLeftWidth)
      ? 'padding-left'
      : 'padding-right';
  const padding = Number.parseFloat(from.getPropertyValue(side));
  mirror.style.setProperty(side, `${padding + scrollbar}px`);
}

/** An input shows one line, in the middle of its height. */
function centre(mirror: HTMLElement, field: HTMLInputElement, from: CSSStyleDeclaration): void {
  const padding = Number.parseFloat(from.paddingTop) + Number.parseFloat(from.paddingBottom);
  mirror.style.whiteSpace = 'pre';
  mirror.style.lineHeight = `${field.clientHeight - padding}px`;
}
