// Origin: race, skin colour, people and country that somebody comes from.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'ethnicity-origin',
  category: 'ethnicity',
  name: { nl: 'Afkomst', en: 'Ethnic origin' },
  looksFor: {
    nl: 'nationaliteit, afkomst, huidskleur, "komt uit Syrië"',
    en: 'nationality, descent, skin colour, "came over from Syria"',
  },
  codes: ['Z0'],
  ground: {
    name: {
      nl: 'art. 9 AVG (ras of etnische afkomst)',
      en: 'art. 9 GDPR (racial or ethnic origin)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // a person called by a people
      'SUBJECT|HOUSEHOLD|kind|vrouw|familie|gezin BE een|van? NATIONAL',
      'NATIONAL FOLK',
      'NATIONAL uitzendkracht|kennismigrant|student|komaf|afkomst|achtergrond|origine|nationaliteit|paspoort',
      'nation|nationaliteit|pasp|paspoort|oorspronkelijk|oorspr|origine|eigenlijk .. NATIONAL',
      'afkomst|komaf|huidskleur|migratieachtergrond|zigeuner*|woonwagen|woonwagenkamp|woonwagenbewoner*',
      'van|oorspronkelijke herkomst|origine',
      'NATIONAL & azc|vluchteling*|afkomst|discriminatie|verblijf*|paspoort|gevlucht',
      'die|zulke|soort NATIVE|buitenlanders',
      // where somebody was born or fled from
      'geboren .. in|te HOMELAND',
      'HOMELAND .. geboren|getogen|opgegroeid|gevlucht|geadopteerd',
      'SUBJECT|HOUSEHOLD|familie|ouders .. komt|komen|kwam|kwamen|gekomen|vluchtte|gevlucht ... uit|van HOMELAND',
      'komt|komen|kwam .. uit HOMELAND',
      'uit HOMELAND gevlucht|gekomen|afkomstig|en|hier',
      'mw|dhr|mevrouw|meneer|man|vrouw|gezin|familie uit HOMELAND',
      'geadopteerd uit|van HOMELAND',
      'terug naar HOMELAND & voorgoed|altijd|moet|dorp|geboren|remigr*|verhuist',
      'arrived|came .. from .. HOMELAND',
      // how somebody looks
      'getinte|donkere|zwarte|blanke|gekleurde|witte|kleurling|bruine man|vrouw|jongen|jongens|meneer|mevrouw|huid|dame|gast|meisje|uiterlijk|collega|huidskleur',
      'buitenlandse|buitenlands|allochtoon gezin|man|vrouw|familie|jongens|achternaam|afkomst|naam|uiterlijk|huurders|bewoners|klant',
      'is|ben|was|bent NATIVE',
      'is|ben|was poolse|turkse|marokkaanse|syrische|afghaanse|somalische|iraanse|irakese|eritrese|russische|oekraiense|surinaamse|ghanese|roemeense|bulgaarse',
      'omdat .. zwart|gekleurd|donker|bruin ben|is|was',
    ],
    en: [
      // a person called by a people
      'SUBJECT|HOUSEHOLD|family|parents|im|hes|shes|theyre BE|being|from? a|an|the|originally|of? NATIONAL',
      'NATIONAL FOLK',
      'NATIONAL .. descent|heritage|origin|background|national|nationality|passport|community|family|=refugee|=refugees|asylum|permit|visa|residence',
      'nationality|ethnicity|race|originally|natl|national .. NATIONAL',
      'NATIONAL status|=refugees|settled|leave|visa|student',
      // travellers
      'irish|a|family|families|are|the traveller|travellers & site|pitch|family|halting|living|irish|community',
      'halting|traveller|travellers|gypsy site|pitch|camp',
      // where somebody was born or came from
      'born .. in|at HOMELAND',
      'came|come|comes|arrived|fled|moved .. from|over HOMELAND',
      'originally|student|=refugee|migrant|orig|hes|shes|theyre|im from HOMELAND',
      'from the NATIONAL community',
      'from HOMELAND in the war',
      // how somebody looks
      'black|brown|white|coloured|asian|mixed-race|tall black|brown|asian|white? guy|man|lad|woman|lady|girl|boy|male|female|person|people|family|bloke|couple|kid|youth|customer|gentleman',
      'person|people|man|woman of colour|color',
      'us|we|you coloured|black|brown people|folk|lot',
      'calling|calls|called her|him|them a p',
    ],
  },
  likely: {
    // the name of a people, with nobody named
    nl: ['NATIVE'],
    en: ['NATIVE'],
  },
  unless: {
    nl: [
      // holidays, goods, languages, kitchens
      'vakantie|reis|vlucht|hotel|roaming|buitenland|verblijft|trip|pakket|zending|container|bestelling|levering|artikel|onderdeel|toestel ... HOMELAND',
      'HOMELAND .. vakantie|reis|roaming|vlucht|hotel|(op bezoek)|(defect toestel)',
      'NATIONAL restaurant|bakker|bakkerij|winkel|supermarkt|pizza|brood|munt|keuken|eten|thee|les|taal|tolk|tapijt|muur|film|toestel|merk|klantenservice',
    ],
    en: [
      // holidays, goods, languages, kitchens
      'item|items|goods|phone|part|parts|seller|call|called|calling|back|returned|holiday|trip|flight|flew|roaming|hotel|parcel|shipment|travelling|package|order|delivered|imported ... HOMELAND',
      'NATIONAL customer service',
      "black|white man's|lady's|men's|ladies .. handbag|wallet|jacket|shoes|bag|size|shirt",
    ],
  },
  flags: [
    '[Kl is Marokkaan], graag bellen na 18u.',
    'Signalement: [getinte man], grijze jas.',
    '[Mw komt oorspronkelijk uit Eritrea], vraagt om tweede pas.',
    '[He is a Nigerian student], deposit held.',
    '[Claimant came over from Bosnia in the war], name misspelt.',
    'Parcel handed to a neighbour ([tall black guy]).',
  ],
  allows: [
    'Hoog verbruik: was op vakantie in Marokko, datalimiet stond uit.',
    'Het gesprek liep via een tolk Turks.',
    'Bezorgd bij het Chinese restaurant op de hoek.',
    'Zending komt uit China, douane vraagt factuur.',
    'Order was a polish remover and a black jacket.',
    'Parcel from China held at customs.',
    'Roaming charge after her holiday in Turkey.',
    'The Indian takeaway took the parcel in.',
    'Klant komt net terug uit Turkije, roaming.',
    'De klant is Chinees eten aan het halen.',
    'Item came from China.',
    'Chinese customer service line busy.',
    "Black lady's handbag returned.",
  ],
} satisfies ContextRule;
