// Addiction: to drink, drugs, gambling or pills, and the way out of it.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'health-addiction',
  category: 'health',
  name: { nl: 'Verslaving', en: 'Addiction' },
  looksFor: {
    nl: 'alcohol, drugs, gokken, afkicken, verslavingszorg',
    en: 'drink, drugs, gambling, rehab, "sober since"',
  },
  codes: ['Z0', 'B2', 'B1'],
  ground: {
    name: { nl: 'art. 9 AVG (gezondheid)', en: 'art. 9 GDPR (health)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // the word itself
      'ADDICT',
      'verslaafd|verslaving|verslaafde .. DOPE|middelen|medicatie',
      'DOPE .. verslaafd|verslaving|verslaafde',
      'is|was|ex|zwaar|SUBJECT|zoon|ernstig|weer verslaafd|verslaafde',
      'verslavingsverleden|verslavingsproblemen|verslavingsproblematiek|verslavingskliniek',
      // the way in
      'aan|van de drank|drugs|coke|crack|heroine|fles|alcohol|ghb|wiet|pillen',
      'gebruikt|gebruikte|gebruikend|slikt|snuift|spuit ... speed|coke|drugs|crack|heroine|ghb|cocaine|harddrugs|wiet|ketamine',
      'drinkt|zuipt te? veel|teveel|elke|iedere|dagelijks|weer|zwaar|stevig .. dag|avond|glazen|fles|sinds|weer|bier|wijn',
      'blowt|blowen|blower',
      'gebruikt .. naalden',
      'naalden|spuiten .. gebruikt|gevonden',
      'SUBJECT|HOUSEHOLD drinkt weer|veel|teveel|stevig',
      'stoppen|gestopt|stopt met gokken|drinken|drugs|blowen|alcohol',
      'laten uitsluiten & gokken|casino|cruks|gokverslav*',
      'gokt|gokte|vergokt|gokschulden|verspeelt|verspeeld .. alles|salaris|online|geld|mille|duizend|loon|casino|nacht|weer|veel',
      // the way out
      'REHAB',
      'clean|nuchter|afgekickt|droog .. sinds|weken|maanden|jaar|jr|drank|dagen',
      'maanden|weken|jaar|jr|dagen droog|clean|nuchter',
      'geen drank|alcohol|drugs meer',
      'terugval|teruggevallen|terugvalt & drank|drugs|alcohol|gokken|kliniek|verslav*|clean',
      'opgenomen|intern|kliniek|behandeling .. drank|alcohol|drugs|gokken|verslav*',
    ],
    en: [
      // the word itself
      'ADDICT',
      'addicted|addict|addiction .. DOPE|slots',
      'DOPE|slots|substance .. addict|addicted|addiction|habit|dependency|abuse',
      'BE|an|recovering|son|daughter|husband|brother|partner|ex|former|known alcoholic|addict|user',
      'has|his|her|an addiction',
      // the way in
      'drug|heroin|crack|iv user',
      'on|using|uses|smoking|injecting|back on crack|heroin|meth|coke|cocaine|drugs',
      'drinks|drinking .. heavily|daily|again|every|bottle|himself|herself|problem',
      'stop|quit|stopped|quitting .. gambling|drinking|drugs|using',
      'self exclu* & gambl*|casino|betting',
      'gambled|gambling|gambles|betting .. away|everything|wages|rent|savings|problem|harm|debts|compulsively|again|block',
      'drunk|high .. every day|night',
      // the way out
      'REHAB',
      'clean|sober .. since|for|NUMBER|months|weeks|years|yrs|now|days|four|six|ten',
      'months|weeks|years|yrs|days|mths clean|sober|dry',
      'been|is|stay|staying|she|he sober',
      'off the drink|bottle|booze|drugs|gear|wagon .. weeks|months|years|since|now|NUMBER|eleven|ten',
      'off the drink|bottle|booze|drugs|gear',
      'in|from|left|finished|after recovery .. alcohol|drugs|gambling|addiction|programme|drink',
      'twelve|12 step programme|meeting*|meetings|group',
      'relapse|relapsed & drink|drug*|alcohol|gambling|clean|sober|rehab',
    ],
  },
  unless: {
    nl: [
      // series, coffee and apps; the rules of the shop
      'verslaafd ... serie|series|koffie|app|f1|voetbal|chocola|spel|puzzel|kruiswoord*|thee|rood|bingo|sudoku|drop',
      'verslaafd aan|gemaakt ... winkel|merk|assortiment|bundel',
      'drugs ... test|beleid|controle|apotheek',
      'droog|clean .. opgeleverd|installatie|zwembad|kelder|muur|stroom',
      'PUBLICITY & verslav*',
    ],
    en: [
      'addicted ... series|show|crossword|coffee|app|game|puzzle|chocolate|shop|podcast|bingo|f1',
      'clean install|room|up|copy|boot|line|air|energy',
      'non alcoholic|drinkers',
      'rehab|recovery .. disk|mode|plan|data|password|vehicle|key',
      'PUBLICITY & ADDICT|REHAB',
      'drug|drugs test|store|testing|policy|company|arrest|offence|raid',
    ],
  },
  flags: [
    'Gokblokkade gezet, [kl is gokverslaafd].',
    'Dhr niet bereikbaar, [zit in een afkickkliniek].',
    'Limit lowered, [he is a recovering alcoholic].',
    'Wine club closed, [she has been sober for two years].',
  ],
  allows: [
    'Kl is verslaafd aan de serie en wil de bundel verhogen.',
    'Zegt verslaafd te zijn aan koffie, houdt de mok.',
    'She is addicted to our crossword.',
    'Recovery mode and a clean install fixed the tablet.',
  ],
} satisfies ContextRule;
