// Somebody was arrested, accused, convicted or banned from driving: what police and court did, before any sentence is
// served.
import type { ContextRule } from '../engine/types.ts';
import { criminalData } from '../grounds.ts';

export default {
  id: 'crime-suspicion',
  category: 'crime',
  name: { nl: 'Verdenking en veroordeling', en: 'Suspicion and conviction' },
  looksFor: {
    nl: 'opgepakt, verdachte, veroordeeld, strafblad, rijbewijs ingenomen',
    en: 'arrested, charged, convicted, criminal record, driving ban',
  },
  codes: ['Z0', 'B1'],
  ground: criminalData,
  sure: {
    nl: [
      // Taken by the police.
      'gearresteerd*|arrestatie|heengezonden|huiszoeking',
      'CUSTOMER|HOUSEHOLD|NEIGHBOUR|hij .. opgepakt|aangehouden',
      'opgepakt|aangehouden|meegenomen door .. politie|recherche|marechaussee',
      // Accused of something.
      'verdacht|verdenking|beschuldigd|aangeklaagd|vervolgd .. van|voor|wegens',
      'is|als|hoofd verdachte',
      'gehoord als',
      'strafzaak|strafrechtelijk*|dagvaarding',
      'aangifte tegen hem|haar|klant|kl|klt|huurder|vz|bewoner|zoon',
      // Found guilty.
      'veroordeeld*|veroordeling*|strafblad|recidivist*|veelpleger*',
      'bekende van|bij .. politie',
      'geen vog',
      // Behind the wheel.
      'rijontzegging*|rijontz',
      'rijbewijs .. ingevorderd|ingenomen|ingetrokken|afgepakt',
      'zonder rijbewijs',
      'rijden|reed|gereden .. (onder invloed)|(met drank op)',
    ],
    en: [
      // Taken by the police.
      'arrested|arrest|arrests|(police custody)',
      // Accused of something.
      'charged|accused|suspected|guilty|prosecuted|done of|for|with OFFENCE',
      'cautioned|(police caution)|(caution for)|(court for)|(suspect in)',
      // Found guilty.
      'convict*|(criminal record)|(found guilty)|(pleaded guilty)|(sex offender*)|(ex offender*)|ex-offender',
      'rso|shpo|felony|recidivist|abh|gbh',
      // Behind the wheel.
      'dui|dwi|dr10|(drink driving)|(drunk driving)|(driving ban)|(banned from driving)',
    ],
  },
  unless: {
    nl: [
      //  A request or a task that waits, or that somebody took on.
      'aanvraag|verzoek|dossier|zaak|melding|ticket|klacht|vraag ... aangehouden|opgepakt',
      //  A figure of speech, a class, something that looks odd.
      'veroordeeld .. tot|om .. staan|wachten|uur',
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
    '[Kl is gearresteerd], post naar zijn moeder.',
    '[hij wordt verdacht van diefstal]',
    '[Reed onder invloed], dekking vervalt.',
    '[He was charged with assault], wants statements',
    '[she has a criminal record], application declined',
    '[BANNED FROM DRIVING], POLICY CANCELLED',
    '[He is accused of theft at work].',
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
