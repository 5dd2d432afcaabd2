import { pluralIn } from './plural.ts';
import type { PromptWords } from './words.ts';

const plural = pluralIn('en');

export const enPrompt: PromptWords = {
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
  allCodes: 'All codes',
  leaveOut: 'Leave out, without a code',
  panel: {
    codes: 'All codes…',
    why: 'Why?',
    help: 'Help for the customer',
    leave: 'Leave it…',
  },
  choices: 'Choices',
  doNow: 'Do now',
  whyTitle: 'Why this is sensitive',
  readable: 'The customer can ask to read this note (art. 15 GDPR).',
  ground: 'Legal ground:',
  newTab: '(new tab)',
  helpTitle: 'Help you may mention',
  helpStaysOut: 'Only to say aloud. It is never put into the note.',
  lookedUp: (day) => `looked up on ${day}`,
  leaveTitle: 'Why does this stay?',
  leaveForgotten: 'Remembered for this note only, and kept nowhere.',
  keepReason: {
    needed: 'Needed for the service',
    'no-person': 'Not about a person',
    'wrong-rule': 'The rule is wrong',
  },
  listTitle: 'In this note',
  maybe: 'perhaps',
  stays: (reason) => `stays: ${reason}`,
  doubt: 'Look again',
  replaceAll: 'Replace all…',
  allTitle: 'The note as it will be',
  wholeNote: 'The whole note',
  unsureStay: (count) =>
    plural(
      count,
      `${count} passage is perhaps sensitive and stays underlined.`,
      `${count} passages are perhaps sensitive and stay underlined.`,
    ),
  undoTimes: (count) => `To take it back: undo ${count} times.`,
  doReplaceAll: 'Replace all',
  back: 'Back',
  close: 'Close',
  toCard: 'to choose',
  toNote: 'back to the note',
  chip: (count, orMore) => `${count}${orMore ? '+' : ''} to replace`,
  chipKept: (count) => plural(count, `${count} stays`, `${count} stay`),
  announceStory: (title, categories, shortcut) =>
    `${title}: ${categories}.${shortcut === null ? '' : ` Press ${shortcut} to choose a code.`}`,
  announceStories(count, shortcut) {
    const found = plural(
      count,
      `${count} passage in this note is sensitive.`,
      `${count} passages in this note are sensitive.`,
    );
    return shortcut === null ? found : `${found} Press ${shortcut} to choose codes.`;
  },
  saveTitle: 'One look before you save',
  saveAbout: 'This note still tells what happened. With codes it becomes:',
  saveWithCodes: 'Save with codes',
  saveWithout: 'Save without this',
  saveAsIs: 'Save as it is',
  backToNote: 'Back to the note',
  snooze: 'No cards for ten minutes',
  quietUntil: (time) => `No cards until ${time}`,
  endQuiet: 'Show cards again',
  notInCodeField: 'The code is in the note, but not in the code field.',
  codeFieldByHand: 'Set the code there yourself.',
  notSaved: 'The note is not saved yet.',
  notReplaced: 'Replacing did not work here.',
  partlyReplaced: 'Not everything was replaced. This is still there.',
  notChecked: 'Discreet cannot check this field now.',
  partlyChecked: 'This note is too long to check as a whole.',
  partlyCheckedHelp:
    'Discreet checks the 100,000 characters around the place where you type. Nothing else in it is checked.',
  partlyUnderlined: 'Too many passages to underline them all.',
  partlyUnderlinedHelp:
    'The 200 nearest to the place where you type are underlined. The number in the corner counts all that were found.',
  byHand: (code) => {
    if (code === undefined) return 'Check the note and change it by hand.';
    if (code === null) return 'Check the note and delete the underlined words by hand.';
    return `Check the note and type ${code} over the underlined words by hand.`;
  },
  copyNote: 'Copy the note as it should be',
  copied: (isCopied) => (isCopied ? 'Copied' : 'Copying is not allowed here'),
  dismiss: 'Got it',
};
