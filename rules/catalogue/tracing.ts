// Somebody looks for a person who does not want to be found: asks the neighbours, gets at the new address each time,
// does not let go.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'tracing',
  category: 'stalking',
  name: { nl: 'Opsporen en niet loslaten', en: 'Tracing and not letting go' },
  looksFor: {
    nl: 'zoeken, navraag doen, steeds weer achter adres of nummer komen',
    en: 'looking for, asking around, finding address or number again and again',
  },
  codes: ['A2', 'A1', 'A4'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Looking for somebody who does not want to be found.
      'DOER .. zoekt haar|mij|me|hem',
      'DOER ... op zoek naar haar|mij|hem',
      'haar|mij|me|hem ... opgespoord|opspoort',
      'vraagt|vroeg|vragen|navraag ... waar haar|ze|zij|ik ... woont|werkt|naartoe|verhuisd',
      // Getting at somebody through others, and not letting go.
      'hij|ie|EX .. komt|kwam|kwamen er .. achter',
      'haar|mij|me|hem .. niet met rust',
      'geobsedeerd',
    ],
    en: [
      // Looking for somebody who does not want to be found.
      'tracked|hunted|traced|tracks her|me|him|them down',
      'asks|asked|asking .. where she|i lives|live|works|work|moved',
      // Getting at somebody through others, and not letting go.
      'DOER ... finds|found her|me|him|them each|every|again',
      'leave|leaving her|me|him|them alone',
      'obsessed with her|me|him',
    ],
  },
  flags: [
    'Niets aan derden zeggen, [haar ex zoekt haar].',
    '[Hij vroeg de buren waar ze nu woont].',
    'Derde nummer dit jaar, [hij komt er steeds achter].',
    '[He finds her every time she moves].',
    '[Hij laat haar niet met rust].',
    "[He won't leave her alone].",
  ],
  allows: [
    'Klant vraagt waar zijn pakket is.',
    'Zoon vroeg wanneer de monteur komt.',
    'He is looking for her card again.',
    'Her brother is searching for her keys everywhere.',
    'The man asked staff about her bill.',
    'Customer tried to find the address of the shop.',
  ],
} satisfies ContextRule;
