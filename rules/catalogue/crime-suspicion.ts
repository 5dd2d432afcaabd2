import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'crime-suspicion',
  category: 'crime',
  name: { nl: 'Verdenking en veroordeling', en: 'Suspicion and conviction' },
  looksFor: {
    nl: 'opgepakt, verdachte, veroordeeld, strafblad, rijbewijs ingenomen',
    en: 'arrested, charged, convicted, criminal record, driving ban',
  },
  codes: ['Z0', 'B1'],
  ground: {
    name: {
      nl: 'art. 10 AVG (strafrechtelijke gegevens)',
      en: 'art. 10 GDPR (criminal convictions and offences)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Taken by the police.
      'opgepakt|aangehouden',
      'ligt|lag|liggen .. bij .. POLICE-UNIT',
      // Accused of something.
      'gehoord als',
      // Found guilty.
      'veroordeeld*|veroordeling*|strafblad|recidivist*|veelpleger*',
      'geen vog',
      // Behind the wheel.
      'rijontzegging*|rijontz',
      'rijbewijs .. ingevorderd|ingenomen|ingetrokken|kwijt',
      'zonder rijbewijs',
    ],
    en: [
      // Taken by the police.
      'arrested|arrest',
      // Accused of something.
      'cautioned|(police caution)|(caution for)',
      // Found guilty.
      'convict*',
      'rso|shpo|felony|recidivist',
      'abh',
      'done for OFFENCE',
      // Behind the wheel.
      'dui|dr10',
    ],
  },
  unless: {
    nl: [
      //  A request or a task that waits, or that somebody took on.
      'aanvraag|verzoek|portering|dossier|zaak|rest|besluit|stuk|betaling|order|behandeling|offerte|claim|afsluiting|uitkering|inschrijving ... aangehouden',
      'melding|ticket|zaak|klacht|verzoek|storing|vraag|issue|actie|probleem|dossier ... opgepakt',
      //  A figure of speech, a class, something that looks odd.
      'veroordeeld .. tot|om .. staan|wachten|lopen|uur|uren',
    ],
    en: ['disclose|question|ticked .. conviction|convictions', 'convicted that'],
  },
  flags: [
    '[Buurman is gisteren opgepakt], daarom staat de box open.',
    'Overname geweigerd: [kl is veroordeeld voor mishandeling].',
    '[heeft een strafblad], krijgt nergens een contract',
    '[Rijbewijs ingevorderd], dus auto van de polis.',
    '[huurder aangehouden], sleutel bij de wijkagent',
    '[cx was arrested last night], phone held as evidence',
    '[SON CONVICTED OF BURGLARY], MUM TAKES OVER ACCT',
    '[licence revoked after a DUI], cancel motor cover',
  ],
  allows: [
    'De aanvraag blijft voorlopig aangehouden.',
    'Ticket is vandaag opgepakt, klant hoort morgen meer.',
    'Reiziger voelt zich veroordeeld tot een uur staan.',
    'Excursie: de rol van verdachte is nog vrij.',
    'Klant meldt een verdachte link in een sms.',
    'Applicant must disclose any unspent convictions, form resent.',
    'Convicted that he paid, she checked it.',
  ],
} satisfies ContextRule;
