// Orientation, transition, sex life: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { sexualityData } from '../grounds.ts';

export default {
  id: 'told-sexuality',
  category: 'sexuality',
  name: { nl: 'Seksualiteit, anders verteld', en: 'Sexuality, told in other words' },
  looksFor: {
    nl: 'geaardheid, transitie, seksleven',
    en: 'orientation, transition, sex life',
  },
  codes: ['Z0'],
  ground: sexualityData,
  sure: {},
  learned: true,
  flags: [
    '[He asked about a sex club subscription for himself and his wife].',
    '[Traject VUmc genderteam], vraagt welke polis epilatie dekt.',
    '[Pax booked under former name; transitioned last year, passport now F].',
    '[Betreft borstverwijdering als deel van zijn transitie].',
    "[Ze roepen 'flikker' sinds hij met zijn vriend is gezien].",
    'Pls chg billing name, [transitioned, GIC Tavistock closed], now Leeds, deed poll upl.',
  ],
  allows: [
    'Mevrouw wil de aanhef op de brief wijzigen.',
    'Partner op het contract gezet.',
    'Wants the title on the letter changed after the wedding.',
    'Both spouses signed the form.',
  ],
} satisfies ContextRule;
