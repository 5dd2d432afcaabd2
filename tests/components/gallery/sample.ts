// Invented statuses to show the popup with.
import type { PopupItems } from '../../../components/PopupView.tsx';
import { ruleGroups } from '../../../entrypoints/popup/rule-groups.ts';
import { categories } from '../../../rules/categories.ts';
import { defaultCodeBook } from '../../../rules/codes.ts';
import type { Category, Language } from '../../../rules/engine/types.ts';

const rule = (category: Category, nl: string, en: string, looksNl: string, looksEn: string) => ({
  id: `${category}-${en.toLowerCase().replaceAll(' ', '-')}`,
  category,
  name: { nl, en },
  looksFor: { nl: looksNl, en: looksEn },
});

const catalogue = [
  rule(
    'stalking',
    'Volgen en opwachten',
    'Following and waiting',
    'volgen, opwachten',
    'following, waiting at the door',
  ),
  rule(
    'stalking',
    'Blijven bellen',
    'Calling on and on',
    'blijven bellen of appen',
    'calling or texting again and again',
  ),
  rule(
    'domestic-violence',
    'Geweld thuis',
    'Violence at home',
    'geweld of dwang thuis, opvang',
    'violence or control at home, shelter',
  ),
  rule(
    'health',
    'Ziekte en zorg',
    'Illness and care',
    'ziekte, zorg, verslaving',
    'illness, care, addiction',
  ),
  rule(
    'bsn',
    'Burgerservicenummer',
    'Citizen service number',
    'negen cijfers die de elfproef doorstaan',
    'nine digits that pass the eleven test',
  ),
  rule('bank-account', 'IBAN', 'IBAN', 'een IBAN uit elk land', 'an IBAN of any country'),
  rule(
    'contact',
    'E-mailadres',
    'E-mail address',
    'een e-mailadres van een persoon',
    'a person’s e-mail address',
  ),
];

const examples = {
  'stalking-following-and-waiting': {
    nl: 'Wil nieuw nummer, [haar ex staat elke avond voor de deur].',
    en: 'Wants a new number, [her ex waits at the door every night].',
  },
  'bsn-citizen-service-number': { nl: 'Klt noemt [BSN 123456782].', en: 'Gave [BSN 123456782].' },
};

/** What the popup shows, with some things set otherwise. */
export function popupItems(language: Language, change: Partial<PopupItems> = {}): PopupItems {
  const on = catalogue.filter(({ category }) => category !== 'contact');
  const inForce = {
    codeBook: defaultCodeBook,
    rules: on.map(({ id, category }) => ({
      id,
      codes: categories[category].kind === 'context' ? ['A2', 'A1', 'Z0'] : ['Z0'],
      mode: 'advise' as const,
    })),
  };
  return {
    policy: { source: 'managed', problems: [], readAt: null },
    organisation: 'Voorbeeld Telecom',
    contact: 'privacy@voorbeeld.example',
    site: {
      host: 'voorbeeld.my.salesforce.com',
      coverage: 'covered',
      state: 'on',
      open: 2,
      field: 'read',
    },
    siteSwitch: true,
    quiet: { until: null },
    language,
    groups: ruleGroups(catalogue, categories, inForce, language, examples),
    shortcut: 'Alt+R',
    ...change,
  };
}

export const brokenPolicy = {
  source: 'last-good',
  readAt: '23 november 2026 om 15:52',
  problems: [
    { path: 'codes.stalking[1]', problem: 'unknown-code' },
    { path: 'rules[0]', problem: 'unknown-rule' },
    { path: 'siteSwitch', problem: 'wrong-type' },
    { path: 'terms[0].patterns.nl[2]', problem: 'no-such-concept', at: 9 },
  ],
} satisfies PopupItems['policy'];
