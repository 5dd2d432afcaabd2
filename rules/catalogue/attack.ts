// Somebody was robbed, stabbed, shot at or beaten up, or the front door was blown up: what has already happened to a
// customer or to one of our people.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'attack',
  category: 'threat',
  name: { nl: 'Aanval en overval', en: 'Attack and robbery' },
  looksFor: {
    nl: 'overvallen, aangevallen, beschoten, brandbom, klappen gekregen',
    en: 'robbed, attacked, shot at, firebombed, beaten up',
  },
  codes: ['B1', 'Z0', 'C1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Robbed, stabbed, shot at, set on fire.
      'straatroof|woningoverval*|beroofd|neergestoken|neergeschoten|beschoten|schietpartij|steekpartij|brandstichting',
      'overvallen met|bij|in|thuis',
      'explosief|cobra|handgranaat .. voor|aan|bij|door|tegen|in .. deur|voordeur|gevel|woning|huis|meterkast',
      // Beaten up.
      'klappen .. gekregen|gehad|uitgedeeld',
      '(in elkaar geslagen)',
      'monteur|bezorger|chauffeur|conducteur|collega .. aangevallen|geslagen|bespuugd|geduwd',
    ],
    en: [
      // Robbed, stabbed, shot at, set on fire.
      'robbed|carjack*|stabbed|stabbing|kidnap*|arson|firebomb*',
      // Beaten up.
      'assaulted|attacked|punched|pushed .. our|staff|driver|engineer|engr|courier',
    ],
  },
  unless: {
    nl: [
      // Insurance.
      'dekking|polis ... brandstichting|steekpartij',
    ],
    en: [
      // Insurance and figures of speech.
      'cover|policy|covers ... arson',
      'feel|feels|felt|daylight robbed',
    ],
  },
  flags: [
    '[Hij is slachtoffer van een straatroof bij het station], sim vervangen.',
    '[Explosief voor de deur van de buren], gas afgesloten.',
    '[Chauffeur heeft klappen gekregen van een reiziger].',
    '[Staff robbed at gunpoint on Friday].',
    '[Beroofd op straat].',
    '[Stabbed on the bus].',
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
