// Belief: what somebody is, was or became, and what office they hold in it.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'religion-belief',
  category: 'religion',
  name: { nl: 'Geloof of levensovertuiging', en: 'Religion or belief' },
  looksFor: {
    nl: 'moslim, gereformeerd, Jehova, hindoe, atheïst, dominee, imam, bekeerd',
    en: 'Muslim, Catholic, Jehovah, Hindu, atheist, imam, pastor, converted',
  },
  codes: ['Z0'],
  ground: {
    name: { nl: 'art. 9 AVG (religie of overtuiging)', en: 'art. 9 GDPR (religion or belief)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // what one is
      'FAITH',
      'van|volgens|wegens|vanwege|om|ivm haar|zijn|hun|het|mijn? geloof|religie|geloofsovertuiging',
      'als getuigen|getuige .. vieren|niet|geen',
      'lid|gemeente|uit .. van|de? .. kerk|moskee|gemeente .. gestapt|uitgeschreven|gereformeerd*',
      'lid van .. kerk|geloofsgemeenschap|gemeente|getuigen',
      'NOT meer geloof',
      'afstand .. van .. geloof',
      'verlaten|uitgestapt|gestapt|uitgetreden & kerk|geloof|moskee',
      'god|heere|allah|jezus|heer .. stuurt|gevonden|stuurde|dienen|geroepen',
      // an office
      'CLERGY',
      'zuster|non|broeder .. van|uit|in .. klooster|orde',
      'woont .. pastorie|klooster',
      // money for it
      'incasso|overboeking|bijdrage|contributie|donatie|machtiging|overschrijving .. kerk|moskee|evangelie|gemeente|parochie|diaconie',
    ],
    en: [
      // what one is
      'FAITH',
      'is|hes|shes|im|am|are|very|deeply|strict|strictly|devout|practising|family|parents .. religious|christian|catholic|orthodox|observant|devout',
      'member|belongs|leader|elder|joined|left|through|volunteer|minister|treasurer .. church|mosque|temple|synagogue|congregation|parish',
      'his|her|their|my|our church|mosque|temple|synagogue|gurdwara|parish|congregation|faith|religion',
      'church has|have|put|paid|pays|helps .. him|her|up|them',
      'jw meetings|meeting|hall|no|family',
      'jw .. witness|transfusion|hall|no|kingdom|family',
      'found jesus|god|religion|faith',
      'left|leaving|lost .. faith|church',
      // an office
      'CLERGY',
      'HOUSEHOLD|he|she|i|customer|cust|who|hes|shes|im|am BE? an|a|the? local? imam|pastor|rabbi|vicar|priest|nun|deacon|reverend|bishop|chaplain',
      'a man of god',
      // money for it
      'tithe|tithes|tithing|zakat|offering .. church|to|NUMBER|her|his|weekly|monthly',
    ],
  },
  unless: {
    nl: [
      'PUBLICITY ... FAITH',
      // schools, streets, buildings and names
      'FAITH .. PREMISES',
      'CLERGY .. STREET',
      'mw|dhr|klant|heet|naam|achternaam|fam|familie christen|dominee|koster|pater|pastoor|imam',
    ],
    en: [
      // schools, streets, buildings, names, and parts in a play
      'FAITH .. PREMISES',
      'FAITH|CLERGY STREET',
      'be the vicar|priest|nun|bishop',
      'mr|mrs|ms|dr|miss|named|called|surname priest|pope|bishop|deacon|pastor|vicar|christian|monk|church',
      'monk fruit',
      'orthodox method|approach|setup',
      'born again .. GEAR',
    ],
  },
  flags: [
    '[Kl is moslim], wil geen spaarrente.',
    'Niet op zondag bellen, [gezin is streng gereformeerd].',
    'Niet bellen voor zondag, [dhr is dominee].',
    '[He is a Jehovah’s Witness], no birthday offers.',
    'Savings account without interest, [family are practising Muslims].',
    'Standing order set up, [tithe to her church].',
  ],
  allows: [
    'Levering aan de christelijke basisschool, adres zijdeur.',
    'Zakelijk: kerk meldt storing aan de verwarming.',
    'Mw Dominee belt over haar modem.',
    'Put verstopt hoek Synagogestraat.',
    'Updated instructions: blue gate, past the church.',
    'Mr Bishop wants a second line.',
    'Fiber cut at Temple Road.',
    'St Mary Catholic School, 40 licences renewed.',
    'Boek over boeddhisme retour.',
    'Katholieke basisschool wil 3 lijnen.',
    'Dominee Talmastraat 4, put verstopt.',
    'Factuur voor de Christen-democratische partij, zakelijk.',
    'Monk Street cabinet.',
    'Murder mystery weekend booked, could she be the vicar?',
    'Mr Monk called again.',
    'Lives at the old vicarage, Vicarage Road.',
    'Monk fruit sweetener.',
    'Orthodox method of wiring.',
    'Born again laptop, he joked after the repair.',
  ],
} satisfies ContextRule;
