import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'honour-violence',
  category: 'domestic-violence',
  name: { nl: 'Eergerelateerd geweld', en: 'Honour-based violence' },
  looksFor: {
    nl: 'eerwraak, uithuwelijken, gezocht door familie, bruidsschat',
    en: 'forced marriage, family honour, hunted by relatives, dowry',
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
      // By its name.
      'eerwraak|eergerelateerd*|eermoord|eerkwestie|eergeweld|familie-eer',
      'eer van|vd .. familie',
      'eer .. geschonden|herstellen|zuiveren|bezoedeld|gered',
      'schande .. over .. familie',
      // A marriage that is not her own choice.
      'uithuwelijk*|uitgehuwelijkt|uithuwlijk*|uitgehuwlijkt|huwelijksdwang|bruidsschat|(gedwongen huwelijk)|(huwelijkse gevangenschap)',
      'ouders|familie|vader|ooms|oom|broers ... laten|moet|sturen ... trouwen',
      'moet|moest trouwen .. met|van',
      'tegen haar zin|wil .. trouwen|huwelijk|uitgehuwelijkt',
      'gedwongen .. te? trouwen',
      'man|jongen|echtgenoot .. voor haar .. uitgezocht|gekozen|gevonden',
      'ouders|familie|vader|ooms .. uitgezocht|gekozen .. voor haar|met wie',
      // Relatives who look for her.
      'broer|broers|ooms|vader|familie|neven|clan ... zoeken|zoekt|terugbrengt|terugbrengen|terughalen|ophalen|doden .. haar|zij|naar',
      'haar|mij .. levend|dood .. terugbrengt|terug',
      'verstoten .. door .. familie|ouders',
      'altijd|steeds .. een|iemand van .. familie .. mee',
      'broer|broers|vader|ooms ... houdt|houden|sluit|sluiten|controleren ... haar|sinds ... vriendje|vriend|relatie|op',
    ],
    en: [
      // By its name.
      'honour|honor killing|killings|violence|crime|abuse|based',
      'hbv|hba|fmpo|fmu|izzat|(family honour)|(family honor)',
      'shame .. on|to|brought .. family',
      // A marriage that is not her own choice.
      'forced marriage',
      'forced to marry',
      'made|make|making|force|forcing her|me .. marry',
      'picked|chosen|found|chose .. husband|man|boy|bride .. for her|him|me',
      'flown|flying|fly|sent|sending|taken|taking .. to|back|abroad|home|over ... married|marry|wedding',
      "wedding|marriage|match .. she|he|i .. doesn't|doesnt|didnt|never|does not .. want|agree|choose",
      'no to the boy|man|match|marriage|engagement',
      'HE ... dowry',
      // Relatives who look for her.
      'brothers|uncles|father|family|cousins|relatives|dad ... dishonour|(see her dead)|(kill her)|(come for her)|(bring her back)|(another caste)|(find her)',
      'brothers|uncles|uncle|in-laws|family ... (pretending to be)|(calls every)|(ask who)|(asking who)|(looking for her)',
    ],
  },
  likely: {
    nl: ['broers|ooms|familie ... mogen|mag ... niet .. weten .. waar'],
    en: [
      'dowry ... in-laws|husband|family',
      "brothers|uncles|father|family|in-laws ... (not to find out | not to know | mustn't know | can't know)",
    ],
  },
  unless: {
    nl: ['laten trouwen .. op|in|door .. strand|kasteel|ambtenaar|locatie'],
    en: ['flown|flying|fly .. to .. wedding .. next|guests|week'],
  },
  flags: [
    'Adres afgeschermd, [ze vreest eerwraak].',
    '[Haar ouders willen haar laten trouwen met een neef].',
    '[Broers zoeken haar om de eer van de familie].',
    'Post naar kantoor, [ze werd uitgehuwelijkt].',
    '[She was to be flown back to be married].',
    'No calls home, [forced marriage protection in place].',
    '[Her brothers said they would come for her].',
    '[Her in-laws keep asking for more dowry].',
  ],
  allows: [
    'Haar ouders willen haar op het strand laten trouwen door een eigen ambtenaar, op locatie.',
    'Eerste kwartaalfactuur van de familie Van Eer ontvangen.',
    'Oma wil dat de eer van de familiequiz naar de kleinkinderen gaat.',
    'Family flying to Spain to her wedding next week, roaming added.',
    'We honour the quote for the family plan.',
    'Wedding dress delivered late.',
  ],
} satisfies ContextRule;
