import type { Code } from './engine/types.ts';

/** The code book that holds until an organisation brings its own. */
export const defaultCodeBook: readonly Code[] = [
  {
    id: 'A1',
    label: {
      nl: 'Eerst extra verificatie; terugbellen op bekend nummer',
      en: 'Verify twice; call back on the known number',
    },
  },
  {
    id: 'A2',
    label: {
      nl: 'Noem nooit adres, nummer of locatie',
      en: 'Never disclose address, number or location',
    },
  },
  { id: 'A3', label: { nl: 'Alleen contact via afgesproken kanaal', en: 'Agreed channel only' } },
  {
    id: 'A4',
    label: {
      nl: 'Geen wijziging door een ander dan de klant zelf',
      en: 'No change by anyone but the customer',
    },
  },
  {
    id: 'B1',
    label: {
      nl: 'Verbind door met het gespecialiseerde team',
      en: 'Hand over to the specialist team',
    },
  },
  {
    id: 'B2',
    label: { nl: 'Bied ruimte, vraag niet door', en: 'Allow leniency, ask nothing more' },
  },
  {
    id: 'C1',
    label: {
      nl: 'Bezoek of gesprek met twee medewerkers',
      en: 'Visit or call with two colleagues',
    },
  },
  { id: 'Z0', label: { nl: 'Niet vastleggen', en: 'Leave it out' }, omit: true },
];
