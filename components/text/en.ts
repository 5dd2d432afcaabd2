import { pluralIn } from './plural.ts';
import { problemsIn } from './problems.ts';
import type { Words } from './words.ts';

const plural = pluralIn('en');

export const en: Words = {
  prompt: {
    region: 'Discreet',
    situation: 'Sensitive situation',
    maybeSituation: 'Perhaps sensitive',
    detail: 'Personal detail',
    maybeDetail: 'Perhaps personal',
    adviceSituation: 'Record what colleagues should do, not what happened.',
    adviceDetail: 'Put this in the field made for it, or nowhere.',
    now: 'Now:',
    becomes: 'Becomes:',
    nothing: 'an empty note',
    codes: 'Choose what goes in its place',
    leaveOut: 'Leave out, without a code',
    keep: 'Leave it',
    close: 'Close',
    toCard: 'to choose',
    toNote: 'back to the note',
    chip: (count) => `${count} to replace`,
    chipOpens: 'open the first',
    announceStory: (title, categories, shortcut) =>
      `${title}: ${categories}. Press ${shortcut} to choose a code.`,
    announceStories: (count, shortcut) =>
      plural(
        count,
        `${count} passage in this note is sensitive. Press ${shortcut} to choose a code.`,
        `${count} passages in this note are sensitive. Press ${shortcut} to choose codes.`,
      ),
    notReplaced: 'Replacing did not work here.',
    notChecked: 'Discreet cannot check this field now.',
    byHand: (code) => {
      if (code === undefined) return 'Check the note and change it by hand.';
      if (code === null) return 'Check the note and delete the underlined words by hand.';
      return `Check the note and type ${code} over the underlined words by hand.`;
    },
    dismiss: 'Got it',
  },
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
    questions: 'Questions?',
    shortcut: 'Open the card',
  },
};
