// How an agent tells of an angry customer: shouting, swearing, spitting, throwing things. It judges a person and
// helps no colleague.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'conduct-aggression',
  category: 'conduct',
  name: { nl: 'Agressie en onbeleefdheid', en: 'Aggression and rudeness' },
  looksFor: {
    nl: 'agressief, schelden, schreeuwen, grof, brutaal, spugen, gooien',
    en: 'aggressive, shouting, swearing, abusive, rude, throwing things',
  },
  codes: ['Z0', 'C1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Aggressive, in so many words.
      'SEEMS|CONTACT .. agressief|agressieve|agr',
      'agressie|handtastelijk|intimiderend*',
      // Shouting and swearing.
      'schold|scheldt|schelden|scheldend|scheldwoord*|uitgescholden|gescholden',
      'schreeuwt|schreeuwde|gilde tegen|naar|door|dat|en|op',
      'geschreeuw|schreeuwend|vloekt|vloekte|vloekend|gevloek',
      '=tieren|tierde|tierend|getier|(gaat los)|(ging door het lint)|(uit zijn dak)|(ging tekeer)',
      // Hands, feet and things thrown.
      'spuugde|spuugt|gespuugd|(gooide met)',
      // Rude and intimidating manners.
      'onbeschoft*|onbeleefd*|brutaal|brutale|hufterig*|asociaal|asociale|(grove taal)|(grof taalgebruik)|respectloos',
    ],
    en: [
      // Aggressive, in so many words.
      'CONTACT|being|got .. aggressive|agressive|aggr|hostile',
      'abusive|intimidating',
      // Shouting and swearing.
      'swearing|swore|swears|sworn at|effing|effed',
      'shouting|shouted|yelling|yelled|screaming|screamed',
      'foul mouthed|language',
      'foul-mouthed|rude|insulting|insulted|disrespectful',
      // Losing control.
      'threw .. strop|fit|tantrum|at|boarding|pass|phone|papers',
    ],
  },
  unless: {
    nl: [
      // Machines, programs and prices are aggressive too.
      'crawler|hond|tarief|prijs|filter|reclame|middel|mes ... agressief',
      'schelden of|(niet schelden)|huisregels',
    ],
    en: ['aggressive pricing', 'dog is aggressive'],
  },
  flags: [
    'Terugbelverzoek gesloten, [klt was agressief aan de telefoon].',
    '[schold de monteur uit], vz. afspraak vervallen',
    '[MW SCHREEUWDE TEGEN COLLEGA], GESPREK BEËINDIGD',
    'Balie: [man spuugde op de grond], paspoort toch meegegeven.',
    '[threw his phone at the desk], new sim issued',
    '[Kl. werd onbeleefd], gesprek beëindigd.',
    '[Hij vloekte de hele tijd].',
    '[CX SWORE AT AGENT], CALL ENDED',
    '[she was shouting and abusive], warned once',
    '[Very rude caller], refund booked.',
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
