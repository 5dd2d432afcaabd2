// The codes of the organisation.
import * as z from 'zod/mini';
import { fault } from '../fault.ts';
import type { SaidOf, ValuesOf } from '../said.ts';
import { day, line, text } from '../shapes.ts';

/** A code is inserted into notes as `[id]`: short, and without anything that a CRM could read as markup. */
const codeId = z
  .string()
  .check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,15}$/u, fault('not-a-code-id')));

const notice = z.strictObject({
  leaked: text(300),
  means: text(400),
  first: text(300),
  steps: z.array(text(300)).check(z.maxLength(8, fault('too-many'))),
  helpLines: z.exactOptional(z.array(z.string())),
});

const code = z.strictObject({
  id: codeId,
  label: text(120),
  handling: z.exactOptional(text(240)),
  owner: z.exactOptional(line(80)),
  reviewBy: z.exactOptional(day),
  omit: z.exactOptional(z.boolean()),
  notice: z.exactOptional(notice),
});

export const codeBookKeys = {
  codeBook: z
    .array(code)
    .check(z.minLength(1, fault('too-short')), z.maxLength(100, fault('too-many'))),
};

export const codeBookSaid: SaidOf<ValuesOf<typeof codeBookKeys>> = {
  codeBook: {
    title: { nl: 'Codeboek', en: 'Code book' },
    says: {
      nl: 'Komt in de plaats van alle ingebouwde codes. Eén code heeft `omit: true` nodig: wie die kiest, laat het stukje weg.',
      en: 'Replaces the built-in codes as a whole. One code needs `omit: true`: choosing it leaves the story out.',
    },
    example:
      '[{ "id": "V1", "label": { "nl": "Bel alleen terug op het bekende nummer", "en": "Call back on the known number only" }, "owner": "Privacy officer", "reviewBy": "2027-06-30" }]',
  },
  'codeBook[].id': {
    title: { nl: 'Code', en: 'Code' },
    says: {
      nl: 'Wat er tussen vierkante haken in de notitie komt: hoogstens 16 letters, cijfers, punten of streepjes.',
      en: 'What is written into the note between square brackets: at most 16 letters, digits, dots or dashes.',
    },
  },
  'codeBook[].label': {
    title: { nl: 'Instructie', en: 'Instruction' },
    says: {
      nl: 'Wat een collega moet doen, nooit de reden. In beide talen, hoogstens 120 tekens.',
      en: 'What a colleague must do, never the reason. In both languages, at most 120 characters.',
    },
  },
  'codeBook[].handling': {
    title: { nl: 'Aanpak', en: 'Handling' },
    says: {
      nl: 'Wat je nu voor deze klant doet, in hoogstens twee korte regels.',
      en: 'What to do for this customer now, in at most two short lines.',
    },
  },
  'codeBook[].owner': {
    title: { nl: 'Eigenaar', en: 'Owner' },
    says: {
      nl: 'De rol die voor deze code instaat: nooit de naam van een mens.',
      en: 'The role that answers for this code: never a person’s name.',
    },
  },
  'codeBook[].reviewBy': {
    title: { nl: 'Opnieuw bekijken voor', en: 'Review by' },
    says: {
      nl: 'De dag waarop de eigenaar de code uiterlijk opnieuw bekijkt, zoals `2027-06-30`.',
      en: 'Day by which the owner looks at the code again, like `2027-06-30`.',
    },
  },
  'codeBook[].omit': {
    title: { nl: 'Weglaten', en: 'Leave out' },
    says: {
      nl: '`true` bij de code die niets opschrijft.',
      en: '`true` for the code that writes nothing.',
    },
  },
  'codeBook[].notice': {
    title: { nl: 'Bericht na een datalek', en: 'Breach notice' },
    says: {
      nl: 'Gewone woorden voor wie achter deze code zit, als de gegevens toch uitlekken. Zonder: de ingebouwde woorden, bij een ingebouwde code.',
      en: 'Plain words for the people it stands for, if the data leaks after all. Absent: the built-in words, for a built-in code.',
    },
  },
  'codeBook[].notice.leaked': {
    title: { nl: 'Wat is uitgelekt', en: 'What leaked' },
    says: { nl: 'Eén of twee korte zinnen.', en: 'One or two short sentences.' },
  },
  'codeBook[].notice.means': {
    title: { nl: 'Wat dat kan betekenen', en: 'What it can mean' },
    says: { nl: 'Wat er nu kan gebeuren.', en: 'What may happen now.' },
  },
  'codeBook[].notice.first': {
    title: { nl: 'Doe dit eerst', en: 'Do this first' },
    says: { nl: 'Eén ding, vandaag.', en: 'One thing, today.' },
  },
  'codeBook[].notice.steps': {
    title: { nl: 'Stappen', en: 'Steps' },
    says: { nl: 'Wat daarna helpt, op volgorde.', en: 'What helps after that, in order.' },
  },
  'codeBook[].notice.helpLines': {
    title: { nl: 'Hulplijnen', en: 'Help lines' },
    says: {
      nl: 'Ids uit `helpLines` die erbij staan.',
      en: 'Ids of `helpLines` that stand with it.',
    },
  },
};
