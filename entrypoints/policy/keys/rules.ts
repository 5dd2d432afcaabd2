// Which rules are on, what they propose, and how much is done with what they find.
import * as z from 'zod/mini';
import { fault } from '../fault.ts';
import type { SaidOf, ValuesOf } from '../said.ts';
import { ids, mode } from '../shapes.ts';

const change = z.string().check(z.regex(/^[+-](\*|[a-z0-9-]+)$/, fault('not-a-change')));

export const rulesKeys = {
  rules: z.array(change).check(z.maxLength(1000, fault('too-many'))),
  codes: z.record(z.string(), ids),
  mode,
  modes: z.record(z.string(), mode),
};

export const rulesSaid: SaidOf<ValuesOf<typeof rulesKeys>> = {
  rules: {
    title: { nl: 'Regels aan en uit', en: 'Rules on and off' },
    says: {
      nl: 'Op volgorde toegepast op “alles aan”: `-*` zet alles uit, `-id` een regel of categorie uit, `+id` een aan. Een lege lijst legt “alles aan” vast.',
      en: 'Applied in order to “everything on”: `-*` turns all off, `-id` one rule or category off, `+id` one on. An empty list locks “everything on”.',
    },
    example: '["-politics", "+politics-union"]',
  },
  codes: {
    title: { nl: 'Codes per regel', en: 'Codes per rule' },
    says: {
      nl: 'Bij het id van een regel of categorie de ids van de codes om voor te stellen, de beste eerst.',
      en: 'For the id of a rule or category the ids of the codes to propose, the best one first.',
    },
    example: '{ "stalking": ["A2", "A1"] }',
  },
  mode: {
    title: { nl: 'Stand', en: 'Mode' },
    says: {
      nl: '`observe` toont niets en telt alleen op dit apparaat; `advise` (standaard) toont strepen en kaartje; `confirm` vraagt bovendien één keer iets voordat een notitie met open stukjes wordt opgeslagen. Opslaan kan altijd.',
      en: '`observe` shows nothing and only counts on this device; `advise` (default) shows underlines and card; `confirm` besides asks once before a note with open findings is saved. Saving is always possible.',
    },
    example: '"advise"',
  },
  modes: {
    title: { nl: 'Stand per regel', en: 'Mode per rule' },
    says: {
      nl: 'Bij het id van een regel of categorie de stand die daarvoor geldt in plaats van `mode`.',
      en: 'For the id of a rule or category the mode that holds for it instead of `mode`.',
    },
    example: '{ "conduct": "observe" }',
  },
};
