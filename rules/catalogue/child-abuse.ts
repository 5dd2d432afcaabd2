// A child is hit, locked up or neglected: said by its name, by what was done, or by the bruises that somebody saw.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'child-abuse',
  category: 'domestic-violence',
  name: { nl: 'Kindermishandeling', en: 'Child abuse' },
  looksFor: {
    nl: 'kind geslagen, opgesloten of verwaarloosd, blauwe plekken',
    en: 'child hit, abused or neglected, bruises',
  },
  codes: ['B1', 'A3', 'Z0'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // By its name.
      'kindermishandeling*',
      'MINOR ... verwaarloosd|verwaarlozing',
      // What was done.
      'stiefvader|vader|papa ... opgesloten|riem',
      'HE .. slaat|sloeg .. MINOR',
      // What is seen.
      'BRUISE ... MINOR|school|weekend|papa|juf|stiefvader|vader',
    ],
    en: [
      // By its name.
      'child abuse|protection|neglect|cruelty',
      'abused|neglected .. MINOR',
      // What was done.
      'HE .. HIT .. MINOR',
      // What is seen.
      'BRUISE on .. MINOR',
    ],
  },
  flags: [
    '[Vader slaat zijn zoontje met een riem], school heeft gemeld.',
    '[Vermoeden van kindermishandeling], wijkteam belt.',
    '[Het meisje kwam met blauwe plekken op school].',
    '[Stiefvader heeft het kind opgesloten in de schuur].',
    '[Her stepdad hit the youngest with a shoe].',
    '[Child neglect case].',
  ],
  allows: [
    'Zoon heeft blauwe plekken, gevallen op voetbal.',
    'Meisje had een blauw oog van hockey, AVP-claim.',
    'Vader trapte zijn zoontje de bal toe, ruit stuk.',
    'Kinderen slaan op hol van de actie, extra voorraad.',
    'Boy had a bruise after football, he fell; twins had bruises from rugby.',
    'Child safety seat belt stuck.',
  ],
} satisfies ContextRule;
