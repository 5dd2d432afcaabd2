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
      // the way in
      'aan|van de drank|drugs|coke|crack|heroine|fles|alcohol|ghb|wiet|pillen',
      'gebruikt|gebruikte|snuift|spuit ... speed|coke|drugs|crack|heroine|ghb|cocaine|harddrugs|wiet|ketamine',
      'SUBJECT|HOUSEHOLD drinkt|zuipt weer|teveel|stevig|elke|dagelijks',
      'blowt|blowen|blower',
      'gebruikt .. naalden',
      // the way out
      'REHAB',
      'SUBJECT|HOUSEHOLD|al|weer|nu|is clean|nuchter|afgekickt|droog .. sinds|weken|maanden|jaar|jr',
      'maanden|jaar|jr|NUMBER|weken clean|nuchter|droog',
      'geen drank|alcohol|drugs meer',
      'stoppen|gestopt|stopt met gokken|drinken|drugs|blowen|alcohol',
      'laten uitsluiten & gokken|casino|cruks|gokverslav*',
      'terugval|teruggevallen|terugvalt & drank|drugs|alcohol|gokken|kliniek|verslav*|clean|nuchter|afgekickt',
    ],
    en: [
      // the word itself
      'ADDICT',
      'DOPE|slots|substance .. addict|addicted|addiction|habit|dependency|abuse',
      'BE|an|recovering|son|daughter|husband|brother|partner|ex|former alcoholic|addict',
      // the way in
      'drug|heroin|crack|iv user',
      // the way out
      'REHAB',
      'been|is|hes|shes|he|she|stay|staying|got|now clean|sober',
      'NUMBER|months|weeks|years|yrs|days|mths clean|sober',
      'clean|sober NUMBER|since|four|six|ten|two|three',
      'off the drink|bottle|booze|drugs|gear',
    ],
  },
  unless: {
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
