import type { PaperWords } from './paper-words.ts';

export const paperEn: PaperWords = {
  page: 'Code card and notices',
  title: 'On paper: the code card and the breach notices',
  lead: 'Made from the codes that hold now. Nothing leaves this browser; it prints by itself.',
  unreachable: 'Discreet’s background does not answer. So these are the built-in codes.',
  card: {
    title: 'The code card',
    text: 'One sheet for the desk: every code, when to use it and what to do then.',
    print: 'Print the code card',
    heading: 'Codes in notes',
    setBy: (organisation) => `Set by ${organisation}`,
    howTo: (id) =>
      `Write the code in place of the story: [${id}]. A code says what a colleague does, never why.`,
    when: 'For',
    always: 'every situation that Discreet knows',
    foot: 'This card stays at the desk. Never tell a caller that there is a code.',
    madeOn: (day) => `Made on ${day}`,
  },
  notices: {
    title: 'Breach notices',
    text: 'What you say to the people behind a code if their data leaks after all. Others in the house may read such a letter: it never says why there was a code.',
    choose: 'The code',
    language: 'Language of the notice',
    print: 'Print the notice',
    none: (code) => `Nobody has written words for ${code} yet.`,
    edit: 'Change the words',
    write: 'Write the words',
    locked: 'Your organisation has locked the code book. Other words belong in its policy.',
    done: 'Close',
    back: 'Back to the words that hold',
  },
  letter: {
    title: 'Your data has leaked',
    leaked: 'What has leaked?',
    means: 'What can that mean?',
    first: 'Do this first',
    steps: 'What you can do next',
    help: 'Where to get help',
    lookedUp: (day) => `looked up on ${day}`,
  },
  editor: {
    title: 'Words of your own',
    text: 'What you write here is on this screen only. It holds once it stands in the policy.',
    stepsHelp: 'One step a line, at most eight.',
    helpLines: 'Help lines in the notice',
    copy: 'Copy as policy',
    download: 'Download the policy',
    copied: (isCopied) => (isCopied ? 'Copied' : 'Copying fails here; download the policy.'),
    apply:
      'It is the whole policy that holds now, with these words in it. Give it to whoever rolls the policy out, or open it in the policy builder.',
    missing: (parts) => `Both languages need words. Still empty: ${parts}.`,
  },
  problems: {
    title: 'Please note',
    none: 'Reads easily, and does not say why there is a code.',
    unchecked: 'Whether the notice tells a story could not be checked: the rules do not answer.',
    fault: {
      'tells-a-story': (words) => `“${words}” tells why there is a code.`,
      'names-a-category': (words) => `“${words}” names a situation.`,
      'hard-to-read': (score) =>
        `Hard to read: ${score} on the Flesch scale; aim at 80 or more with short words.`,
      'long-sentence': (count) => `One sentence has ${count} words; up to 20 read well.`,
    },
    overdue: (name, day) =>
      `${name} was last looked up on ${day}, more than 180 days ago. Look the number up before you send this.`,
  },
};
