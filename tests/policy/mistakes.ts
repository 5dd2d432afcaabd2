// What administrators get wrong: one mistake each, the place that must be named, and what is said of it.
import type { PolicyProblem } from '../../rules/engine/policy.ts';

export interface Mistake {
  readonly policy: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly problem: PolicyProblem['problem'];
}

const label = { nl: 'Bel terug op het bekende nummer', en: 'Call back on the known number' };
const code = { id: 'V1', label };
const leaveOut = { id: 'Z0', label: { nl: 'Niet vastleggen', en: 'Leave it out' }, omit: true };
const book = (...codes: readonly unknown[]) => ({ codeBook: [leaveOut, ...codes] });
const term = { id: 'team', category: 'threat', patterns: { both: ['team noord'] } };
const site = { match: 'crm.example' };
const line = {
  id: 'lijn',
  name: { nl: 'Lijn', en: 'Line' },
  reach: '0800-1',
  about: { nl: 'gratis', en: 'free' },
  categories: ['threat'],
  verifiedOn: '2026-11-23',
  source: 'https://example.org',
};
const text = (nl: string) => ({ nl, en: nl });
const notice = {
  leaked: text('Uw adres is gelekt.'),
  means: text('Iemand kan aan de deur komen.'),
  first: text('Bel ons.'),
  steps: [],
};

const mistake = (
  path: string,
  problem: PolicyProblem['problem'],
  policy: Mistake['policy'],
): Mistake => ({ path, problem, policy });

export const mistakes: readonly Mistake[] = [
  mistake('organization', 'unknown-key', { organization: 'Voorbeeld Telecom' }),
  mistake('organisation', 'wrong-type', { organisation: ['Voorbeeld Telecom'] }),
  mistake('organisation', 'too-short', { organisation: '' }),
  mistake('contact', 'too-long', { contact: 'x'.repeat(201) }),
  mistake('language', 'not-one-of', { language: 'Nederlands' }),
  mistake('version', 'newer-version', { version: 99 }),
  mistake('version', 'wrong-type', { version: '1' }),
  mistake('defaults[1]', 'not-one-of', { defaults: ['rules', 'organisation'] }),
  mistake('rules', 'wrong-type', { rules: '-politics' }),
  mistake('rules[1]', 'not-a-change', { rules: ['-politics', 'stalking'] }),
  mistake('rules[0]', 'unknown-rule', { rules: ['-stalkng'] }),
  mistake('codes.stalkng', 'unknown-rule', { codes: { stalkng: ['A2'] } }),
  mistake('codes.stalking[1]', 'unknown-code', { codes: { stalking: ['A1', 'A22'] } }),
  mistake('codes.threat[0]', 'wrong-type', { codes: { threat: [2], stalking: ['A1'] } }),
  mistake('mode', 'not-one-of', { mode: 'block' }),
  mistake('modes.stalkng', 'unknown-rule', { modes: { stalkng: 'observe' } }),
  mistake('modes.conduct', 'not-one-of', { modes: { conduct: 'off', crime: 'observe' } }),
  mistake('codeBook', 'too-short', { codeBook: [] }),
  mistake('codeBook', 'no-omit-code', { codeBook: [code] }),
  mistake('codeBook[1].id', 'not-a-code-id', book({ ...code, id: '<b>V1</b>' })),
  mistake('codeBook[1].label.en', 'missing', book({ ...code, label: { nl: 'Bel terug' } })),
  mistake('codeBook[1].labels', 'unknown-key', book({ ...code, labels: label })),
  mistake('codeBook[1].reviewBy', 'not-a-day', book({ ...code, reviewBy: '30-06-2027' })),
  mistake('codeBook[1].omit', 'wrong-type', book({ ...code, omit: 'no' })),
  mistake('codeBook[1]', 'duplicate-code', book({ ...code, id: 'Z0' })),
  mistake(
    'codeBook[1].notice.first',
    'missing',
    book({ ...code, notice: { ...notice, first: undefined } }),
  ),
  mistake(
    'codeBook[1].notice.helpLines[0]',
    'unknown-help-line',
    book({ ...code, notice: { ...notice, helpLines: ['veilig'] } }),
  ),
  mistake('terms[0].id', 'not-a-term-id', { terms: [{ ...term, id: 'Team Noord' }, term] }),
  mistake('terms[0].category', 'not-one-of', { terms: [{ ...term, category: 'bsn' }, term] }),
  mistake('terms[0].exception', 'unknown-key', { terms: [{ ...term, exception: {} }, term] }),
  mistake('terms[1].id', 'duplicate-term', { terms: [term, term] }),
  mistake('terms[0].patterns', 'no-pattern', { terms: [{ ...term, patterns: {} }] }),
  mistake('terms[0].patterns.nl[0]', 'no-such-concept', {
    terms: [{ ...term, patterns: { nl: ['EXX ... deur'] } }],
  }),
  mistake('terms[0].codes[0]', 'unknown-code', { terms: [{ ...term, codes: ['V9'] }] }),
  mistake('sites[0].match', 'not-a-host', { sites: [{ match: 'https://crm.example/' }, site] }),
  mistake('sites[0].match', 'not-a-host', { sites: [{ match: '*' }, site] }),
  mistake('sites[1].match', 'duplicate-site', { sites: [site, { match: 'CRM.example' }] }),
  mistake('sites[0].kill', 'unknown-key', { sites: [{ ...site, kill: true }] }),
  mistake('sites[0].off', 'wrong-type', { sites: [{ ...site, off: 'true' }] }),
  mistake('sites[0].noteFields[1]', 'not-a-selector', {
    sites: [{ ...site, noteFields: ['textarea', 'textarea[name='] }],
  }),
  mistake('sites[0].ignoredKinds[0]', 'not-one-of', {
    sites: [{ ...site, ignoredKinds: ['iframe'] }],
  }),
  mistake('sites[0].codeField.selector', 'not-a-selector', {
    sites: [{ ...site, codeField: { selector: 'select >' } }],
  }),
  mistake('sites[0].codeField.values.A9', 'unknown-code', {
    sites: [{ ...site, codeField: { selector: 'select', values: { A9: '9' } } }],
  }),
  mistake('helpLines[0].reach', 'missing', { helpLines: [{ ...line, reach: undefined }, line] }),
  mistake('helpLines[0].categories[0]', 'not-one-of', {
    helpLines: [{ ...line, categories: ['danger'] }],
  }),
  mistake('helpLines[0].verifiedOn', 'not-a-day', {
    helpLines: [{ ...line, verifiedOn: '2026-02-30' }, line],
  }),
  mistake('siteSwitch', 'wrong-type', { siteSwitch: 'false' }),
  mistake('snooze', 'wrong-type', { snooze: 0 }),
  mistake('json', 'not-json', { json: '{"rules": [' }),
];
