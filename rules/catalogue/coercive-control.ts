// One partner rules the other's life without a blow: keeps the bank card, reads the phone, decides who may be called,
// locks the door.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'coercive-control',
  category: 'domestic-violence',
  name: { nl: 'Dwang en controle', en: 'Coercive control' },
  looksFor: {
    nl: 'geld, telefoon, post of pas afgenomen, nergens heen mogen, opgesloten',
    en: 'money, phone, post or card taken away, not allowed out, locked in',
  },
  codes: ['A3', 'A4', 'A2'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // What is taken away.
      "HE ... WITHHOLDS .. haar|mijn|d'r|al .. FREEDOM",
      "HE ... haar|mijn|d'r .. FREEDOM ... af|afgenomen|afgepakt|ingenomen|afpakt|vast|(bij zich)|(op slot)|kapotgeslagen|verstopt",
      // What is not allowed.
      'mag|mocht .. van hem|(haar man|partner|vriend|vader) .. NOT',
      'bepaalt|bepaalde .. wie|wanneer|welke|wat ze|zij|mevrouw|mw',
      // Shut in, shut out, put down.
      'HE ... sloot|sluit|houdt haar|mij ... op|vast|opgesloten',
    ],
    en: [
      // By its name.
      'coercive|controlling HOUSEHOLD|relationship|control|behaviour',
      // What is taken away.
      'HE ... WITHHOLDS .. her|my|their|all|every FREEDOM|bank|own',
      // What is not allowed; shut in.
      "HE ... wont|won't|doesn't|never let her|me|them .. leave|out|work|use|see|speak|have",
      'HE ... locked|locks her|me|them in',
    ],
  },
  flags: [
    'Wil eigen rekening, [haar man houdt haar bankpas bij zich].',
    '[Hij bepaalt wie ze mag bellen], graag via werk.',
    'Geen sms: [haar partner controleert elke avond haar telefoon].',
    '[Ze mag van hem niet alleen naar buiten].',
    'Paper off, [he goes through her phone every night].',
    '[Her husband keeps her bank card and passport].',
    '[Her ex locked her in].',
  ],
  allows: [
    'Mag van de dokter niet tillen, bezorging aan huis.',
    'Voor het jubileum: haar man mag niets merken. Haar man mag niet weten wat het cadeau kost.',
    'Zij koopt het zonder dat hij het merkt, voor zijn verjaardag.',
    'Hij zat op de kelder na, de kat zat opgesloten bij hem.',
    'Hij zat opgesloten in de lift, monteur kwam direct.',
    'For the party: booked without her husband knowing.',
    'Booked without him knowing about the surprise.',
    "He won't let her know about the birthday present.",
  ],
} satisfies ContextRule;
