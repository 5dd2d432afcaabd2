// The cause that somebody marches, blocks or refuses to pay for.
import type { ContextRule } from '../engine/types.ts';
import { politicalData } from '../grounds.ts';

export default {
  id: 'politics-protest',
  category: 'politics',
  name: { nl: 'Protest en activisme', en: 'Protest and activism' },
  looksFor: {
    nl: 'demonstratie, Extinction Rebellion, boerenprotest, blokkade, activist',
    en: 'march, Extinction Rebellion, activist, protest organiser',
  },
  codes: ['Z0'],
  ground: politicalData,
  sure: {
    nl: [
      'loopt|liep|reed|rijdt|deed|doet|gaat .. mee ... demonstratie*|blokkade*|protest*|boerenprotest*',
      'demonstreert|(extinction rebellion)',
    ],
    en: [
      'xr .. march|member|protest|activist|group',
      'at|attended|attending|joined|joining the|a? protest',
      'activist|protesters',
    ],
  },
  flags: [
    'Boete betwist, [klant demonstreert elke week].',
    'Late reply, [she was at a protest].',
    'Boete betwist: [reed mee met de boerenprotesten].',
    'Kl onbereikbaar zaterdag, [loopt mee in een demonstratie tegen het kabinet].',
    'PCN rejected, car parked [while stewarding the XR march].',
    'Passport query, [he is an activist in exile].',
  ],
  allows: [
    'Gratis demonstratie van de app in de winkel.',
    'Bus omgeleid door demonstratie op het Malieveld.',
    'Invoice of March was paid twice.',
    'Demo account for the sales call was closed.',
    'Bus diverted because of a protest march.',
    'Simblokkade opgeheven na drie keer pin.',
    'Demonstratie van de app op zaterdag.',
    'Demonstratie op het plein, bus rijdt om.',
    'Product demonstration arrested by a crash.',
    'Rally car tickets, attending Sunday.',
  ],
} satisfies ContextRule;
