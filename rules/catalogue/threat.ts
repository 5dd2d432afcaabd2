// Somebody threatens: by the word, by what he says he will do, by "I know where you live", by the fear that it
// leaves.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'threat',
  category: 'threat',
  name: { nl: 'Bedreiging', en: 'Threat' },
  looksFor: {
    nl: 'bedreigen, intimideren, dreigbrief, “ik weet je te vinden”',
    en: 'threats, intimidation, threatening letter, “I will find you”',
  },
  codes: ['B1', 'C1', 'A2'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // By its name.
      'THREATEN',
      'met de dood',
      // To threaten with something that hurts.
      'dreigt|dreigde|gedreigd ... vermoorden|slaan|moord|geweld|brand|wachten|(langs te komen)',
      // What somebody says that he will do to you.
      "hem|haar|mij|collega's|kinderen|ons|je iets|wat .. aandoet|aandoen",
      'jij .. volgende',
      'maak|maakt|maken je|jou|jullie|hem|haar|mij af|dood|kapot',
      'weet|weten waar|welk .. je|jij|jullie .. woont|wonen|werkt|slaapt|zit|zitten',
      'weet|weten je|jou|jullie|haar|hem|ons .. te vinden',
      'wacht je|jou|jullie .. op',
      'steek|steekt|zet .. in .. brand|fik|hens',
      'prijs .. op .. hoofd',
      '(uit wraak)|represailles',
    ],
    en: [
      // By its name.
      'THREATEN',
      // What somebody says that he will do to you.
      "will|would|gonna|to|he'll|he'd|i'll kill|hurt|stab|shoot her|him|me|you|us|them",
      'i|he|we|they know|knows where .. you|she|i|we .. live|lives|work|works',
      'next time .. fire|petrol|bullet|knife',
      // What it does to people.
      'fears|afraid|scared for|of .. life|safety|revenge|reprisals',
    ],
  },
  unless: {
    nl: [
      // Animals and systems are threatened too; so is nobody, in a protocol.
      'bedreigde diersoort*|vogel*|dieren',
      'netwerk|virus|server|phishing|ddos|systeem|gezondheid|factoren ... THREATEN',
      'noteren|noteer|notitieveld|agressieprotocol|protocol|beleid|dekking ... THREATEN',
      'THREATEN ... notitieveld|protocol',
    ],
    en: [
      // To threaten with leaving, with a review, with a court.
      'THREATEN .. to? .. cancel|leave|switch|go|withhold|review|complain|take|close|move|quit|solicitor|legal|court|media|ofcom|ombudsman|leak',
      // Systems, skies and batteries are threatened too.
      'threat|threats intel|protection|model|feed|level|assessment',
      'any|no .. extortion|ransom .. or .. threats',
      'kill .. battery',
    ],
  },
  flags: [
    '[Klant bedreigt de monteur], niet alleen gaan.',
    'Geen bezoek meer: [hij gaat haar iets aandoen].',
    '[Ze kreeg een dreigbrief], wil ander adres.',
    '[Threatened our engineer], two to attend.',
    'Hij zei: [ik weet waar je woont].',
    'He said [he would kill her].',
  ],
  allows: [
    'Klant dreigt op te zeggen als het morgen niet werkt.',
    'Excursie over bedreigde diersoorten geboekt.',
    'Factoren die de gezondheid bedreigen staan in de folder.',
    'Wij noteren nooit of iemand wordt bedreigd.',
    'Een bedreiging hoort niet in het notitieveld.',
    'Bij bedreigende situaties: bel de meldkamer.',
    'Hij dreigt haar met een boete.',
    'Levering dreigt niet op tijd te komen.',
    'She threatened to cancel and leave a review.',
    'Any extortion, ransom or threats in the last five years? None.',
    'I would kill moss with it; she said it would kill her battery.',
    'We will get back for the card.',
    'They will kill the process.',
  ],
} satisfies ContextRule;
