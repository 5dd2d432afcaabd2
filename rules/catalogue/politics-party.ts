// How somebody votes, and the party that they belong to or stand for.
import type { ContextRule } from '../engine/types.ts';
import { politicalData } from '../grounds.ts';

export default {
  id: 'politics-party',
  category: 'politics',
  name: { nl: 'Politieke voorkeur', en: 'Political opinion' },
  looksFor: {
    nl: 'stemt op, lid van een partij, raadslid, lijsttrekker, campagne',
    en: 'votes for, party member, councillor, candidate, canvassing',
  },
  codes: ['Z0'],
  ground: politicalData,
  sure: {
    nl: [
      // a party and what one does for it
      'PARTY & CAMPAIGNER|SUBJECT',
      'CAMPAIGNER .. PARTYSHORT',
      // an office or a conviction
      'SUBJECT|is .. raadslid|wethouder|anarchist|communist',
    ],
    en: [
      // a party and what one does for it
      'CAMPAIGNER .. party',
      'PARTYSHORT CAMPAIGNER',
    ],
  },
  flags: [
    'Mail naar fractie, [kl is raadslid voor de VVD].',
    'Folders kwijt, [dhr is lid van GroenLinks].',
    '[Stemt op Denk], zegt hij.',
    'Bulk order, [he is a Lib Dem councillor].',
    '[Customer votes Reform], refused the leaflet.',
    'Extra SIMs, [she is a Labour candidate].',
  ],
  allows: [
    'Waar kan ik stemmen op 29 oktober? Stembureau in het buurthuis.',
    'Boomkanker in een partij appelbomen.',
    'Volt is hier een leverancier van laadpalen.',
    'Cllr surgery is on the second Saturday.',
    'A conservative estimate of the labour costs was sent.',
    'Third-party insurer asks for the report.',
    'Raadslid is op bezoek geweest bij opening.',
    'Birthday party member of staff.',
    'Party member discount, leisure club.',
    'Branch secretary of the bank called.',
  ],
} satisfies ContextRule;
