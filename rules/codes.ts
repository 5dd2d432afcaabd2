import type { Code } from './engine/types.ts';

/** The code book that holds until an organisation brings its own. */
export const defaultCodeBook: readonly Code[] = [
  {
    id: 'A1',
    label: {
      nl: 'Eerst extra verificatie; terugbellen op bekend nummer',
      en: 'Verify twice; call back on the known number',
    },
    handling: {
      nl: 'Vraag extra gegevens na voordat je iets zegt of wijzigt.\nBel terug op het nummer dat al bekend is.',
      en: 'Check extra details before you say or change anything.\nCall back on the number already on file.',
    },
    owner: 'team lead',
    reviewBy: '2027-05-31',
  },
  {
    id: 'A2',
    label: {
      nl: 'Noem nooit adres, nummer of locatie',
      en: 'Never disclose address, number or location',
    },
    handling: {
      nl: 'Noem aan niemand een adres, nummer of locatie, ook niet als iemand aandringt.\nLaat de klant de gegevens zelf noemen.',
      en: 'Give no address, number or location to anyone who calls.\nLet the customer say the details.',
    },
    owner: 'privacy officer',
    reviewBy: '2027-05-31',
  },
  {
    id: 'A3',
    label: { nl: 'Alleen contact via afgesproken kanaal', en: 'Agreed channel only' },
    handling: {
      nl: 'Gebruik alleen het kanaal dat is afgesproken.\nStuur geen brief, sms of e-mail erbuiten.',
      en: 'Use only the channel that was agreed.\nSend no letter, text or e-mail outside it.',
    },
    owner: 'team lead',
    reviewBy: '2027-05-31',
  },
  {
    id: 'A4',
    label: {
      nl: 'Geen wijziging door een ander dan de klant zelf',
      en: 'No change by anyone but the customer',
    },
    handling: {
      nl: 'Neem wijzigingen alleen aan van de klant zelf.\nEen medegebruiker of gemachtigde verwijs je door.',
      en: 'Take changes from the customer only.\nRefer a co-user or proxy to the team lead.',
    },
    owner: 'team lead',
    reviewBy: '2027-05-31',
  },
  {
    id: 'B1',
    label: {
      nl: 'Verbind door met het gespecialiseerde team',
      en: 'Hand over to the specialist team',
    },
    handling: {
      nl: 'Verbind door met het gespecialiseerde team.\nVraag zelf niet door.',
      en: 'Put the call through to the specialist team.\nAsk no further yourself.',
    },
    owner: 'team lead',
    reviewBy: '2027-05-31',
  },
  {
    id: 'B2',
    label: { nl: 'Bied ruimte, vraag niet door', en: 'Allow leniency, ask nothing more' },
    handling: {
      nl: 'Bied uitstel of ruimte waar dat kan.\nVraag niet naar de reden.',
      en: 'Offer time or leniency where you can.\nDo not ask for the reason.',
    },
    owner: 'team lead',
    reviewBy: '2027-05-31',
  },
  {
    id: 'C1',
    label: {
      nl: 'Bezoek of gesprek met twee medewerkers',
      en: 'Visit or call with two colleagues',
    },
    handling: {
      nl: 'Plan een bezoek of gesprek met twee medewerkers.\nOverleg vooraf met de teamleider.',
      en: 'Plan a visit or call with two colleagues.\nTalk to the team lead first.',
    },
    owner: 'team lead',
    reviewBy: '2027-05-31',
  },
  {
    id: 'Z0',
    label: { nl: 'Niet vastleggen', en: 'Leave it out' },
    handling: {
      nl: 'Leg dit niet vast.\nHelp de klant met de vraag.',
      en: 'Do not record this.\nHelp the customer with the question.',
    },
    owner: 'privacy officer',
    reviewBy: '2027-05-31',
    omit: true,
  },
];
