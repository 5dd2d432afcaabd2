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
      // the way in
      'aan|van de drank|drugs|coke|crack|heroine|fles|alcohol|ghb|wiet|pillen',
      'gebruikt|gebruikte|snuift|spuit ... speed|coke|drugs|crack|heroine|ghb|cocaine|harddrugs|wiet|ketamine',
      'SUBJECT|HOUSEHOLD drinkt|zuipt weer|teveel|stevig|elke|dagelijks',
      'drinkt|zuipt te veel',
      'blowt|blowen|blower',
      'gebruikt .. naalden',
      'gokt|gokte|vergokt|gokschulden|verspeelt|verspeeld .. alles|salaris|online|geld|mille|duizend|loon|casino|nacht|weer|veel|NUMBER',
      'gokt online',
      // the way out
      'REHAB',
      'SUBJECT|HOUSEHOLD|al|weer|nu|is clean|nuchter|afgekickt|droog .. sinds|weken|maanden|jaar|jr',
      'maanden|jaar|jr|NUMBER|weken clean|nuchter|droog',
      'geen drank|alcohol|drugs meer',
      'stoppen|gestopt|stopt met gokken|drinken|drugs|blowen|alcohol',
      'laten uitsluiten & gokken|casino|cruks|gokverslav*',
      'terugval|teruggevallen|terugvalt & drank|drugs|alcohol|gokken|kliniek|verslav*|clean|nuchter|afgekickt',
      'opgenomen|intern|kliniek .. drank|alcohol|drugs|gokken|verslav*',
    ],
    en: [
      // the word itself
      'ADDICT',
      'addicted|addict|addiction .. DOPE|slots',
      'DOPE|slots|substance .. addict|addicted|addiction|habit|dependency|abuse',
      'BE|an|recovering|son|daughter|husband|brother|partner|ex|former alcoholic|addict',
      'has|his|her|an addiction',
      // the way in
      'drug|heroin|crack|iv user',
      'on|using|uses|smoking|injecting|back on? crack|heroin|meth|coke|cocaine|drugs',
      'drinks|drinking .. heavily|himself|herself|problem|(too much)',
      'stop|quit|stopped|quitting gambling|drinking|drugs|using',
      'self exclu* & gambl*|casino|betting',
      'gambled away|everything|wages|rent|savings',
      'gambles|gambling|betting .. wages|rent|savings|problem|harm|debts|compulsively|again',
      // the way out
      'REHAB',
      'been|is|hes|shes|he|she|stay|staying|got|now clean|sober',
      'NUMBER|months|weeks|years|yrs|days|mths clean|sober',
      'clean|sober NUMBER|since|four|six|ten|two|three',
      'off the drink|bottle|booze|drugs|gear',
      'in|from|left|finished|after recovery .. alcohol|drugs|gambling|addiction|drink',
      'twelve|12 step programme|meeting*|meetings|group',
      'relapse|relapsed & drink|drug*|alcohol|gambling|clean|sober|rehab',
    ],
  },
  unless: {
    nl: [
      // series, coffee and apps
      'verslaafd ... serie|series|koffie|app|f1|voetbal|chocola|spel|puzzel|kruiswoord*|thee|rood|bingo|sudoku|drop',
    ],
    en: [
      // series, coffee and apps; what is clean without having been anything else
      'clean install|shaven|room|up|copy|boot|driving',
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
    "He's clean shaven on the ID photo.",
  ],
} satisfies ContextRule;
