import type { OptionsWords } from './options-words.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('en');

export const optionsEn: OptionsWords = {
  page: 'Discreet settings',
  lead: 'Everything that Discreet does is yours to set here. Each change holds at once, in open notes too, and stays in this browser.',
  leadManaged: (organisation) =>
    `These settings come from ${organisation}. Each part says what is locked and what you may choose yourself.`,
  anOrganisation: 'your organisation',
  pages: 'Pages of Discreet',
  sectionsOfPage: 'On this page',
  unreachable: 'Discreet does not answer. Nothing has changed.',
  practice: 'Practise',
  section: {
    saved: (time) => `Saved at ${time}`,
    undone: (time) => `Undone at ${time}`,
    shippedAgain: (time) => `As shipped again, at ${time}`,
    failed: 'Saving did not work. Nothing has changed.',
    undo: 'Undo',
    asShipped: 'Back to as shipped',
    locked: (organisation) => `Locked by ${organisation}.`,
    lockedBuiltIn: 'The policy does not leave this to you: the built-in value holds.',
    ask: (contact) => `Questions? ${contact}`,
    proposed: (organisation) => `Proposed by ${organisation}; you may choose differently.`,
    own: 'Set by you.',
    builtIn: 'As shipped.',
    wrong: 'That cannot be. Nothing has changed.',
    save: 'Save',
    discard: 'Do not save',
    unsaved: 'Not saved yet.',
  },
  general: {
    title: 'Language and mode',
    about: 'The language in which Discreet speaks to you, and how much it does with what it finds.',
    language: 'Language of card and popup',
    browsers: 'The browser’s',
    mode: 'Mode',
    modes: {
      advise: { name: 'Advise', says: 'Underline and card. You choose.' },
      confirm: {
        name: 'Confirm',
        says: 'Besides, one question before a note with open passages is saved. Saving is always possible.',
      },
      observe: {
        name: 'Only count',
        says: 'Shows nothing in notes and counts on this device, for you alone.',
      },
    },
  },
  rules: {
    title: 'Rules',
    about:
      'What Discreet looks for and which code it proposes. Open a rule to choose its codes and mode.',
    search: 'Find a rule',
    found: (count) => plural(count, `${count} rule found`, `${count} rules found`),
    allOn: 'All on',
    allOff: 'All off',
    proposal: (place) => `Proposal ${place}`,
    none: 'None',
    mode: 'Mode of this rule',
    asElsewhere: (mode) => `Like the rest (${mode})`,
    codesAsShipped: 'Codes as shipped',
  },
  terms: {
    title: 'Own words',
    about:
      'Words that only you know to be sensitive: the name of a shelter, of a special team. They count as long as they stand here.',
    none: 'No words of your own yet.',
  },
  sites: {
    title: 'Websites',
    about:
      'What holds on one customer system: which fields hold notes, which are left alone and what saves. Well-known customer systems work by themselves.',
    none: 'No sites of your own yet.',
    asks: 'On saving, the browser asks for permission for a site where Discreet may not work yet.',
    notPermitted: 'Without the browser’s permission, notes are not checked here:',
    permit: (match) => `Give permission for ${match}`,
    refused: 'The browser was not given permission. The site does stand here.',
  },
  codes: {
    title: 'Code book',
    about: 'The codes that take a story’s place. Say what a colleague must do, not why.',
    none: 'No codes.',
    remarks: 'Mind this about these codes:',
  },
  helpLines: {
    title: 'Help lines',
    about:
      'Help that you may mention in a call. Each line says when somebody last made sure that it is right. They never get into a note.',
    none: 'No help lines: the card mentions none.',
    remarks: 'Make sure of these lines again:',
  },
  limits: {
    title: 'What only your organisation decides',
    siteSwitch: 'Switching Discreet off on a site',
    snooze: 'Ten minutes without cards',
    yours: 'Yours to choose here',
    yes: 'Allowed',
    no: 'Not allowed',
    nothing: 'Nothing',
  },
  transfer: {
    title: 'Take along',
    about:
      'Your own settings as one file, in the language of the policy. It never holds text of notes.',
    exportIt: 'Export',
    importIt: 'Choose a file to import',
    limit: 'JSON, at most 1 MB. You see what will change first.',
    tooBig: 'The file is larger than 1 MB.',
    notJson: (line, column) =>
      `The file is not JSON: it goes wrong on line ${line}, character ${column}.`,
    wrong: 'This is wrong in the file:',
    nothingChanged: 'Nothing has changed.',
    willChange: 'This will change:',
    nothingToChange: 'This file says the same as what holds now.',
    how: { added: 'added', changed: 'different', removed: 'gone' },
    leftOut: (key) => `${key}: locked by your organisation and left out.`,
    notOwn: (key) => `${key} is for organisations to set and is left out.`,
    apply: 'Apply',
    cancel: 'Do not apply',
  },
  key: {
    language: 'Language',
    rules: 'Rules on and off',
    codes: 'Codes per rule',
    mode: 'Mode',
    modes: 'Mode per rule',
    codeBook: 'Code book',
    terms: 'Own words',
    sites: 'Websites',
    helpLines: 'Help lines',
  },
};
