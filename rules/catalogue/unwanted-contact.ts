// Somebody keeps calling, texting or sending messages in payments, or harasses by any such way; a company that calls
// too often does not count.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'unwanted-contact',
  category: 'stalking',
  name: { nl: 'Ongewenst contact', en: 'Unwanted contact' },
  looksFor: {
    nl: 'blijven bellen of appen, lastigvallen, berichten bij betalingen',
    en: 'keeps calling or texting, harassment, silent calls at night',
  },
  codes: ['A3', 'A2', 'A1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // By its name.
      'PESTER',
      'val|valt|viel|vallen .. VICTIM ... lastig',
      'last van .. EX-LOVER',
      // Somebody who will not stop.
      'DOER .. blijft|blijven|bleef .. REACHES',
      'OUTSIDER ... REACHES ... (AGAIN | NIGHT | per dag | p d | pd | per uur | p dag)',
      'EX-LOVER ... AGAIN|NIGHT ... REACHES',
      // Messages in a payment.
      'betaalverzoek*|overboeking*|tikkie* ... cent|0,01 ... bericht*|tekst*|omschrijving*',
    ],
    en: [
      // By its name.
      'PESTER',
      // Somebody who will not stop.
      'OUTSIDER ... keeps|kept|stop REACHES',
      'EX-LOVER ... REACHES ... AGAIN|NIGHT',
      'calls|texts|messages .. (night | from him | from her ex)',
    ],
  },
  unless: {
    nl: [
      // Companies call too.
      'PESTER .. door|met .. verkopers|reclame|telemarket*|jullie|incasso*|spam|muggen|aanbiedingen',
    ],
  },
  flags: [
    '[Haar ex blijft bellen], nieuw nummer aangevraagd.',
    'Nummer gewijzigd, [ex appt haar tientallen keren per dag].',
    '[Ze wordt lastiggevallen door een oud-collega]. Niet in de gids zetten.',
    'Rekening gewisseld: [betaalverzoeken van 0,01 met teksten over haar jas].',
    '[30 withheld calls a night], trace requested.',
    'New number please, [she is being harassed by a lad from work].',
    '[A coworker keeps texting her].',
  ],
  allows: [
    'Klant blijft bellen over de factuur van maart.',
    'Hij heeft last van muggen en wordt lastiggevallen door telemarketeers.',
    'Meneer belt er voor de derde dag over, telkens om zes uur.',
    'Vz heeft drie keer gebeld over de schade.',
    'Car was haunted he said, lights keep flashing.',
    'His grandmother keeps calling him every evening on video.',
    'He was short with me and kept calling me love.',
    'Customer keeps getting error 41 when he logs in.',
  ],
} satisfies ContextRule;
