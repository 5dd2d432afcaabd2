// Political opinion, party, union, strike: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { politicalData } from '../grounds.ts';

export default {
  id: 'told-politics',
  category: 'politics',
  name: {
    nl: 'Politiek en vakbond, anders verteld',
    en: 'Politics and unions, told in other words',
  },
  looksFor: {
    nl: 'politieke mening, partij, vakbond, staking',
    en: 'political opinion, party, union, strike',
  },
  codes: ['Z0'],
  ground: politicalData,
  sure: {},
  learned: true,
  flags: [
    '[He was at the far-right march on Saturday].',
    "[I've joined the picket at the plant and we've no wage coming in].",
    '[HR there asked if we can pull who joined the Unite channel, incl].',
    "[Rsn freetext: 'too Tory, lifelong Labour'].",
    "[He's a Sinn Féin councillor, surgery night weds].",
    "Wasn't ill, [he flew home to stand in the council by-election for Labour].",
  ],
  allows: [
    'Door een staking bij het spoor komt de monteur later.',
    'Het partijbureau wil een extra lijn.',
    'Polling station needs a line for one day.',
    'The party tent was delivered late.',
  ],
} satisfies ContextRule;
