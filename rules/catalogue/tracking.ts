import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'tracking',
  category: 'stalking',
  name: { nl: 'Heimelijk volgen', en: 'Secret tracking' },
  looksFor: {
    nl: 'tracker, spyware, meelezen, meekijken via een account',
    en: 'tracker, spyware, reading along, watching through an account',
  },
  codes: ['A2', 'A1', 'A4'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // A thing that was hidden.
      'TRACKER .. in|onder|aan .. haar|mijn|zijn .. auto|jas|tas|rugzak|fiets .. verstopt|geplakt|gevonden|genaaid|gehangen',
      // An app or an account through which somebody looks along.
      'DOER ... leest|las|luistert .. mee|af|vm|voicemail|berichten|alles',
    ],
    en: [
      // A thing that was hidden.
      'his TRACKER',
      'SPYWARE',
      // An app or an account through which somebody looks along.
      'DOER ... has|got|knows|knew|guessed|guessing .. her|my .. password|login|icloud|links ... sees|reads|finds',
    ],
  },
  unless: {
    en: [
      // Luggage, bikes, pets, parcels.
      'suitcase|luggage|baggage|bike|bicycle|parcel|dog|cat|wallet|fleet|saddle ... TRACKER',
    ],
  },
  flags: [
    'APK klaar, [gps-tracker onder haar auto gevonden].',
    'Nieuw toestel, [haar ex heeft spyware op haar telefoon gezet].',
    'Wachtwoord gereset, [hij leest al haar berichten mee].',
    '[He has her password and sees every trip]. Reset done.',
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
