// How notes look on the pages of this world, and what stands in them.

export interface Look {
  readonly name: string;
  /** Of the field. */
  readonly style: string;
  /** Of the element around it. */
  readonly around?: string;
  /** More attributes of the field. */
  readonly attributes?: string;
  /** Turned, slanted or mirrored: no box with upright sides can stand on its words. */
  readonly isTurned?: true;
}

const look = (name: string, style: string, around?: string, attributes?: string): Look => ({
  name,
  style,
  ...(around && { around }),
  ...(attributes && { attributes }),
});

const turned = (name: string, style: string, around?: string): Look => ({
  ...look(name, style, around),
  isTurned: true,
});

export const looks: readonly Look[] = [
  look('as the browser has it', ''),
  look('padding and a thick border', 'padding: 7px 21px 3px 13px; border: 6px solid'),
  look('border-box, width in percent', 'box-sizing: border-box; width: 33.3%; padding: 9px'),
  look('width with a fraction', 'width: 287.4px; padding: 3.3px; border: 1.5px solid'),
  look('spaced words', 'word-spacing: 5px'),
  look('spaced letters', 'letter-spacing: 1.3px'),
  look('indent and narrow tabs', 'tab-size: 3; text-indent: 30px'),
  look('tabs of a length', 'tab-size: 37px'),
  look('hanging indent', 'text-indent: -12px; padding-left: 24px'),
  look('centred', 'text-align: center'),
  look('right', 'text-align: right'),
  look('justified', 'text-align: justify'),
  look('last line justified', 'text-align: justify; text-align-last: justify'),
  look('no wrapping (white-space)', 'white-space: pre; overflow: auto'),
  look('no wrapping (nowrap)', 'white-space: nowrap'),
  look('no wrapping (attribute)', '', '', 'wrap="off"'),
  look('hard wrapping', '', '', 'wrap="hard" cols="30"'),
  look('spaces that break', 'white-space: break-spaces'),
  look('zoomed', 'zoom: 1.25'),
  look('zoomed out', 'zoom: 0.8'),
  look('scaled', 'transform: scale(0.9); transform-origin: 0 0'),
  look('scaled by the property', 'scale: 1.15; transform-origin: 0 0'),
  look('stretched', 'transform: scale(1.3, 0.9); transform-origin: 0 0'),
  look('in a scaled part', '', 'transform: scale(1.2); transform-origin: 0 0'),
  look('in a zoomed part', '', 'zoom: 1.5'),
  look('zoomed in a zoomed part', 'zoom: 1.2', 'zoom: 1.1'),
  look('zoomed in a scaled part', 'zoom: 1.2', 'transform: scale(0.8); transform-origin: 0 0'),
  look('moved', 'transform: translate(13.5px, 7.25px)'),
  turned('rotated', 'transform: rotate(9deg)', 'padding: 90px'),
  turned('in a rotated part', '', 'rotate: -14deg; margin: 90px; width: 420px'),
  turned('upside down', 'transform: rotate(180deg)'),
  turned('flipped', 'transform: scaleX(-1)'),
  turned('skewed', 'transform: skewX(20deg)', 'padding: 60px'),
  turned('in perspective', 'transform: rotateY(40deg)', 'perspective: 400px'),
  look('small capitals', 'font-variant: small-caps'),
  look('capitals', 'text-transform: uppercase'),
  look('first letters capital', 'text-transform: capitalize'),
  look('exact letters', 'text-rendering: geometricPrecision; font-kerning: none'),
  look('readable letters', 'text-rendering: optimizeLegibility'),
  look('monospaced', 'font: 14px/1.6 monospace'),
  look('serif, loose lines', 'font: italic 600 17px/2 serif'),
  look('tight lines', 'font: 16px/1 sans-serif'),
  look('large', 'font: 31px sans-serif'),
  look('condensed', 'font: 15px sans-serif; font-stretch: condensed'),
  look('adjusted size', 'font: 15px serif; font-size-adjust: 0.6'),
  look('old numerals', "font: 15px serif; font-feature-settings: 'onum', 'liga' 0"),
  look('lower than its text', 'height: 60px'),
  look('growing with its text', 'field-sizing: content; max-width: 400px'),
  look('breaking anywhere', 'word-break: break-all'),
  look('overflowing anywhere', 'overflow-wrap: anywhere'),
  look('keeping words whole', 'overflow-wrap: normal; word-break: keep-all'),
  look('hyphenated', 'hyphens: auto; width: 150px', '', 'lang="nl"'),
  look(
    'hyphenated with a sign',
    "hyphens: auto; hyphenate-character: '='; width: 150px",
    '',
    'lang="en"',
  ),
  look('balanced', 'text-wrap: balance'),
  look('pretty', 'text-wrap: pretty'),
  look('strict breaks', 'line-break: strict'),
  look('right to left', '', '', 'dir="rtl"'),
  look(
    'right to left, thick border',
    'border: 5px solid; padding: 4px 19px 4px 3px',
    '',
    'dir="rtl"',
  ),
  look('right to left, left aligned', 'text-align: left', '', 'dir="rtl"'),
  look('right to left, no wrapping', '', '', 'dir="rtl" wrap="off"'),
  look('right to left, zoomed', 'zoom: 1.3', '', 'dir="rtl"'),
  look('in a right-to-left part', '', 'direction: rtl'),
  look('direction of its text', '', '', 'dir="auto"'),
  look('plaintext', 'unicode-bidi: plaintext'),
  look('overridden', 'unicode-bidi: bidi-override; direction: rtl'),
  look('gutter kept', 'scrollbar-gutter: stable'),
  look('gutters on both sides', 'scrollbar-gutter: stable both-edges'),
  look('thin scrollbar', 'scrollbar-width: thin'),
  look('no scrollbar', 'scrollbar-width: none'),
  look('always a scrollbar', 'overflow-y: scroll'),
  look('never a scrollbar', 'overflow: hidden'),
  look('clipped', 'overflow: clip'),
  look('a placeholder', '', '', 'placeholder="Wat is er besproken?"'),
  look('fixed', '', 'position: fixed; top: 30px; left: 40px'),
  look('sticky', '', 'position: sticky; top: 5px'),
  look('in a scrolled part', '', 'height: 90px; overflow: auto'),
  look('in a clipping part', '', 'height: 70px; overflow: clip'),
  look('in columns', 'width: 90%', 'columns: 2; height: 260px'),
  look('in a grid', 'width: auto; height: auto', 'display: grid; height: 130px; width: 301px'),
  look('as a block in percent', 'display: block; width: 71%; min-height: 90px'),
  look('written downwards', 'writing-mode: vertical-rl'),
  look('written downwards, from the left', 'writing-mode: vertical-lr'),
  look('no appearance', 'appearance: none; border: 0; padding: 0; border-radius: 12px'),
  look('masked', '-webkit-text-security: disc'),
  look('kept in its own layer', 'will-change: transform; contain: content'),
];

