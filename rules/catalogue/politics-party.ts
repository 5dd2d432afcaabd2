// Party politics: how somebody votes, what they belong to and stand for.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'politics-party',
  category: 'politics',
  name: { nl: 'Politieke voorkeur', en: 'Political opinion' },
  looksFor: {
    nl: 'stemt op, lid van een partij, raadslid, lijsttrekker, campagne',
    en: 'votes for, party member, councillor, candidate, canvassing',
  },
  codes: ['Z0'],
  ground: {
    name: { nl: 'art. 9 AVG (politieke opvattingen)', en: 'art. 9 GDPR (political opinions)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // a party and what one does for it
      'CAMPAIGNER .. PARTYSHORT',
      'PARTY|sp|volt|forum|vb .. PARTYROLE|pet|praatje|posters|folders|afdeling|aanhanger|kandidaat',
      // an office or a try for one
      'huurder|kl|buurman|man|melder raadslid',
      'gulen|*gulenbeweging|pkk|(grijze wolven)',
      // an opinion that gives it away
      'leeuwen .. zonder rood',
    ],
    en: [
      // a party and what one does for it
      'PARTYROLE .. PARTY',
      'CAMPAIGNER .. PARTYSHORT|party',
      'PARTYSHORT CAMPAIGNER|branch|cllr|candidate',
      'PARTY',
    ],
  },
  flags: [
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
