import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'child-abuse',
  category: 'domestic-violence',
  name: { nl: 'Kindermishandeling', en: 'Child abuse' },
  looksFor: {
    nl: 'kind geslagen, opgesloten of verwaarloosd, blauwe plekken, melding',
    en: 'child hit, locked up or neglected, bruises, safeguarding report',
  },
  codes: ['B1', 'A3', 'Z0'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // By its name.
      'kindermishandeling*|kindermisbruik|vertrouwensarts|kindverwaarlozing',
      // What was done.
      'HIT .. zijn|haar|het|de|een MINOR|zoon|dochter',
      'MINOR|zoon|dochter|hem .. door .. HOUSEHOLD|vader|stiefvader ... HIT|opgesloten',
      'vader|stiefvader|stiefmoeder|papa|pa|oom|vriend van mama ... HIT ... hem|haar|MINOR|mij|me|riem',
      'vader|stiefvader|stiefmoeder|papa|pa|oom|moeder .. hem|haar|MINOR|mij|me .. eerst? .. met|bij|aan|op|al ... HIT|riem|oor',
      'stiefvader|vader|papa|moeder|stiefmoeder .. MINOR|hem|haar|mij|me ... opsluit|opsluiten|opgesloten|schuur|kelder|riem',
      'stiefvader|vader|papa|stiefmoeder ... opgesloten|riem',
      'MINOR .. opsluiten|opgesloten|uitgehongerd|vastgebonden|gilt|verwaarloosd|mishandel*',
      'van papa|vader in .. schuur|kelder|gang',
      'striemen|riem|sigaretten & MINOR|dochter|zoon',
      // What is seen.
      'MINOR|dochter|zoon|hij .. had|heeft|met|komt|kwam ... BRUISE',
      'BRUISE ... MINOR|school|weekend|papa|juf|stiefvader|vader',
      'zonder ontbijt|eten|jas .. naar|op school',
      'MINOR .. bang|doodsbang .. voor|van .. vader|stiefvader|papa|moeder|thuis',
    ],
    en: [
      // By its name.
      'child abuse|cruelty|neglect|protection',
      'safeguarding concern|concerns|referral|lead|alert|report',
      'mash referral|team',
      // What was done.
      'HIT .. the|his|her|my|their|wee|little|youngest|eldest .. MINOR|twins|youngest|eldest',
      'MINOR|son|daughter .. was|were|been|being|is HIT .. by',
      'stepdad|stepfather|father|dad|daddy|stepmum|uncle .. HIT .. him|her|MINOR|me|mummy',
      'strangling|hitting|hurting mummy|mum|mam',
      'HOUSEHOLD .. locks|locked|starves|starved|leaves .. MINOR .. in|out|alone|cupboard|cellar',
      'left|home alone .. MINOR .. days|nights|overnight',
      'burns|marks|welts|bruises .. on .. MINOR|twins|baby|boy|girl|him',
      // What is seen.
      'BRUISE ... MINOR|twins|nursery',
      'MINOR .. covered|with|has|had|came|came in .. in|with BRUISE',
      'MINOR ... scared|afraid|frightened|terrified of|to .. dad|stepdad|father|mum|go|him|home',
      'daddy|dad did it|that',
    ],
  },
  unless: {
    nl: [
      // Sport, play and lessons.
      'HIT .. MINOR .. bal|record|doelpunt|zwemles|dam',
      'BRUISE ... gevallen|viel|voetbal|sport|hockey',
    ],
    en: [
      // Sport, play and courses.
      'child protection|safeguarding|abuse .. training|course|policy|lock|module',
      'HIT .. the .. ball|button',
      'BRUISE ... fell|fall|football|bike|rugby|slipped',
    ],
  },
  flags: [
    '[Vader slaat zijn zoontje met een riem], school heeft gemeld.',
    '[Vermoeden van kindermishandeling], wijkteam belt.',
    '[Het meisje kwam met blauwe plekken op school].',
    '[Stiefvader heeft het kind opgesloten in de schuur].',
    '[Her stepdad hit the youngest with a shoe].',
    'Passed to duty team, [bruises on the child].',
    '[The little one was slapped by his father].',
    '[Safeguarding referral made for the baby].',
  ],
  allows: [
    'Zoon heeft blauwe plekken, gevallen op voetbal.',
    'Meisje had een blauw oog van hockey, AVP-claim.',
    'Vader trapte zijn zoontje de bal toe, ruit stuk.',
    'Kinderen slaan op hol van de actie, extra voorraad.',
    'Child protection lock on the socket is broken; child abuse training moved to May.',
    'Father kicked him the ball, window broken; dad hit the wrong button.',
    'Boy had a bruise after football, he fell; twins had bruises from rugby.',
    'Child safety seat belt stuck.',
  ],
} satisfies ContextRule;
