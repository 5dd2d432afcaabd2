import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'crime-theft',
  category: 'crime',
  name: {
    nl: 'Diefstal door een bekende, energiediefstal',
    en: 'Theft by a known person, energy theft',
  },
  looksFor: {
    nl: 'stal van, pint met zijn pas, meter gemanipuleerd, zegel verbroken, betrapt',
    en: 'stole from, used her card, bypassed meter, seal cut, caught',
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
      // Taken by somebody in the house, the shop or the family.
      'dader .. HOUSEHOLD',
      'met|via zijn|haar|de|d|mijn|vz pas|pinpas|bankpas .. pint|opgenomen|betaald|betalen',
      // Stolen goods found.
      'gevonden|aangetroffen|betrapt|vond|vonden|vol|pand|schuur|met .. NUMBER? gestolen',
      // Energy past the meter.
      'meter|gasmeter|telwerk|teller|zegel|zegels|verzegeling|stroom .. gemanipuleerd|manipulatie|bypass|teruggedraaid|magneet|afgetapt|illegaal',
    ],
    en: [
      // Taken by somebody in the house, the shop or the family.
      '(confessed)|(admitted it)|(admitted he)|(admitted she)|(admitted to)',
      // Energy past the meter.
      'meter|seal .. tampered|bypassed|byp|cut|hacked|interfered',
      'stealing|nicking .. electricity|power|gas',
    ],
  },
  unless: {
    en: ['engineer|tech ... bypass|bypassed|meter'],
  },
  flags: [
    'Mw meldt dat [haar neef met haar pas pint].',
    '[Zegel verbroken en meter gemanipuleerd], dossier gesloten.',
    'Visit: [meter bypassed], made safe.',
    '[caught stealing power from next door]',
  ],
  allows: [
    'Fiets van haar zoon gestolen, aangifte gedaan.',
    'De monteur heeft de zegel verbroken voor de wissel.',
    'Ze stal de show op het personeelsfeest.',
    'Someone stole my bag in Spain, please block the card.',
    'Engineer found the meter bypassed by a faulty valve.',
    'He jokes he robbed a bank to pay the bill.',
  ],
} satisfies ContextRule;
