import type { CheckupWords, CountsWords } from './checkup-words.ts';
import { codeProblemsIn } from './code-problems.ts';
import { pluralIn } from './plural.ts';
import { problemsIn } from './problems.ts';

const plural = pluralIn('en');

export const checkupEn: CheckupWords = {
  title: 'Policy doctor (for the administrator)',
  looking: 'Looking at the policy …',
  failed: 'The policy could not be looked at. Close this window and try again.',
  textTitle: 'As text, for a report',
  copy: 'Copy text',
  copied: (isCopied) =>
    isCopied ? 'Copied.' : 'Copying is not allowed here. Select the text above and press Ctrl+C.',
  asShipped: 'There is no policy: all is as Discreet is shipped. That is no fault.',
  fact: {
    found: 'Found',
    valid: 'Valid',
    from: 'Comes from',
    organisation: 'Organisation',
    version: 'Version of the policy language',
    hash: 'Fingerprint (SHA-256)',
    readAt: 'Read on',
    checkedAt: 'Looked at on',
    browser: 'Web browser',
    extension: 'Version of Discreet',
  },
  delivery: {
    delivered: 'yes, the browser gives a policy',
    absent: 'no, the browser has no policy',
    silent: 'not yet; the browser may still give one',
  },
  source: {
    managed: 'the browser (storage.managed)',
    'last-good': 'the last good copy, wholly or in part',
    'built-in': 'built in',
  },
  valid: (errors) =>
    errors === null
      ? 'nothing to check'
      : errors === 0
        ? 'yes, all of it can be followed'
        : plural(errors, `no, ${errors} error`, `no, ${errors} errors`),
  noVersion: 'not named',
  none: 'none',
  never: 'never',
  errors: (count) => plural(count, `${count} error`, `${count} errors`),
  warnings: (count) => plural(count, `${count} warning`, `${count} warnings`),
  atCharacter: (place) => `(character ${place})`,
  problem: problemsIn.en,
  codeProblem: codeProblemsIn.en,
  oldHelpLine: (days) => `was last looked up ${days} days ago: see whether the number still holds`,
  codesNotChecked: 'The codes could not be checked.',
  notWhole:
    'Chrome and Edge leave out keys that Discreet does not know, and values of the wrong kind, before Discreet sees them: they are not listed here. Open chrome://policy to find them, or deliver the policy as one text under the key json: then everything is listed.',
};

export const countsEn: CountsWords = {
  title: 'Counts on this device',
  about:
    'Some rules show nothing in a note and only count how often they find something. Your organisation set that, or you did in Settings. Counted is by rule and by day: no text, no site, no time of day.',
  whoSees: 'The counts are in this browser only. They are sent nowhere and erased after 90 days.',
  isOff: 'Nothing is counted any more.',
  nothingYet: 'Nothing counted yet.',
  period: (from, to) => `From ${from} to ${to}`,
  rule: 'Rule',
  times: 'Number',
  total: 'Together',
  save: 'Save as CSV',
  erase: 'Erase counts',
  erased: 'Erased.',
};