const long =
  'Onafgebrokenwoorddatvoorgeenenkeleregelpastenbreektwaarhetuitkomtzonderspatiesofstreepjesertussen';

export const texts: Readonly<Record<string, string>> = {
  Dutch: [
    'Klant belt over de factuur van maart, dubbel afgeschreven. Haar ex staat elke avond voor de deur en',
    'ze durft niet meer naar buiten; wil daarom een nieuw nummer.',
    '',
    '  Nummerwissel aangevraagd,  bsn gecontroleerd.   Belt morgen terug. ',
  ].join('\n'),
  emoji:
    'Mevrouw 😀 huilt 👩‍👩‍👧 aan de lijn 🏳️‍🌈 en 👍🏽 zegt dat 🇳🇱 haar ex ❤️ weer ☎️ belt. 😀😀😀 Klaar 🙂.',
  accents:
    'Één café-eigenaar, naïef; Zoë’s cliënt Škoda Ångström e\u0301e\u0301n straße ﬁjn Æsir ŒUVRE — „reünie” coördinatie knieën.',
  Arabic:
    'اتصل العميل بسبب فاتورة شهر مارس. زوجها السابق يقف كل مساء أمام الباب ولا تجرؤ على الخروج.\nتريد رقما جديدا',
  Hebrew:
    'הלקוחה התקשרה בגלל החשבון של מרץ. האקס שלה עומד כל ערב ליד הדלת והיא לא מעזה לצאת.\nרוצה מספר חדש',
  mixed:
    'Klant משה כהן belt over العقد nummer 0612345678 en zegt "שלום" (twee keer), daarna OK.\nהלקוח אמר: bel me op 06-12345678 בבקשה, vandaag.\n123 שלום 456',
  tabs: '\tNaam:\tJansen\n\tBel:\t\t06\n a\tb\tc\td\te\tf een twee\tdrie vier vijf\tzes zeven acht\tnegen tien.',
  'long word': `Kort ${long} en daarna ${long.slice(0, 60)}-${long} weer kort.`,
  breaks: '\n\nEen\n\n\ntwee woorden\n   \nslot \n\n',
  '300 lines': Array.from(
    { length: 300 },
    (_, line) =>
      `Regel ${line + 1}: belt terug${line % 7 === 0 ? ' over de factuur, dubbel afgeschreven in maart' : ''}.`,
  ).join('\n'),
};
