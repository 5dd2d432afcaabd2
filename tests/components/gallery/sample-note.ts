// Invented notes to show the components with, and what a code book and help lines of an organisation could be.
import type { AllView, StoryView } from '../../../entrypoints/prompt/contract.ts';
import { categories } from '../../../rules/categories.ts';
import { defaultCodeBook } from '../../../rules/codes.ts';
import type { HelpLine } from '../../../rules/engine/policy.ts';
import type { Category, Language } from '../../../rules/engine/types.ts';

export const helpLines: readonly HelpLine[] = [
  {
    id: 'invented-line',
    name: { nl: 'Meldlijn Voorbeeld', en: 'Example Reporting Line' },
    reach: '0800-000000',
    about: { nl: 'gratis, dag en nacht', en: 'free, day and night' },
    categories: ['stalking', 'domestic-violence'],
    verifiedOn: '2026-11-03',
    source: 'https://example.org/',
  },
  {
    id: 'invented-victims',
    name: { nl: 'Slachtofferlijn Voorbeeld', en: 'Example Victims’ Line' },
    reach: '0900-00000',
    about: { nl: 'lokaal tarief, op werkdagen', en: 'local rate, on working days' },
    categories: ['stalking'],
    verifiedOn: '2026-11-03',
    source: 'https://example.org/',
  },
];

/** The note with all of it answered. */
export function allOf(language: Language): AllView {
  const text = note[language];
  const [first, second] = passages[language];
  if (!first || !second) throw new Error('the note has no two passages');
  const [one, other] = [first, second].map(({ quote }) => text.indexOf(quote));
  if (one === undefined || other === undefined) throw new Error('the note has lost its passages');
  return {
    codes: defaultCodeBook.filter(({ id }) => id === 'A2'),
    parts: [
      { is: 'same', text: text.slice(0, one) },
      { is: 'out', text: first.quote },
      { is: 'in', text: '[A2]' },
      { is: 'same', text: text.slice(one + first.quote.length, other) },
      { is: 'out', text: `${second.quote} ` },
      { is: 'same', text: text.slice(other + second.quote.length + 1) },
    ],
    undo: 2,
  };
}

export interface Passage {
  readonly quote: string;
  readonly category: Category;
  readonly codes: readonly string[];
  /** Absent: the category's name. */
  readonly rule?: string;
  readonly confidence?: 'sure' | 'likely';
}

export const note = {
  nl: 'Klt belt over factuur van maart, dubbel afgeschreven. Haar ex staat elke avond voor de deur en ze durft niet meer naar buiten, wil daarom nieuw nummer. Nummerwissel aangevraagd, bsn 111222333 gecontroleerd.',
  en: 'Customer calls about the March invoice, charged twice. Her ex waits at the door every night and she no longer dares to go out, so she wants a new number. Number change requested, bsn 111222333 checked.',
} satisfies Record<Language, string>;

export const passages = {
  nl: [
    {
      quote: 'Haar ex staat elke avond voor de deur en ze durft niet meer naar buiten',
      category: 'stalking',
      codes: ['A2', 'A1', 'B1'],
    },
    { quote: '111222333', category: 'bsn', codes: [], rule: 'dutch-bsn' },
  ],
  en: [
    {
      quote: 'Her ex waits at the door every night and she no longer dares to go out',
      category: 'stalking',
      codes: ['A2', 'A1', 'B1'],
    },
    { quote: '111222333', category: 'bsn', codes: [], rule: 'dutch-bsn' },
  ],
} satisfies Record<Language, readonly Passage[]>;

/** A story on a note that stands in a field; `rects` comes from who draws the field. */
export function storyOn(
  text: string,
  passage: Passage,
  language: Language,
  rects: () => readonly DOMRect[],
): StoryView {
  const start = text.indexOf(passage.quote);
  const { kind, name } = categories[passage.category];
  return {
    id: passage.category,
    kind,
    confidence: passage.confidence ?? 'sure',
    categories: [name[language]],
    found: [{ rule: passage.rule ?? passage.category, category: passage.category }],
    helpLines: helpLines.filter((line) => line.categories.some((one) => one === passage.category)),
    quote: passage.quote,
    codes: passage.codes.flatMap((id) => defaultCodeBook.filter((code) => code.id === id)),
    omitFirst: passage.codes.length === 0,
    preview: (code) => ({
      before: text.slice(0, start),
      insert: code === null ? '' : `[${code}]`,
      after: text.slice(start + passage.quote.length),
    }),
    rects,
  };
}
