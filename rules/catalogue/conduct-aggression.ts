import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'conduct-aggression',
  category: 'conduct',
  name: { nl: 'Agressie en onbeleefdheid', en: 'Aggression and rudeness' },
  looksFor: {
    nl: 'agressief, schelden, schreeuwen, grof, brutaal, spugen, gooien',
    en: 'aggressive, shouting, swearing, abusive, rude, throwing things',
  },
  codes: ['Z0', 'C1'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (alleen wat nodig is)',
      en: 'art. 5(1)(c) GDPR (only what is necessary)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Aggressive, in so many words.
      'SEEMS|CONTACT .. agressief|agressieve|agressie|handtastelijk',
      'agressief|agressieve|agr|handtastelijke|gewelddadige klant|kl|klt|man|vrouw|beller|toon|gedrag|huurder|bewoner|type|vent|bezoeker|zoon|houding',
      'verbaal|verbale|extreem|zeer|toon|werd agressief|agressie|geweld',
      // Shouting and swearing.
      'schold|scheldt|schelden|gescholden|uitgescholden|scheldwoord*|scheldpartij|scheldkanonnade|verrot',
      'vloekt|vloekte|vloeken|vloekend|gevloekt',
      'CONTACT|tegen .. schreeuwt|schreeuwde|schreeuwen|schreeuwend|krijst|krijste|brult|brulde|gilt|gilde|tiert|tierde|brieste',
      'schreeuwt|schreeuwde|schreeuwen|brulde|gilde|tierde tegen|naar|door|dat|en|op',
      'tieren|tierde|tierend|getier|bulderde|raasde|(gaat los)',
      'maakt|maakte|uitgemaakt|noemt|noemde|noemen .. collega|mdw|mij|me|haar|hem|ons|agent .. CALLED-NAME',
      'maakt|maakte|uitgemaakt .. uit voor',
      'CALLED-NAME tegen .. collega|baliemdw|mdw|medewerker|mij|agent',
      // Losing control.
      '(door het lint)|(uit zijn plaat)|(uit haar plaat)|(uit zijn dak)|(over de rooie)|(uit zijn slof)|(uit haar slof)',
      'ging|gaat|gingen .. tekeer|tekeergaan',
      'maakte|maakt .. stampij|amok|heisa|ruzie|scène|(het bont)',
      'misdroeg|misdraagt|misdragen|wangedrag',
      'flipte|flipt|(draaide door)',
      // Hands, feet and things thrown.
      'spuugde|spuugt|gespuugd|spugen|gespuwd|bespuugd',
      'CONTACT|hij|zij|en .. smeet|gooide|smijt|gooit .. hoorn|deur|display|pas|aanvraag|verfblik|telefoon|papieren|toonbank|balie|collega|grond|spullen',
      'gooide|smeet|sloeg|gooit|smijt .. hoorn|balie|vuist|deuren|display|(om zich heen)',
      'duwde|schopte|trapte|sloeg .. medewerker|collega|balie|monteur|agent|conducteur|beveiliger',
      // Rude and intimidating manners.
      'onbeschoft*|onbeschaafd*|brutaal|brutale|hufterig*|asociaal|asociale|lomp|schofterig*|respectloos',
      'grote bek|mond',
      'werd|wordt|is|was|erg|nogal grof|hatelijk|giftig|vals|pisnijdig|woedend|link|bot|luid',
      'intimiderend* & CONTACT|toon|toontje|klonk|gedrag|werd|kwam',
      'kleineerde|kleineert|kleinerend|kleineren|sneerde|sneert|snauwde|snauwt|afgesnauwd|afsnauwde|treiter*|jende|uitgelachen',
    ],
    en: [
      // Aggressive, in so many words.
      'CONTACT|SEEMS .. aggressive|aggr|abusive|violent|hostile|threatening|combative|belligerent',
      'aggressive|aggr|abusive|hostile|violent caller|customer|cust|cx|tone|language|behaviour|behavior|manner|man|from|to|towards|with',
      'verbally abusive|aggressive',
      'abusive|aggr|aggressive to|towards',
      // Shouting and swearing.
      'SEEMS|CUSTOMER|AGENT|and|started .. shouting|shouted|shouts|screaming|screamed|yelling|yelled|bellowing|ranting|ranted|raging',
      'shouting|shouted|screaming|screamed|yelling|yelled|swearing|swore|sweared|ranted|ranting at|down|abuse|about',
      'swearing|swore|sweared|sweary|cursing|=cussing|profanit*|expletive*|foul-mouthed|(foul language)',
      'effing|effed',
      'abusive|foul|racist|bad|offensive|strong language|remarks|remark|comments|rmk|slurs',
      'called|calling|calls .. me|her|him|us|agent|colleague|cleaner|staff|tina|agt .. CALLED-NAME|names|name|stupid|fat|thick|girl|racist',
      '(mouthed off)|(kicked off)|(gave me abuse)|(gave abuse)|(hurled abuse)',
      // Losing control.
      'CONTACT|totally|completely lost it',
      '(lost his rag)|(lost his temper)|(lost her temper)|(went ballistic)|(went mental)|(blew up)|(flew off)|(went off on)|(flipped out)',
      'threw .. strop|wobbly|tantrum|fit|at|boarding|pass|phone|papers',
      'tantrum|(hissy fit)|stormed',
      // Hands, feet and things thrown.
      'spat|spit at|on|in',
      '(squared up)|(got in my face)|(in my face)|shoved|pushed .. staff|colleague|agent|me|guard',
      'slammed|banged|thumped the|his|her|down|phone|desk|door|counter',
      // Rude and intimidating manners.
      'CONTACT|SEEMS .. rude|offensive|insulting|vile|nasty|obnoxious|disrespectful|insolent|lippy|sarcastic|vulgar',
      'rude|obnoxious|offensive|nasty|vile|lippy customer|cust|cx|caller|man|woman|to|with|and|on',
    ],
  },
  unless: {
    nl: [
      // Machines, programs and prices are aggressive too.
      'crawler|hond|tarief|prijs|prijzen|filter|reclame|middel|mes ... agressief',
      'machine|scherm|motor|ventilator|alarm|kleur|kinderen|baby ... schreeuwt|schreeuwde|gilt|krijst|schreeuwen',
      'schelden of|(niet schelden)|huisregels',
      'door het lint .. premie|haha|prijs|bijna',
    ],
    en: [
      'dog|caching|filter|timer|marketing ... aggressive',
      'aggressive pricing|caching|timer|policy|growth',
      'lost it .. found|somewhere|card|wallet|phone|(on the)|(in the)',
    ],
  },
  flags: [
    'Terugbelverzoek gesloten, [klt was agressief aan de telefoon].',
    '[schold de monteur uit], vz. afspraak vervallen',
    '[MW SCHREEUWDE TEGEN COLLEGA], GESPREK BEËINDIGD',
    '[noemde mij een trut], factuur uitgelegd',
    'Balie: [man spuugde op de grond], paspoort toch meegegeven.',
    '[ging door het lint], daarna rustig afgerond',
    '[cust was verbally abusive], call ended',
    'Refund done, [he kept swearing at me].',
    '[called my colleague an idiot], ticket closed',
    '[threw his phone at the desk], new sim issued',
  ],
  allows: [
    'De crawler is erg agressief, limiet verlaagd.',
    'Haar baby schreeuwt als de bel gaat, bezorger klopt voortaan.',
    'Huisregels: niet schelden of discrimineren.',
    'Kl gaat door het lint van de premie, haha.',
    'Klant was niet blij met de factuur en hing op.',
    'The dog is aggressive, courier leaves parcels at the gate.',
    'He was into aggressive pricing, that salesman.',
    'She lost it somewhere on the train, replacement ordered.',
    'Cust is angry about the third delay.',
  ],
} satisfies ContextRule;
