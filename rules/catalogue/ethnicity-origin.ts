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
      'komt|kom|kwam|komen .. oorspronkelijk|van oorsprong uit|van HOMELAND',
      'komt|komen|kwam .. uit HOMELAND',
      'uit HOMELAND gevlucht|gekomen|afkomstig|en|hier',
      'gevl|gevlucht uit|vanuit HOMELAND|oekr',
      'gevl|gevlucht|komt|kwam ... oekr',
      'mw|dhr|mevrouw|meneer|man|vrouw|gezin|familie uit HOMELAND',
      'geadopteerd uit|van HOMELAND',
      'terug naar HOMELAND & voorgoed|altijd|moet|dorp|geboren|remigr*|verhuist',
      'remigratie|remigreert',
      'arrived|came .. from .. HOMELAND',
      // how somebody looks
      'getinte|donkere|zwarte|blanke|gekleurde|witte|kleurling|bruine man|vrouw|jongen|jongens|meneer|mevrouw|huid|dame|gast|meisje|uiterlijk|collega|huidskleur',
      'licht|donker getint',
      'omdat .. zwart|gekleurd|donker|bruin ben|is|was',
      'SUBJECT is|ben zwart|getint|gekleurd|donker',
      'allochto*|buitenlander|buitenlanders|buitenlands uiterlijk',
    ],
    en: [
      // a person called by a people
      'SUBJECT|HOUSEHOLD|family|parents|im|hes|shes|theyre BE|being|from? a|an|the|originally|of? NATIONAL',
      'NATIONAL FOLK',
      'NATIONAL .. descent|heritage|origin|background|national|nationality|passport|community|family|=refugee|=refugees|asylum|permit|visa|residence',
      'nationality|ethnicity|race|originally|natl|national .. NATIONAL',
      'NATIONAL status|=refugees|settled|leave|visa|student',
      'ethnicity|skin colour|ethnic minority|background',
      // travellers
      'irish|a|family|families|are|the traveller|travellers & site|pitch|family|halting|living|irish|community',
      'halting|traveller|travellers|gypsy site|pitch|camp',
      // where somebody was born or came from
      'born .. in|at HOMELAND',
      'came|come|comes|arrived|fled|moved .. from|over HOMELAND',
      'SUBJECT|HOUSEHOLD|family|originally|orig|student|=refugee|migrant|i is|are|was|am? from HOMELAND',
      'from the NATIONAL community',
      'from HOMELAND in the war',
      // how somebody looks
      'black|brown|white|coloured|asian|mixed-race|tall black guy|man|lad|woman|lady|girl|boy|male|female|person|people|family|bloke|couple|kid|youth|customer|gentleman',
      'because .. BE black|brown|asian|foreign',
      'BE|being black|mixed race|asian|biracial',
      'dark|brown|black skin|skinned',
      'us|we|you coloured|black|brown people|folk|lot',
      'calling|calls|called her|him|them a p',
      'called|calling|calls .. paki|monkey|slur',
      'go back to .. own|country',
    ],
  },
  likely: {
    // the name of a people, with nobody named
    nl: ['NATIVE'],
    en: ['NATIVE'],
  },
  unless: {
    nl: [
      // holidays, food, goods, languages
      'vakantie|reis|vlucht|hotel|roaming|buitenland|dagen|verblijft|trip|pakket|zending|container|bestelling|levering|artikel|onderdeel ... HOMELAND',
      'HOMELAND ... vakantie|reis|roaming|vlucht|vluchten|hotel|retour',
      'NATIONAL restaurant|bakker|bakkerij|winkel|supermarkt|pizza|brood|munt|keuken|eten|thee|les|taal|tolk|tapijt|muur|wand|film|toestel|merk|webshop|lira|ambassade|kok',
      'tolk|taal|vertaling|vertaald|in het NATIONAL',
      'zwarte|witte|donkere|bruine|getinte piet|lijst|jas|auto|ruit|ruiten|kast|hoes|trui|meisjesfiets|tas',
      'in het turks|pools|chinees',
      'jood|joden|turks breestraat|plantsoen|bad',
      'herkomst .. zending|product|geld|pakket|spam|nummer|oproep',
      'NATIONAL =monteur',
    ],
    en: [
      'holiday|trip|flight|flew|roaming|hotel|parcel|shipment|travelling|package|order|delivered|imported ... HOMELAND',
      'HOMELAND ... holiday|flight|roaming|parcel|shipment|shipped|delivery',
      'NATIONAL takeaway|restaurant|bakery|supermarket|food|rug|hound|coffee|tea|delight|summer|ocean|market|currency|rupee*|dollar|airlines|version|brand|supplier|cuisine|elephant|number',
      'indian|chinese restaurant|takeaway|food',
      'in|speaks|speak|spoke|language|interpreter|polish|translation NATIONAL',
      'polish the|it|remover|up|off|for|cloth|scratch*',
      'nail|shoe|car|furniture|floor polish',
      'black|white|brown friday|box|screen|cab|card|case|version|jacket|shirt|dress|bag|cat|dog|van',
      'turkey dinner|dinners|leg|roast|sandwich|frozen',
      'traveller|travellers cheque*|insurance|doc|lost|frequent|card|rep',
      'frequent|business|lost|solo|fellow traveller|travellers',
      'russian doll|roulette|roof',
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
  ],
} satisfies ContextRule;
