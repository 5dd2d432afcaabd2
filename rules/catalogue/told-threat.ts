// That somebody is threatened, extorted or attacked: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'told-threat',
  category: 'threat',
  name: { nl: 'Bedreiging, anders verteld', en: 'Threats, told in other words' },
  looksFor: {
    nl: 'dat iemand bedreigd, afgeperst of belaagd wordt',
    en: 'that somebody is threatened, extorted or attacked',
  },
  codes: ['C1', 'A1', 'B1'],
  ground: dataMinimisation,
  sure: {},
  learned: true,
  flags: [
    'Hij zei dat [hij haar auto in brand zou steken]. Kabel vervangen.',
    '[Man riep dat hij weet waar de monteur woont en hem komt halen].',
    '[Sinds hij getuigde liggen er kogels in de bus].',
    '[Ze moet elke week betalen anders komen ze langs met een mes].',
    'He said [he would come down and break her legs].',
  ],
  allows: [
    'Klant dreigt over te stappen naar de concurrent.',
    'Er dreigt onweer, monteur komt morgen.',
    'He threatened to cancel his contract.',
    'The knife set was missing two blades.',
  ],
} satisfies ContextRule;
