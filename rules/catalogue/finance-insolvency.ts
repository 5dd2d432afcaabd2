// Debt relief, administration and bankruptcy: when others hold the purse.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'finance-insolvency',
  category: 'finance',
  name: {
    nl: 'Schuldhulp, bewind en faillissement',
    en: 'Debt relief, administration and bankruptcy',
  },
  looksFor: {
    nl: 'schuldsanering, WSNP, bewindvoerder, curatele, failliet, leefgeld',
    en: 'IVA, DRO, bankruptcy, debt management, an administrator',
  },
  codes: ['B2', 'B1', 'A4'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      'INSOLVENCY',
      // the purse is in another's hands
      'staat|onder|in|kl|klant|mw|dhr .. bewind|curatele|bewindvoering',
      'curatele|bewindvoering',
      'leefgeld|weekgeld|zakgeld|boodschappengeld .. euro|eur|NUMBER|pw|week|van|per|bewind*|krijgt',
      'NUMBER .. leefgeld|weekgeld',
      'leeft|leef .. leefgeld|weekgeld',
      'beheert .. inkomen|uitkering|leefgeld|budget|al|financien',
      'rechtbank|vonnis|toegelaten|beschikking|traject & sanering|schuld*|wsnp',
      // bankrupt
      'SUBJECT|HOUSEHOLD|persoonlijk|prive|prive en|is|bedr|zaak|bedrijf|eenmanszaak|onderneming|ging BE? failliet|bankroet',
      'failliet .. verklaard|gegaan|en|curator|mei|sinds',
      'persoonlijk|privefaillissement faillissement',
      'zaak|bedrijf .. over de kop',
      'zaak|bedrijf|winkel|eenmanszaak failliet',
    ],
    en: [
      'INSOLVENCY',
      // the purse is in another's hands
      'sister|brother|mother|mum|dad|trustee|son|daughter|daughter holds|keeps|manages|controls .. bank? card|money|account|pension',
      'trustee .. pays|paying|appointed',
      // bankrupt
      'chapter|ch 7|13 filed|case|plan|bankruptcy|trustee',
      // help that is asked for or given
      'standard financial statement',
      'iva|dro|dmp|cvl since|with|in|failed|failing|approved|proposal|ended|completed',
    ],
  },
  unless: {
    nl: [
      // a bankrupt company, and figures of speech
      'leverancier|reisorganisatie|webwinkel|webshop|winkelketen|verkoper|fabrikant|noodleverancier|hotel|bouwbedrijf|maatschappij|keten & failliet|faillissement|curator|bankroet',
      'filter|kolom|export|veld|formulier .. wsnp|curatele|schuldsanering|toegelaten',
    ],
    en: [
      // a bankrupt company, and figures of speech
      'supplier|airline|retailer|shop|company|vendor|merchant|manufacturer|store|operator|lender & bankrupt|bankruptcy|insolvent|insolvency|administration',
      'bankrupt .. me|us|him|ideas',
      'iva on',
      'see|read chapter',
    ],
  },
  flags: [
    'Post naar ander adres, [kl staat onder bewind].',
    'Regeling stopgezet, [dhr zit in de wsnp].',
    'Overdraft removed, [she entered an IVA in March].',
    'Account closed, [customer was declared bankrupt].',
  ],
  allows: [
    'Leverancier van kl is failliet, valt nu onder noodleverancier.',
    'Zo ga ik failliet aan jullie tarieven, grapte kl.',
    'The airline went bankrupt, chargeback raised.',
    'See chapter 7 of the manual.',
    'Portal administrator reset the password.',
    'Export van veld wsnp is leeg.',
    'This bill will bankrupt me by Friday.',
    'IVA on invoice 12 deducted.',
    'Cannot pay rent online, portal down.',
  ],
} satisfies ContextRule;
