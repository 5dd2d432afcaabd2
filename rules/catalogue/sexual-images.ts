// Intimate pictures that are spread or asked for, and approaches with sex in mind: revenge porn, grooming,
// sextortion.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'sexual-images',
  category: 'sexual-violence',
  name: {
    nl: 'Intieme beelden en seksuele toenadering',
    en: 'Intimate images and sexual approaches',
  },
  looksFor: {
    nl: 'naaktfoto’s gedeeld, sextortion, grooming, seksuele berichten',
    en: 'nudes shared, sextortion, grooming, sexual messages',
  },
  codes: ['B1', 'A3', 'Z0'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Images, by name.
      'sextort*|wraakporno|*naaktfoto*|naaktbeeld*|naaktfilm*|dickpic*|kinderporno*|deepfake*',
      'intieme|expliciete|pikante|naakte|seksuele .. foto|filmpje|video|beelden|berichten',
      // Images, described.
      'IMAGE .. haar|hem|mij|dochter|zoon|meisje|om? .. UNDRESSED',
      // Approaches.
      'grooming|gegroomd',
    ],
    en: [
      // Images, by name.
      'nudes|sextort*|(revenge porn)|(child porn)|deepfake*|upskirt*|ncii|(indecent images)',
      'intimate|naked|nude|explicit|topless|private .. IMAGE',
      // Approaches.
      'groomed|grooming',
      'sexual|explicit|lewd|sexually .. messages|texts|message',
    ],
  },
  unless: {
    nl: [
      // A dog, a foot, a mail.
      'grooming .. afspr|afspraak|hond|kat|labradoodle',
    ],
    en: ['dog|pet|cat|puppy .. grooming|groomed'],
  },
  flags: [
    'Nummer gewijzigd, [ex dreigt naaktfoto’s te delen].',
    '[iemand heeft een filmpje van haar onder de douche], account dicht',
    '[WRAAKPORNO OP INSTAGRAM], VERWIJZING NAAR TEAM',
    '[man vroeg haar dochter om foto’s zonder kleren], account geblokkeerd',
    'Refund: [he paid £300 in a sextortion scam].',
    '[a man was grooming her daughter online], SIM changed',
    '[Hij heeft intieme beelden van haar], wil ander nummer.',
    '[her ex posted nude photos of her], new number',
    '[He keeps sending sexual messages].',
  ],
  allows: [
    'Grooming afspraak van de labradoodle verzet, online geboekt.',
    'Foto van de meterstand is onscherp, nieuwe gevraagd.',
    'Sex of the puppy recorded for insurance, photo of the litter sent.',
    'Dog grooming online booking failed.',
    'Sent a private message from the app.',
    'Sent a photo of the broken meter.',
  ],
} satisfies ContextRule;
