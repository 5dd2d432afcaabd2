// The permit on which somebody stays, asks to stay, or may not: asylum, refugee status, "waits for the IND".
import type { ContextRule } from '../engine/types.ts';
import { originData } from '../grounds.ts';

export default {
  id: 'ethnicity-residence',
  category: 'ethnicity',
  name: { nl: 'Verblijfsstatus', en: 'Residence status' },
  looksFor: {
    nl: 'verblijfsvergunning, asiel, statushouder, azc, ongedocumenteerd',
    en: 'visa status, asylum, refugee, settled status, undocumented',
  },
  codes: ['Z0'],
  ground: originData,
  sure: {
    nl: ['RESIDENCE'],
    en: ['RESIDENCE'],
  },
  unless: {
    nl: [
      // which papers are accepted; organisations
      'verblijfsvergunning of paspoort|rijbewijs',
    ],
    en: [
      // cards that are called visa, and which papers are accepted
      'parking .. permit',
    ],
  },
  flags: [
    'Overige papieren volgen, [verblijfsvergunning verloopt in mei].',
    'Herziening loopt, [gezinshereniging aangevraagd].',
    'Deposit query, [he has indefinite leave to remain].',
    'Spoed, [kl is statushouder].',
    'Kan nog geen pas aanvragen, [wacht op de IND].',
    'Bankrekening geweigerd, [dhr is ongedocumenteerd].',
    'Credit check waived, [cust is an asylum seeker].',
    'Account frozen, [his student visa expired].',
  ],
  allows: [
    'Factuur verwezen naar vluchtelingenwerk, zakelijk contract.',
    'Kat uit het asiel opgehaald, chip op naam van kl gezet.',
    'Parkeervergunning bewoner verlengd tot mei.',
    'Paid with a Visa debit card, refund pending.',
    'Residents parking permit expired, renewed.',
    'Verblijfsvergunning of paspoort als id is goed.',
    'Resident parking permit, residence permit zone 4.',
  ],
} satisfies ContextRule;
