// Somebody follows a person through a thing or an account: a tracker under the car, spyware, reading along.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'tracking',
  category: 'stalking',
  name: { nl: 'Heimelijk volgen', en: 'Secret tracking' },
  looksFor: {
    nl: 'tracker, spyware, meelezen, meekijken via een account',
    en: 'tracker, spyware, reading along, watching through an account',
  },
  codes: ['A2', 'A1', 'A4'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // A thing that was hidden.
      'TRACKER ... onder .. auto|fiets',
      'TRACKER ... in .. haar|mijn jas|tas',
      'SPYWARE',
      // An app or an account through which somebody looks along.
      'DOER ... leest|las|luistert .. mee|af|berichten|alles',
      'EX ... kijkt mee',
    ],
    en: [
      // A thing that was hidden.
      'his TRACKER',
      'TRACKER .. on|under|in .. her|my .. car|bag|coat|phone',
      'SPYWARE',
      // An app or an account through which somebody looks along.
      'DOER ... tracks|tracking|monitors|monitoring her|my .. phone|location|car|calls',
    ],
  },
  unless: {
    en: [
      // Luggage, bikes, pets, parcels.
      'luggage|bike|parcel|dog|cat|wallet|fleet ... TRACKER',
    ],
  },
  flags: [
    'APK klaar, [gps-tracker onder haar auto gevonden].',
    'Nieuw toestel, [haar ex heeft spyware op haar telefoon gezet].',
    'Wachtwoord gereset, [hij leest al haar berichten mee].',
    'New handset, [her ex is tracking her phone].',
    '[Airtag gevonden in haar tas].',
  ],
  allows: [
    'Een man heeft bij zijn koffer een tracker gelegd.',
    'Op de e-bike zat een tracker van ex-leasebedrijf.',
    'De tracker van haar ex zit nog op de polis van de boot.',
    'Hij wil dat de helpdesk kan meekijken.',
    'Hij zegt dat de crisisdienst meekijkt.',
    'De helpdesk kan meekijken als hij het scherm deelt.',
    'Her luggage went missing, he found his AirTag at the belt.',
    'The man is tracking his parcel since Monday.',
    'Someone hacked into my account, card blocked.',
  ],
} satisfies ContextRule;
