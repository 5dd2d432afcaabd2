import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'family-rift',
  category: 'family',
  name: { nl: 'Breuk in de familie', en: 'Rift in the family' },
  looksFor: {
    nl: 'geen contact meer, verstoten, gebrouilleerd, ruzie om erfenis',
    en: 'estranged, disowned, not on speaking terms, feud over a will',
  },
  codes: ['Z0', 'A4', 'A1'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (alleen wat nodig is)',
      en: 'art. 5(1)(c) GDPR (only what is necessary)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Contact broken off.
      'verstoten|onterfd|onterven|gebrouilleerd|familieruzie|familievete|familievetes|ouderverstoting|doodgezwegen',
      'RELATIVE|EX|kinderen|zoon ... geen|nooit .. contact',
      'geen contact .. meer|met .. RELATIVE|kinderen|elkaar',
      'contact .. verbroken|verbrak|verbreken & RELATIVE|hij|zij|vader|kind*',
      'met haar|hem|elkaar|hen|mij gebroken',
      'gebroken|brak|breuk met .. RELATIVE|familie',
      'RELATIVE ... niet|niets|nooit meer? wil|willen zien|spreken|kennen',
      'RELATIVE ... wil|willen .. niet|niets|niks|nooit .. zien|weten|spreken|kennen|erkennen|(te maken)',
      'RELATIVE .. spreken|praten|praat|spreekt .. niet|nooit .. meer|elkaar|jaren|sinds|haar|hem',
      'praten|spreken|praat|spreekt .. niet meer .. elkaar|sinds|RELATIVE',
      'niet|nooit|kwaad|onmin .. met elkaar|(on speaking terms) .. praten|spreken|RELATIVE',
      'RELATIVE .. niet op|door .. (op straat gezet)|(het huis uit)|(uit huis gezet)',
      'op straat|(uit huis) gezet .. door|RELATIVE',
      'RELATIVE .. op straat gezet',
      'niet .. erkennen|(mijn kind)|(haar zoon) .. sinds|dna|meer',
      'buiten .. testament|erfenis .. gehouden|gelaten|ruzie',
      'ruzie|onenigheid|conflict|gedoe|strijd .. RELATIVE|erfenis|testament|familie',
      'erfenis|nalatenschap|testament .. ruzie|conflict|betwist|vecht*|aangevochten|procederen',
      '(uit het huis gezet)|(zonder zijn medeweten)|(weggelopen van huis)',
    ],
    en: [
      // Contact broken off.
      'estranged|disowned|disinherited|(cut her off)|(cut him off)|(cut them off)|(family feud)|(fell out with)|(fallen out with)|(no longer speak)|(not on speaking)',
      'havent|hasnt|hasn|haven|not|dont|don|doesnt|doesn|never .. spoken|speak|speaking|talk|talking|spoke .. RELATIVE|since|years|anymore',
      'RELATIVE .. havent|hasnt|dont|doesnt|not|never|arent .. spoken|speak|speaking|talk',
      'RELATIVE .. wants|wont|want .. nothing .. do|her|him',
      'no contact|(lost contact) .. with|from .. RELATIVE',
      'kicked|thrown|threw|chucked .. out .. by|parents|RELATIVE|home|family',
      'RELATIVE .. kicked|threw|chucked .. out',
      'contests|contesting|contested|disputes|fighting|fight|feud|row|rowing .. will|inheritance|estate .. RELATIVE?',
      'RELATIVE .. fighting|feuding|rowing|(at war) .. over|about|with',
      '(bad blood)|(family row)|(family dispute)|(family rift)',
      'cut off .. RELATIVE|family',
      'RELATIVE .. eldest of',
      'ran away|runaway .. home|foster|teen|daughter|son',
    ],
  },
  unless: {
    nl: [
      // Contact with us, with a machine, in another language.
      'contact .. met .. ons|klantenservice|bezorger|monteur|server|router|leverancier|helpdesk',
    ],
    en: [
      'speak|speaking|talk .. english|manager|supervisor|agent|dutch',
      'thrown|kicked|threw out of .. app|session|account|meeting|call|game|system',
    ],
  },
  flags: [
    '[heeft al jaren geen contact met zijn dochter], eerste contactpersoon gewist',
    '[haar ouders hebben haar verstoten], nieuw adres bij vriendin',
    '[RUZIE MET BROER OM DE ERFENIS], REKENING GEBLOKKEERD',
    '[is door zijn ouders op straat gezet], briefadres geregeld',
    '[zoon wil haar niet meer zien], machtiging ingetrokken',
    '[estranged from her parents], remove as contacts',
    '[her dad threw her out], ship to friend',
    '[has not spoken to his brother in years], change next of kin',
    '[family feud over the will], freeze the account',
  ],
  allows: [
    'Haar moeder had geen contact met de helpdesk.',
    'Zijn oma kan niet spreken door de storing op de lijn.',
    'Her mother does not speak English, daughter translates.',
    'His son gets kicked out of the game session.',
    'Zoon belt namens moeder over de nota.',
    'Customer has not spoken to anyone yet.',
  ],
} satisfies ContextRule;
