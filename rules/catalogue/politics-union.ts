// Somebody belongs to a trade union, works for it, or is on strike.
import type { ContextRule } from '../engine/types.ts';
import { unionData } from '../grounds.ts';

export default {
  id: 'politics-union',
  category: 'politics',
  name: { nl: 'Vakbond en staking', en: 'Trade union and strike' },
  looksFor: {
    nl: 'lid van FNV of CNV, kaderlid, staakt mee, stakingskas',
    en: 'union member, shop steward, on strike, picket line',
  },
  codes: ['Z0'],
  ground: unionData,
  sure: {
    nl: [
      // member and official
      'UNION',
      // striker
      'staakt|staken .. mee|zelf|morgen|vandaag|al|week|voor|ook|bij',
      'doet|deed|doe|doen .. mee .. staking|huurstaking',
    ],
    en: [
      // member and official
      'UNION',
      'union|unite rep|member*|dues|subs|sub|branch|chapter|organi*',
      // striker
      'walkout',
      'SUBJECT|he|she BE|went|out .. on strike',
    ],
  },
  unless: {
    // a bank of its members
    en: ['credit union member*|branch'],
  },
  flags: [
    'Kan zaterdag niet, [hij is lid van de vakbond].',
    'Cannot pay, [she was on strike for a month].',
    'Contributie stopgezet, [kl was lid van de FNV].',
    'Termijn later, [klant staakt al twee weken].',
    '[Union dues taken twice], refund raised.',
    'Plan of £15, [tenant is on strike with the RMT].',
  ],
  allows: [
    'Credit union member, transfer bounced.',
    'Vlucht geannuleerd wegens staking bagagepersoneel.',
    'Klant staakt gesprek: batterij leeg.',
    'Wij staken de invordering en crediteren de nota.',
    'Crew strike on 14th is only a rumour, flights operate.',
    'Credit union transfer bounced, resent.',
    'On strike day his flight was cancelled.',
    'In the European Union roaming is free.',
    'Line dead since the lightning strike on Union Street.',
  ],
} satisfies ContextRule;
