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
      'SEEMS|CONTACT .. agressief|agressieve|handtastelijk',
      // Shouting and swearing.
      'schold|scheldt|schelden|uitgescholden|scheldwoord*',
      'schreeuwt|schreeuwde|gilde tegen|naar|door|dat|en|op',
      '=tieren|tierde|tierend|getier|bulderde|raasde|(gaat los)',
      // Hands, feet and things thrown.
      'spuugde|spuugt|gespuugd',
      // Rude and intimidating manners.
      'onbeschoft*|brutaal|brutale|hufterig*|asociaal|asociale',
      'werd|wordt|is|was|erg|nogal grof|hatelijk|giftig|vals|pisnijdig|link|bot|luid',
    ],
    en: [
      // Aggressive, in so many words.
      'abusive|aggr|aggressive to',
      // Shouting and swearing.
      'effing|effed',
      // Losing control.
      'threw .. strop|fit|at|boarding|pass|phone|papers',
    ],
  },
  unless: {
    nl: [
      // Machines, programs and prices are aggressive too.
      'crawler|hond|tarief|prijs|filter|reclame|middel|mes ... agressief',
      'schelden of|(niet schelden)|huisregels',
    ],
  },
  flags: [
    'Terugbelverzoek gesloten, [klt was agressief aan de telefoon].',
    '[schold de monteur uit], vz. afspraak vervallen',
    '[MW SCHREEUWDE TEGEN COLLEGA], GESPREK BEËINDIGD',
    'Balie: [man spuugde op de grond], paspoort toch meegegeven.',
    '[threw his phone at the desk], new sim issued',
  ],
  allows: [
    'De crawler is erg agressief, limiet verlaagd.',
    'Haar baby schreeuwt als de bel gaat, bezorger klopt voortaan.',
    'Huisregels: niet schelden of discrimineren.',
    'Kl gaat door het lint van de premie, haha.',
    'Klant was niet blij met de factuur en hing op.',
    'Hij schreeuwde van blijdschap toen het werkte.',
    'The dog is aggressive, courier leaves parcels at the gate.',
    'He was into aggressive pricing, that salesman.',
    'She lost it somewhere on the train, replacement ordered.',
    'Cust is angry about the third delay.',
  ],
} satisfies ContextRule;
