// The words that only this organisation knows to be sensitive.
import * as z from 'zod/mini';
import { contextCategories } from '../../../rules/index.ts';
import { fault } from '../fault.ts';
import type { SaidOf, ValuesOf } from '../said.ts';
import { line } from '../shapes.ts';

const strings = z.array(z.string());
const patterns = z.strictObject({
  both: z.exactOptional(strings),
  nl: z.exactOptional(strings),
  en: z.exactOptional(strings),
});

const term = z.strictObject({
  id: z
    .string()
    .check(
      z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, fault('not-a-term-id')),
      z.maxLength(40, fault('too-long')),
    ),
  name: z.exactOptional(line(60)),
  category: z.enum(contextCategories, fault('not-one-of')),
  patterns,
  exceptions: z.exactOptional(patterns),
  codes: z.exactOptional(strings.check(z.minLength(1, fault('too-short')))),
  confidence: z.exactOptional(z.enum(['sure', 'likely'], fault('not-one-of'))),
});

export const termsKeys = { terms: z.array(term) };

const inBoth = {
  title: { nl: 'Beide talen', en: 'Both languages' },
  says: { nl: 'Patronen zonder begrippen.', en: 'Patterns without concepts.' },
};
const inDutch = {
  title: { nl: 'Nederlands', en: 'Dutch' },
  says: {
    nl: 'Begrippen staan hier voor hun Nederlandse woorden.',
    en: 'Concepts stand for their Dutch words here.',
  },
};
const inEnglish = {
  title: { nl: 'Engels', en: 'English' },
  says: {
    nl: 'Begrippen staan hier voor hun Engelse woorden.',
    en: 'Concepts stand for their English words here.',
  },
};

export const termsSaid: SaidOf<ValuesOf<typeof termsKeys>> = {
  terms: {
    title: { nl: 'Eigen termen', en: 'Own terms' },
    says: {
      nl: 'Eigen regels van de organisatie. Hoogstens 10.000 termen die uit gewone woorden bestaan; daarnaast hoogstens 50 met patronen of uitzonderingen, met samen 500 woorden. Een term is aan zolang hij hier staat.',
      en: 'Rules of the organisation’s own. At most 10,000 terms of plain words; besides at most 50 with patterns or exceptions, with 500 words together. A term is on as long as it stands here.',
    },
    example:
      '[{ "id": "team-noord", "category": "shielded-address", "patterns": { "both": ["team noord"] } }]',
  },
  'terms[].id': {
    title: { nl: 'Id', en: 'Id' },
    says: {
      nl: 'Kleine letters, cijfers en streepjes, hoogstens 40 tekens.',
      en: 'Lower-case letters, digits and dashes, at most 40 characters.',
    },
  },
  'terms[].name': {
    title: { nl: 'Naam', en: 'Name' },
    says: {
      nl: 'Zoals medewerkers het lezen in de lijst van regels. Zonder: het id.',
      en: 'As agents read it in the list of rules. Absent: the id.',
    },
  },
  'terms[].category': {
    title: { nl: 'Telt als', en: 'Counts as' },
    says: {
      nl: 'Het id van een situatie, zoals `stalking`, `shielded-address` of `health`.',
      en: 'The id of a situation, like `stalking`, `shielded-address` or `health`.',
    },
  },
  'terms[].patterns': {
    title: { nl: 'Patronen', en: 'Patterns' },
    says: {
      nl: 'Waarnaar in elke notitie wordt gezocht; hoogstens 200 tekens en 12 woorden per patroon. De taal ervan staat in `rules/engine/pattern.ts`.',
      en: 'What is looked for in every note; at most 200 characters and 12 words a pattern. Their language is told in `rules/engine/pattern.ts`.',
    },
  },
  'terms[].patterns.both': inBoth,
  'terms[].patterns.nl': inDutch,
  'terms[].patterns.en': inEnglish,
  'terms[].exceptions': {
    title: { nl: 'Uitzonderingen', en: 'Exceptions' },
    says: {
      nl: 'Patronen die iets verklaren wat ze overlappen: dan telt het niet.',
      en: 'Patterns that explain away what they overlap: then it does not count.',
    },
  },
  'terms[].exceptions.both': inBoth,
  'terms[].exceptions.nl': inDutch,
  'terms[].exceptions.en': inEnglish,
  'terms[].codes': {
    title: { nl: 'Codes', en: 'Codes' },
    says: {
      nl: 'Ids van codes om voor te stellen, de beste eerst. Zonder: die van de ingebouwde regels van de categorie.',
      en: 'Ids of codes to propose, the best one first. Absent: those of the built-in rules of its category.',
    },
  },
  'terms[].confidence': {
    title: { nl: 'Zekerheid', en: 'Confidence' },
    says: {
      nl: '`sure` (standaard) toont een kaartje, `likely` alleen een streep.',
      en: '`sure` (default) shows a card, `likely` only an underline.',
    },
  },
};
