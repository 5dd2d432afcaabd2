import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'attack',
  category: 'threat',
  name: { nl: 'Aanval en overval', en: 'Attack and robbery' },
  looksFor: {
    nl: 'overvallen, aangevallen, beschoten, brandbom, klappen gekregen',
    en: 'robbed, attacked, shot at, firebombed, beaten up',
  },
  codes: ['B1', 'Z0', 'C1'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Robbed.
      'straatroof|woningoverval*',
      // Beaten up.
      'klappen .. gekregen|gehad|uitgedeeld',
      // Shot at, set on fire.
      'explosief|cobra|handgranaat .. voor|aan|bij|door|tegen|in .. deur|voordeur|gevel|woning|brievenbus|portiek|huis|meterkast|ruit',
    ],
    en: [
      // Robbed.
      'robbed ... at|by|with|in|on|yesterday|phone|staff|gun|knife',
    ],
  },
  flags: [
    '[Straatroof bij het station], sim vervangen.',
    '[Explosief voor de deur van de buren], gas afgesloten.',
    '[Chauffeur heeft klappen gekregen van een reiziger].',
    '[Staff robbed at gunpoint on Friday].',
  ],
  allows: [
    'Hij voelt zich overvallen door de hoogte van de nota.',
    'Ze werd overvallen door de regen en het pakket werd nat.',
    'De polis: beroving op straat is in de dekking meegenomen, overval ook.',
    'Boek over de gijzeling in het contract van de film retour; zij zat gegijzeld in haar abonnement.',
    'De tuinkabouter van mevrouw is ontvoerd, grapte hij.',
    'Krijgt steeds misdaadseries over ontvoering aangeraden.',
    'Does the policy cover arson to her house?',
    'Our driver hit the guard rail; parcel held hostage by customs.',
    'Photo shoot at the house on Friday. Escape room: guests were held hostage by the butler.',
  ],
} satisfies ContextRule;
