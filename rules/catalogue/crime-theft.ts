// Somebody whom the customer knows took money, a card or goods; or the meter was bypassed to take energy.
import type { ContextRule } from '../engine/types.ts';
import { criminalData } from '../grounds.ts';

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
  ground: criminalData,
  sure: {
    nl: [
      // Taken by somebody in the house, the shop or the family.
      'dader .. HOUSEHOLD',
      'HOUSEHOLD|hij|personeel .. steelt|stal|pint|pinde|bestolen',
      'ontslagen|ontslag ... verduistering|diefstal|fraude|stelen|kas',
      'winkeldief*|pakketdief*|heterdaad|energiediefstal|stroomdiefstal|meterfraude',
      // Stolen goods found.
      'gevonden|aangetroffen|vond|vol|met .. gestolen',
      // Energy past the meter.
      'manipulatie|bypass|magneet .. meter|telwerk|verzegeling',
      'meter|gasmeter|telwerk|zegel|stroom .. gemanipuleerd|manipulatie|geknoeid|bypass|teruggedraaid|magneet|afgetapt|illegaal',
    ],
    en: [
      // Taken by somebody in the house, the shop or the family.
      '(confessed)|(admitted it)|(admitted he)|(admitted to)|shoplift*',
      'HOUSEHOLD|he|she|staff stole|steals|nicked|robbed',
      'sacked|dismissed|fired|caught .. theft|stealing|fraud',
      // Energy past the meter.
      'meter|mtr|seal .. tamper*|bypass*|byp',
      'tamper*|bypass*|byp .. meter|mtr|seal',
      'stealing|nicking|theft of? electricity|power|gas|energy',
      'energy|electricity|gas|power theft',
    ],
  },
  unless: {
    en: ['engineer|tech ... bypass|bypassed|meter', 'tamper* ... engineer', 'jokes he robbed'],
  },
  flags: [
    'Mw meldt dat [haar neef met haar pas pint].',
    '[Zegel verbroken en meter gemanipuleerd], dossier gesloten.',
    'Visit: [meter bypassed], made safe.',
    '[caught stealing power from next door]',
    '[Zoon stal geld uit haar portemonnee].',
    '[winkeldief gezien op beeld], beheerder gebeld',
    '[Energiediefstal vastgesteld], dossier naar de netbeheerder.',
    '[Her son stole her card and used it].',
    '[Suspect meter tampering], visit booked.',
    '[manipulatie van de meter vastgesteld], correctie volgt',
  ],
  allows: [
    'Fiets van haar zoon gestolen, aangifte gedaan.',
    'De monteur heeft de zegel verbroken voor de wissel.',
    'Ze stal de show op het personeelsfeest.',
    'Someone stole my bag in Spain, please block the card.',
    'Engineer found the meter bypassed by a faulty valve.',
    'He jokes he robbed a bank to pay the bill.',
    'Meter rejected, tamper flag was from our engineer.',
  ],
} satisfies ContextRule;
