import { pluralIn } from './plural.ts';
import type { WelcomeWords } from './welcome-words.ts';

const plural = pluralIn('en');

export const welcomeEn: WelcomeWords = {
  page: 'Welcome to Discreet',
  title: 'Write down what colleagues must do, not what happened',
  lead: 'Discreet reads along while you type a note about a customer. Where the note tells a sensitive story, it offers a neutral code to put in the story’s place.',
  does: {
    title: 'What Discreet does',
    text: 'It underlines what tells too much about a person: violence, illness, debts, a secret address, a citizen service number. A card shows the note as it will be with a code instead. You choose, and one undo brings your own words back.',
  },
  not: {
    title: 'What Discreet does not do',
    text: 'Discreet sends your text nowhere and does not keep it. Nobody gets to see what you type or choose. Discreet changes nothing without you and never stops you from saving.',
  },
  seeForYourself:
    'See for yourself: turn the network off and go on typing in the field above. It all still works.',
  keys: {
    title: 'The shortcut',
    before: 'Press ',
    after:
      ' to go from your note to the card. Choose with the arrows or a digit and Enter; Escape takes you back.',
    none: 'No shortcut is set yet. Clicking the small button in the field always works.',
    change: 'Choose other keys',
    orGoTo: 'Or go there yourself:',
    inFirefox: 'about:addons → gear → Manage Extension Shortcuts',
  },
  where: {
    title: 'Where it works',
    text: 'By itself in the note fields of well-known customer systems.',
    suites: (count) => `See all ${count}`,
    elsewhere: (button) =>
      `Do you work in another system? Click Discreet in the toolbar there and choose “${button}”.`,
  },
  field: {
    title: 'Try it',
    text: 'This field works just like a note field in your customer system. Nothing of it is kept.',
    label: 'Note',
    write: 'Write an example',
    clear: 'Clear',
    example:
      'Cust calls about the March invoice, date of birth 12-03-1984 checked. Her ex is waiting outside her door every night and she is afraid to leave the house.',
    empty: 'Still empty. Type a note, or have an example written.',
    clean: 'There is nothing here that Discreet would replace.',
    found: (count, keys) => {
      const how =
        keys === null ? 'Click the small button in the field' : `Press ${keys} in the field`;
      return plural(
        count,
        `${count} passage is underlined. ${how} to choose what takes its place.`,
        `${count} passages are underlined. ${how} to choose what takes their place.`,
      );
    },
    noCheck: 'Discreet could not start on this page. Reload it to try again.',
  },
  practice: {
    title: 'Practise with ten calls',
    text: 'Read an invented call, write the note, and see what Discreet would say. Only you see how it goes.',
    start: 'Start practising',
  },
};
