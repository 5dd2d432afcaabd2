// Sex that is paid for, watched, shared with others, or hidden from a spouse.
import type { ContextRule } from '../engine/types.ts';
import { sexualityData } from '../grounds.ts';

export default {
  id: 'sexuality-sex-life',
  category: 'sexuality',
  name: { nl: 'Seksleven', en: 'Sex life' },
  looksFor: {
    nl: 'prostitutie, escort, porno, vreemdgaan, swingers, OnlyFans',
    en: 'sex work, escort, adult channel, affair, swingers, Grindr',
  },
  codes: ['Z0'],
  ground: sexualityData,
  sure: {
    nl: ['SEXLIFE'],
    en: [
      'SEXLIFE',
      // paid
      'works|werkt as|als .. escort|webcam*',
    ],
  },
  unless: {
    nl: [
      // cars, spam, things that behave oddly
      'spam|sms|mail|phishing|virus|reclame|filter|geblokkeerd & porno*|erotisch*|seks*',
      'lampje|modem|router|app gaat|ging vreemd',
    ],
    en: [
      // cars, guards, spam, parties
      'spam|phishing|scam|virus|filter|block|blocked|parental & porn*|adult',
      'chat line .. support|agent|down',
    ],
  },
  flags: [
    'Discreet graag, [dhr bezoekt prostituees].',
    'Betaling geheim, [zij doet sekswerk].',
    'Separate bill, [he is having an affair].',
    'Specificatie niet naar huis, [hij ging vreemd].',
    'Refund asked, [wife found the adult channel bills].',
    'Wants second number, [works as an escort].',
  ],
  allows: [
    'Ford Escort, kenteken gewijzigd.',
    'Kl kreeg spam met porno-links, filter aangezet.',
    'Parental filter blocks adult sites, explained.',
    'Two adult tickets and one child, rebooked.',
    'Security escort at the gate was late.',
    'Erotische spam mail, filter aan.',
    'Lampje gaat vreemd knipperen.',
    'Chat line down, support agent told.',
  ],
} satisfies ContextRule;
