// Trade union: member, official, striker.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'politics-union',
  category: 'politics',
  name: { nl: 'Vakbond en staking', en: 'Trade union and strike' },
  looksFor: {
    nl: 'lid van FNV of CNV, kaderlid, staakt mee, stakingskas',
    en: 'union member, shop steward, on strike, picket line',
  },
  codes: ['Z0'],
  ground: {
    name: {
      nl: 'art. 9 AVG (lidmaatschap van een vakbond)',
      en: 'art. 9 GDPR (trade union membership)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // member and official
      'UNION',
      'or-lid|or-kandidaat|ondernemingsraad .. fnv|cnv|voor|namens|bond|kandidaat',
      'nautilus vertegenwoordiger|lid|bond',
      // striker
      'staakt|staak|staken .. mee|zelf|morgen|vandaag|di|wo|ma|do|vr|al|week|voor|ook|bij',
      'SUBJECT|HOUSEHOLD|berijder|werkt|klant|partner|machinist staakt',
      'doet|deed|doe|doen .. mee .. staking|huurstaking',
      'huurstaking|hongerstaking',
      'staking|stakingen .. georganiseerd|organiseren|opgeroepen|leiding|geleid|meegedaan|deelgenomen|kas',
      'stakingsdag|stakingsdagen|stakingspost|stakingsuitkering',
      'plat te? gaan|leggen .. loon|cao|collegas|iedereen',
      'syndicaal|syndicale afgevaardigde|delegatie|premie|actie',
      'syndicaat|syndicalist|vakbondsafgevaardigde|acod|actiegroep',
      'gaat|gaan|ga|wil|willen|was aan? staken|staking',
    ],
    en: [
      // member and official
      'UNION',
      'union .. rep|member|membership|dues|subs|official|organiser|chapter|branch|steward|fees|meeting|chair',
      'member|rep|steward|organiser|runs|joined|president|in .. local|the|his|her|intuc|our? union',
      'unite|gmb|pcs|rmt|ucu|neu|unison|cwu rep|subs|member|union|dues|strike|picket|branch|organiser|steward',
      'subs|sub|dues|dd|deduct .. unite|unison|gmb|union|rmt|ucu|cwu',
      // striker
      'on|out|going|gone|been|busy|still on? strike .. with|for|wks|weeks|since|pay|his|her|at|and|last|till',
      'BE|was|went|goes|gone|out|busy|cust|customer|tenant|husband|wife on|out on strike',
      'strike pay|fund|days|ballot|action',
      'picket|pickets|picketing',
      'leading|led|organised|organising|backing|joined|joining|voted|supports .. walkout|strike',
      'strike .. no|without|lost .. wages|pay|income',
      'walkout|walkouts',
    ],
  },
  unless: {
    nl: [
      // a strike that only delays, and other stopping
      'staakt|staken ... gesprek|betaling*|vordering|levering|onderzoek|invordering|dienst',
      'motor|apparaat|machine|ketel|pomp|wasmachine .. staakt',
      'vakbondskorting',
    ],
    en: [
      // a strike that only delays, and other unions
      'strike .. delay*|flight*|waiver|rumour|disruption|refund|advice',
      'credit|student|customs|rugby|western|european|soviet union',
      'picket fence|lane|gate|road',
    ],
  },
  flags: [
    'Contributie stopgezet, [kl was lid van de FNV].',
    'Termijn later, [klant staakt al twee weken].',
    '[Union dues taken twice], refund raised.',
    'Plan of £15, [tenant is on strike with the RMT].',
  ],
  allows: [
    'Vlucht geannuleerd wegens staking bagagepersoneel.',
    'Klant staakt gesprek: batterij leeg.',
    'Wij staken de invordering en crediteren de nota.',
    'Crew strike on 14th is only a rumour, flights operate.',
    'Picket fence panels delivered short.',
    'Credit union transfer bounced, resent.',
    'Machine staakt al een week.',
    'Vakbondskorting niet van toepassing.',
    'On strike day his flight was cancelled.',
    'In the European Union roaming is free.',
    'Line dead since the lightning strike on Union Street.',
  ],
} satisfies ContextRule;
