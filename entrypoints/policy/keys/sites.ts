// What holds on single CRMs.
import * as z from 'zod/mini';
import { fault } from '../fault.ts';
import type { SaidOf, ValuesOf } from '../said.ts';
import { mode, oneSelector, selectors } from '../shapes.ts';

/** `crm.example.nl` or `*.example.nl`: no scheme, path or port, and no star for everything. */
const host = z
  .string()
  .check(
    z.regex(
      /^(\*\.)?[\p{L}\p{M}\d](?:[\p{L}\p{M}\d-]*[\p{L}\p{M}\d])?(\.[\p{L}\p{M}\d](?:[\p{L}\p{M}\d-]*[\p{L}\p{M}\d])?)*$/u,
      fault('not-a-host'),
    ),
    z.maxLength(253, fault('too-long')),
  );

const site = z.strictObject({
  match: host,
  off: z.exactOptional(z.boolean()),
  mode: z.exactOptional(mode),
  noteFields: z.exactOptional(selectors),
  ignoredFields: z.exactOptional(selectors),
  ignoredKinds: z.exactOptional(z.array(z.enum(['native', 'rich'], fault('not-one-of')))),
  saveButtons: z.exactOptional(selectors),
  codeField: z.exactOptional(
    z.strictObject({
      selector: oneSelector,
      values: z.exactOptional(z.record(z.string(), z.string())),
    }),
  ),
});

export const sitesKeys = { sites: z.array(site).check(z.maxLength(1000, fault('too-many'))) };

export const sitesSaid: SaidOf<ValuesOf<typeof sitesKeys>> = {
  sites: {
    title: { nl: 'Sites', en: 'Sites' },
    says: {
      nl: 'Wat op één CRM geldt; de eerste waarvan `match` past.',
      en: 'What holds on single CRMs; the first whose `match` fits.',
    },
    example: '[{ "match": "*.crm.example", "noteFields": ["textarea[name=remark]"] }]',
  },
  'sites[].match': {
    title: { nl: 'Host', en: 'Host' },
    says: {
      nl: 'De host van het tabblad, `crm.example.nl`, of met alles eronder `*.example.nl`.',
      en: 'Host of the tab, `crm.example.nl`, or with all below it `*.example.nl`.',
    },
  },
  'sites[].off': {
    title: { nl: 'Uit', en: 'Off' },
    says: {
      nl: '`true`: Discreet doet niets op deze site, voor de dag dat een CRM zijn editor verandert.',
      en: '`true`: Discreet does nothing on this site, for the day that a CRM changes its editor.',
    },
  },
  'sites[].mode': {
    title: { nl: 'Stand', en: 'Mode' },
    says: {
      nl: 'De stand op deze site, voor elke regel.',
      en: 'The mode on this site, for every rule.',
    },
  },
  'sites[].noteFields': {
    title: { nl: 'Notitievelden', en: 'Note fields' },
    says: {
      nl: 'CSS-selectors van velden met notities die anders niet herkend worden.',
      en: 'CSS selectors of fields that hold notes although nothing else says so.',
    },
  },
  'sites[].ignoredFields': {
    title: { nl: 'Velden om te laten', en: 'Ignored fields' },
    says: {
      nl: 'CSS-selectors van velden die met rust worden gelaten.',
      en: 'CSS selectors of fields that are left alone.',
    },
  },
  'sites[].ignoredKinds': {
    title: { nl: 'Soorten om te laten', en: 'Ignored kinds' },
    says: {
      nl: '`native` (gewone tekstvakken) of `rich` (editors): op deze site met rust gelaten.',
      en: '`native` (textareas and inputs) or `rich` (editors): left alone on this site.',
    },
  },
  'sites[].saveButtons': {
    title: { nl: 'Opslaan-knoppen', en: 'Save buttons' },
    says: {
      nl: 'CSS-selectors van wat een notitie opslaat als erop wordt gedrukt.',
      en: 'CSS selectors of what saves a note when it is pressed.',
    },
  },
  'sites[].codeField': {
    title: { nl: 'Codeveld', en: 'Code field' },
    says: {
      nl: 'Waar het CRM zelf een code voor de klant bewaart.',
      en: 'Where the CRM itself keeps a code for the customer.',
    },
  },
  'sites[].codeField.selector': {
    title: { nl: 'Selector', en: 'Selector' },
    says: {
      nl: 'CSS-selector van een keuzelijst of invoerveld.',
      en: 'CSS selector of a select, an input or a combobox.',
    },
  },
  'sites[].codeField.values': {
    title: { nl: 'Waarden', en: 'Values' },
    says: {
      nl: 'Hoe het veld een code noemt, bij het id van de code. Zonder: het id zelf.',
      en: 'What the field calls a code, by the code’s id. Absent: the id itself.',
    },
  },
};
