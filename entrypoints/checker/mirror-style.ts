import type { NativeElement } from './native-field.ts';
import { zoomOf } from './zoom.ts';

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
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
  'hyphenate-character',
  'hyphenate-limit-chars',
  'text-wrap-style',
  'text-justify',
  'text-autospace',
  'text-spacing-trim',
  'font-synthesis',
  'font-variant-emoji',
  'font-language-override',
  'scrollbar-width',
  'scrollbar-gutter',
  '-webkit-text-security',
  '-webkit-locale',
] as const;

/** Textareas keep all breaks and spaces, whatever the page asks for; it only decides about wrapping. */
const kept: Readonly<Record<string, string>> = {
  normal: 'pre-wrap',
  'pre-line': 'pre-wrap',
  nowrap: 'pre',
};

const noScrollbars = { left: 0, right: 0, bottom: 0, overflow: 'hidden' } as const;
const sides = ['left', 'right', 'bottom'] as const;
/** What is less may be a rounding of widths, and no scrollbar, in CSS pixels. */
const leastScrollbar = 2.5;

/** Gives the mirror the field's looks as they are computed at each call, as far as they place letters. */
export function makeDress(mirror: HTMLElement, field: NativeElement): () => void {
  let worn = '';
  return () => {
    const from = getComputedStyle(field);
    const bars = scrollbarsOf(field, from);
    const css = [
      ...copied.map((property) => `${property}:${from.getPropertyValue(property)}`),
      ...sized(field, from),
      `overflow:${bars.overflow}`,
    ].join(';');
    const { lang } = field.closest<HTMLElement>('[lang]') ?? field;
    const dress = `${css};${lang};${sides.map((side) => bars[side])}`;
    if (dress === worn) return;
    worn = dress;
    mirror.lang = lang;
    mirror.style.cssText = css;
    // A page may give its scrollbars a width of its own, which no script can read.
    if (bars === noScrollbars) return;
    const own = scrollbarsOf(mirror, from);
    if (sides.every((side) => Math.abs(own[side] - bars[side]) < leastScrollbar)) return;
    mirror.style.overflow = 'hidden';
    for (const side of sides) {
      const padding = `padding-${side}`;
      mirror.style.setProperty(padding, `${px(from.getPropertyValue(padding)) + bars[side]}px`);
    }
  };
}

function sized(field: NativeElement, from: CSSStyleDeclaration): string[] {
  const box = [
    'box-sizing:border-box',
    `width:${outerWidth(field, from)}px`,
    `height:${field.offsetHeight}px`,
    // Letters are rounded after all zoom of the field and around it, so lines break after it too.
    `zoom:${zoomOf(field)}`,
  ];
  if (!(field instanceof HTMLInputElement)) {
    return [...box, `white-space:${kept[from.whiteSpace] ?? from.whiteSpace}`];
  }
  // An input shows one line, in the middle of its height.
  const height = field.clientHeight - px(from.paddingTop) - px(from.paddingBottom);
  return [...box, 'white-space:pre', `line-height:${height}px`, 'scrollbar-gutter:auto'];
}

const px = (value: string) => Number.parseFloat(value) || 0;
const bordersOf = (from: CSSStyleDeclaration) =>
  px(from.borderLeftWidth) + px(from.borderRightWidth);

/** What scrollbars and the room kept for them take from the lines, and an overflow that makes as many. */
function scrollbarsOf(element: HTMLElement, from: CSSStyleDeclaration) {
  const { offsetWidth, offsetHeight, clientWidth, clientHeight, clientLeft } = element;
  if (element instanceof HTMLInputElement) return noScrollbars;
  const left = clientLeft - px(from.borderLeftWidth);
  const right = offsetWidth - clientWidth - clientLeft - px(from.borderRightWidth);
  const bottom = offsetHeight - clientHeight - px(from.borderTopWidth) - px(from.borderBottomWidth);
  const isVertical = from.writingMode.startsWith('vertical');
  const [x, y] = isVertical ? [bottom, 0] : [0, left + right];
  const overflow = [x, y].map((width) => (width > leastScrollbar ? 'scroll' : 'hidden'));
  return {
    left: isVertical ? 0 : left,
    right: isVertical ? 0 : right,
    bottom: isVertical ? bottom : 0,
    overflow: overflow.join(' '),
  };
}

/** With its fraction, which decides where lines break: offsetWidth is rounded, and a computed width may lack the scrollbar. */
function outerWidth(field: NativeElement, from: CSSStyleDeclaration): number {
  const inner = px(from.width);
  const around =
    from.boxSizing === 'border-box'
      ? 0
      : bordersOf(from) + px(from.paddingLeft) + px(from.paddingRight);
  const scrollbar = field.offsetWidth - field.clientWidth - bordersOf(from);
  const widths = [inner + around, inner + around + scrollbar];
  return widths.find((width) => Math.abs(width - field.offsetWidth) < 1) ?? field.offsetWidth;
}
