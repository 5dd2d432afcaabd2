import { checkupEn, countsEn } from './checkup-en.ts';
import { pluralIn } from './plural.ts';
import { problemsIn } from './problems.ts';
import { enPrompt } from './prompt-en.ts';
import type { Words } from './words.ts';

const plural = pluralIn('en');

export const en: Words = {
  prompt: enPrompt,
  checkup: checkupEn,
  counts: countsEn,
  popup: {
    loading: 'One moment …',
    unreachable: 'Discreet does not answer.',
    unreachableHelp:
      'Notes that are already open stay protected. If trying again does not help, restart the browser.',
    retry: 'Try again',
    setBy: (organisation) => `Set by ${organisation}`,
    setByOrganisation: 'Set by your organisation',
    defaultRules: 'Default rules',
    lastGood: 'Where the newest policy is wrong, the last good value holds.',
    late: 'The browser has not given the policy again yet; the one read last holds.',
    readAt: (when) => `Policy read on ${when}`,
    activeOn: (host) => ({ before: 'Active on ', strong: host, after: '' }),
    nothingLeaves: 'nothing leaves the browser',
    open: (count) => plural(count, `${count} passage to replace`, `${count} passages to replace`),
    offOn: (host) => ({ before: 'Switched off on ', strong: host, after: '' }),
    setOffOn: (host, organisation) => ({
      before: 'Switched off on ',
      strong: host,
      after: ` by ${organisation ?? 'your organisation'}`,
    }),
    ownOffOn: (host) => ({ before: 'Switched off on ', strong: host, after: ' in your settings' }),
    observedOn: (host) => ({ before: 'Only counts on ', strong: host, after: '' }),
    observedHelp: 'Nothing is shown in notes; how often a rule found something stands below.',
    field: {
      read: 'Your last field is checked.',
      part: 'Your last field is checked in part: the text is too long.',
      failed: 'Your last field cannot be checked now. Read it over yourself.',
      detail: 'Your last field is not checked: it is for searching, choosing or one detail.',
      'code-editor': 'Your last field is not checked: it is an editor for program code.',
      hidden: 'Your last field is not checked: the site calls it hidden.',
      ignored: 'Your last field is not checked: it is set so.',
      'ignored-kind': 'Your last field is not checked: it is set so for fields of this kind.',
    },
    noFieldYet: 'Click into a field, and this line says whether it is checked.',
    notOn: (host) => ({ before: 'Not active on ', strong: host, after: '' }),
    notOnHelp: 'Notes on this site are not checked.',
    useHere: 'Use it here too',
    stopUseHere: 'Stop using it here',
    refused: 'The browser was not given permission.',
    failed: 'That did not work. Please try again.',
    impossible: 'Discreet cannot work on this page: it belongs to the browser itself.',
    siteSwitch: 'Discreet on this site',
    situations: 'Situations',
    details: 'Details',
    onOf: (on, total) => `${on} of ${total} on`,
    off: 'Off:',
    leaveOut: 'leave out',
    leaveOutInFull: 'Leave it out',
    proposes: 'Proposes:',
    problems: (count) =>
      plural(
        count,
        `${count} point in the policy cannot be followed`,
        `${count} points in the policy cannot be followed`,
      ),
    restHolds: 'The rest of the policy holds.',
    tellAdministrator: 'Tell the administrator:',
    atCharacter: (place) => `(character ${place})`,
    problem: problemsIn.en,
    snooze: 'No cards for ten minutes',
    snoozeHelp: 'Underlines stay.',
    quietUntil: (time) => `No cards until ${time}.`,
    endQuiet: 'Show cards again',
    questions: 'Questions?',
    shortcut: 'Open the card',
    noKeys: 'no keys set',
    otherKeys: 'Other keys…',
    pages: {
      options: 'Settings',
      welcome: 'Learn and practise',
      paper: 'Code card and notices',
      builder: 'Policy builder',
    },
  },
};
