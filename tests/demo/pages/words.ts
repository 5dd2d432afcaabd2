// The words of the demo CRM. Everybody and everything in it is invented.

export interface Entry {
  readonly when: string;
  readonly channel: string;
  readonly by: string;
  readonly subject: string;
  readonly note: string;
}

export const nl = {
  title: 'Klant 40281 · Contactdesk',
  nav: ['Klanten', 'Gesprekken', 'Taken', 'Rapporten'],
  search: 'Zoek klant, order of nummer',
  agent: 'Noor Bakker',
  since: 'Klant sinds 2017 · Klantnummer 40281',
  facts: [
    ['Pakket', 'Thuis Glas 500'],
    ['Mobiel', '2 aansluitingen'],
    ['Openstaand', '€ 0,00'],
    ['Contract tot', '14-09-2027'],
  ],
  live: 'In gesprek',
  compose: 'Nieuwe contactnotitie',
  subject: 'Onderwerp',
  channel: 'Kanaal',
  channels: ['Telefoon', 'E-mail', 'Chat', 'Winkel'],
  note: 'Notitie',
  notePlaceholder: 'Wat is er afgesproken, en wat moet een collega doen?',
  save: 'Notitie opslaan',
  callback: 'Terugbelverzoek…',
  callbackTitle: 'Terugbelverzoek',
  callbackHint: 'Komt morgen om 09.00 uur op de lijst van het team.',
  callbackSave: 'Inplannen',
  cancel: 'Annuleren',
  memo: 'Memo bij de klantkaart',
  memoSave: 'Memo opslaan',
  chat: 'Chat',
  chatPlaceholder: 'Antwoord in de chat',
  chatLine: 'Goedemorgen, mijn factuur van maart lijkt dubbel afgeschreven.',
  mail: 'E-mail aan de klant',
  mailHello: 'Beste klant,',
  history: 'Geschiedenis',
  saved: 'Opgeslagen in de geschiedenis',
  now: 'Zojuist',
  entries: [
    {
      when: '18-11-2026 10:42',
      channel: 'Telefoon',
      by: 'Sem Jansen',
      subject: 'Factuur november',
      note: 'Klant vraagt uitleg over de verrekening op de factuur. Regels doorgenomen, klopt.',
    },
    {
      when: '02-11-2026 16:05',
      channel: 'Chat',
      by: 'Liv Visser',
      subject: 'Modem',
      note: 'Modem op afstand herstart, snelheid daarna 480 Mbit/s. Klant tevreden.',
    },
    {
      when: '14-09-2026 09:17',
      channel: 'Winkel',
      by: 'Daan Mulder',
      subject: 'Verlenging',
      note: 'Contract een jaar verlengd, tweede simkaart toegevoegd.',
    },
  ] as readonly Entry[],
};

export type Words = typeof nl;

export const en: Words = {
  title: 'Customer 40281 · Contactdesk',
  nav: ['Customers', 'Conversations', 'Tasks', 'Reports'],
  search: 'Find a customer, order or number',
  agent: 'Noor Bakker',
  since: 'Customer since 2017 · Customer number 40281',
  facts: [
    ['Plan', 'Home Fibre 500'],
    ['Mobile', '2 lines'],
    ['Outstanding', '€ 0.00'],
    ['Contract until', '14 Sep 2027'],
  ],
  live: 'On a call',
  compose: 'New contact note',
  subject: 'Subject',
  channel: 'Channel',
  channels: ['Phone', 'E-mail', 'Chat', 'Shop'],
  note: 'Note',
  notePlaceholder: 'What was agreed, and what must a colleague do?',
  save: 'Save note',
  callback: 'Call-back request…',
  callbackTitle: 'Call-back request',
  callbackHint: 'Goes on the team’s list for tomorrow at 09:00.',
  callbackSave: 'Schedule',
  cancel: 'Cancel',
  memo: 'Memo on the customer card',
  memoSave: 'Save memo',
  chat: 'Chat',
  chatPlaceholder: 'Answer in the chat',
  chatLine: 'Good morning, my March invoice seems to have been charged twice.',
  mail: 'E-mail to the customer',
  mailHello: 'Dear customer,',
  history: 'History',
  saved: 'Saved in the history',
  now: 'Just now',
  entries: [
    {
      when: '18 Nov 2026 10:42',
      channel: 'Phone',
      by: 'Sem Jansen',
      subject: 'November invoice',
      note: 'Customer asks about the settlement on the invoice. Went through the lines, correct.',
    },
    {
      when: '2 Nov 2026 16:05',
      channel: 'Chat',
      by: 'Liv Visser',
      subject: 'Modem',
      note: 'Restarted the modem remotely, speed then 480 Mbit/s. Customer satisfied.',
    },
    {
      when: '14 Sep 2026 09:17',
      channel: 'Shop',
      by: 'Daan Mulder',
      subject: 'Renewal',
      note: 'Contract renewed for a year, second SIM card added.',
    },
  ],
};

/** The words of the language that the address asks for: `?lang=en`, else Dutch. */
export const words: Words = new URLSearchParams(location.search).get('lang') === 'en' ? en : nl;
