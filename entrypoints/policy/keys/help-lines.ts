// Where a customer can turn to.
import * as z from 'zod/mini';
import { contextCategories } from '../../../rules/index.ts';
import { fault } from '../fault.ts';
import type { SaidOf, ValuesOf } from '../said.ts';
import { day, line, text } from '../shapes.ts';

const helpLine = z.strictObject({
  id: line(40),
  name: text(80),
  reach: line(80),
  about: text(160),
  categories: z.array(z.enum(contextCategories, fault('not-one-of'))),
  verifiedOn: day,
  source: line(300),
});

export const helpLinesKeys = {
  helpLines: z.array(helpLine).check(z.maxLength(100, fault('too-many'))),
};

export const helpLinesSaid: SaidOf<ValuesOf<typeof helpLinesKeys>> = {
  helpLines: {
    title: { nl: 'Hulplijnen', en: 'Help lines' },
    says: {
      nl: 'Komt in de plaats van alle ingebouwde hulplijnen. Een medewerker kan ze noemen; ze komen nooit in een notitie.',
      en: 'Replaces the built-in help lines as a whole. Agents may mention them; they are never written into a note.',
    },
    example:
      '[{ "id": "veilig-thuis", "name": { "nl": "Veilig Thuis", "en": "Veilig Thuis" }, "reach": "0800-2000", "about": { "nl": "gratis, dag en nacht", "en": "free, day and night" }, "categories": ["domestic-violence"], "verifiedOn": "2026-11-23", "source": "https://rijksoverheid.nl" }]',
  },
  'helpLines[].id': {
    title: { nl: 'Id', en: 'Id' },
    says: { nl: 'Hoe een bericht ernaar verwijst.', en: 'By which a notice refers to it.' },
  },
  'helpLines[].name': {
    title: { nl: 'Naam', en: 'Name' },
    says: { nl: 'In beide talen.', en: 'In both languages.' },
  },
  'helpLines[].reach': {
    title: { nl: 'Nummer of adres', en: 'Number or address' },
    says: { nl: 'Zoals je het zegt: `0800-2000`.', en: 'As one says it: `0800-2000`.' },
  },
  'helpLines[].about': {
    title: { nl: 'Waarvoor', en: 'What for' },
    says: {
      nl: 'Wanneer en waarvoor, in een paar woorden.',
      en: 'When and for what, in a few words.',
    },
  },
  'helpLines[].categories': {
    title: { nl: 'Situaties', en: 'Situations' },
    says: {
      nl: 'Ids van de situaties waarin deze hulplijn helpt.',
      en: 'Ids of the situations in which it helps.',
    },
  },
  'helpLines[].verifiedOn': {
    title: { nl: 'Nagekeken op', en: 'Verified on' },
    says: {
      nl: 'De dag waarop iemand het nummer heeft opgezocht. Na 180 dagen volgt een waarschuwing.',
      en: 'Day on which somebody looked the number up. After 180 days there is a warning.',
    },
  },
  'helpLines[].source': {
    title: { nl: 'Bron', en: 'Source' },
    says: {
      nl: 'Waar dat is opgezocht: een openbaar adres.',
      en: 'Where it was looked up: a public address.',
    },
  },
};
