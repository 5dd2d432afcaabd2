import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'fleeing',
  category: 'domestic-violence',
  name: { nl: 'Gevlucht van huis', en: 'Fled from home' },
  looksFor: {
    nl: 'gevlucht, met de kinderen vertrokken, weg bij haar man',
    en: 'fled, left with the children, got away from a partner',
  },
  codes: ['A2', 'A3', 'A4'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Fled, and from whom.
      'FLED ... voor|bij|van|uit .. HOUSEHOLD|hem|huis|thuis|geweld|kinderen',
      'vluchtte|gevlucht|ontvlucht ... kinderen|kids|nacht|sokken|pyjama|kleine|vannacht|huis',
      'mw|mevrouw|zij|ze|klant|vrouw|moeder .. is|moest .. gevlucht|vluchten .. naar|met|voor|en|van|vannacht|uit',
      'vluchtte .. nacht|vrijdagnacht|zaterdagnacht|zondagnacht|midden',
      'weggelopen bij|van|thuis .. man|partner|vriend|hem|ouders',
      '(met .. kinderen|kids|kleine | van huis | uit huis) .. gevlucht|weggevlucht',
      // Gone in a hurry, without telling.
      'vertrokken|weg|weggegaan|vertrekt ... kinderen|kleine|kids|pyjama|niks .. nacht|durft|hij|vertrokken|pyjama',
      'met .. kinderen|kleine|kids .. pyjama|nachts|vertrokken|weggegaan',
      'vertrokken|vertrekt|weg|weggaan|gegaan .. voor|voordat hij|man|partner .. wakker|thuis',
      'voor|voordat hij wakker',
      'alles|spullen .. laten staan|achtergelaten ... hij|hem|man|vertrokken',
      'zij|ze|mw|mevrouw .. durft .. niet .. terug',
    ],
    en: [
      // Fled, and from whom.
      'FLED .. from|her|his|him|husband|partner|abuse|violence|home|with|dv|family|at',
      'had|has|have|having to flee',
      'had|has|have fled|escaped',
      // Gone in a hurry, without telling.
      'left|leave|leaving|packed|moved|out .. while|before|when he|husband|partner|dad|they .. was|is|at|gets|wakes|asleep|work|home|back',
      'left|walked|got|gone .. with|and .. kids|children|son|baby ... night|nothing|bag|bags|him|clothes|fri',
      'left|gone in the .. night & kids|nothing|children|him|husband',
      'got me|her|us and .. kids|children out',
      'left her? him|husband|partner|abuser .. after|because|due|for good|last|and|week',
      'left due .. dv|da|abuse|violence',
      'finally left him|last|her|and|this',
      "scared|afraid|can't|cant|daren't to? go|return|come home|back ... he|him|husband|partner|dad|ex",
    ],
  },
  likely: {
    nl: [
      'weg bij haar|mijn man|partner|vriend',
      'weg bij hem',
      'logeert|verblijft|slaapt .. bij .. vriendin|zus|moeder|tante ... hem|ex|man|veilig|hij',
    ],
    en: ['staying .. with|at .. friend|sister|mum|parents|aunt ... safe|safety|him|ex|husband|he'],
  },
  unless: {
    nl: [
      // Flights, wars and rain.
      'herrie|lawaai|regen|hitte|drukte|boek ... gevlucht',
      'vlucht|vluchten|gevlucht|vluchtte ... regen|amsterdam|schiphol|geannuleerd|vertraagd|oorlog|oekraïne|syrië|eritrea|herrie|lawaai|warmtepomp|bouw|hitte|winkel',
    ],
    en: [
      // Wars, thieves and pets.
      'fled|fleeing|escaped .. ukraine|syria|war|afghanistan|country|sudan|eritrea|scene|garden|cage|rain',
      'driver|thief|burglar|suspect|tp|cat|dog|hamster|rabbit .. FLED',
    ],
  },
  flags: [
    '[Ze is vannacht gevlucht voor haar man], adres nog onbekend.',
    'Pas naar kantoor, [mevrouw is met de kinderen van huis gevlucht].',
    '[Vertrokken voordat hij wakker werd], post inhouden.',
    '[Weggelopen bij haar partner], wil eigen abonnement.',
    '[She fled with the kids on Sunday], new SIM to store.',
    'Close joint bill, [left while he was at work].',
    '[She has fled her husband], no letters.',
    '[Left in the night with nothing], needs new card.',
  ],
  allows: [
    'Vlucht naar Schiphol geannuleerd, omgeboekt.',
    'Ze vluchtte voor de regen met de kinderen de winkel in.',
    'Bewoners zijn voor de herrie van de warmtepomp gevlucht naar haar huis.',
    'Her cat had escaped from her garden, camera moved.',
    'He had fled the war in Syria? No: the flight to Syria was cancelled.',
    'The driver fled from his van after the crash.',
  ],
} satisfies ContextRule;
