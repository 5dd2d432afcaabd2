import { pluralIn } from './plural.ts';
import type { PracticeWords } from './practice-words.ts';

const plural = pluralIn('en');

export const practiceEn: PracticeWords = {
  page: 'Practise with Discreet',
  title: 'Practise with ten calls',
  lead: 'Read the call and write the note as you would at work. Then see what Discreet would say about it.',
  private:
    'All calls are invented. What you write and how it goes, nobody sees: it stays in this tab and is gone when you close it.',
  toWelcome: 'About Discreet',
  progress: (call, total) => `Call ${call} of ${total}`,
  call: 'The call',
  agent: 'Agent',
  customer: 'Customer',
  label: 'Your note',
  hint: 'What must a colleague know who speaks to this customer tomorrow?',
  show: 'Show',
  showAgain: 'Show again',
  previous: 'Previous',
  next: 'Next',
  finish: 'To the end',
  nothingWritten: 'Write a note first; one sentence will do.',
  noCheck: 'Discreet could not start on this page. Reload it to practise.',
  result: {
    title: 'What Discreet sees',
    said: 'This is what Discreet would underline',
    saidNothing: 'Discreet finds nothing that should go.',
    proposes: 'Proposes:',
    leaveOut: 'leave out',
    maybe: 'perhaps',
    facts: 'What a colleague needs',
    kept: 'is in your note',
    missing: 'is missing, or said in other words',
    model: 'One way to write it',
    otherCodes: 'The codes in this example are Discreet’s own; your organisation uses others.',
    score: 'Your score',
    storiesLeft: (count) =>
      count === 0
        ? 'No sensitive story in your note'
        : plural(
            count,
            `${count} sensitive passage is still in it`,
            `${count} sensitive passages are still in it`,
          ),
    factsKept: (kept, total) => `${kept} of ${total} facts for a colleague`,
    codeThere: 'A code says what colleagues must do',
    codeMissing: 'There is no code in it yet',
    noCodeNeeded: 'No code is needed here',
  },
  end: {
    title: 'That was all ten',
    notes: (written, total) => `You wrote ${written} of the ${total} notes.`,
    clean: (clean, written) => {
      if (written > 1) return `Notes that tell no sensitive story: ${clean}.`;
      return clean === 1 ? 'It tells no sensitive story.' : 'It still tells a sensitive story.';
    },
    facts: (kept, total) => `You kept ${kept} of the ${total} facts that a colleague needs.`,
    private: 'This result is for your eyes only. It is gone when you close the tab.',
    again: 'Start again',
    back: 'Back to the last call',
  },
};
