// Suicide and self-harm: said, tried, feared or done.
import type { ContextRule } from '../engine/types.ts';
import { healthData } from '../grounds.ts';

export default {
  id: 'health-suicide',
  category: 'health',
  name: { nl: 'Zelfdoding', en: 'Suicide' },
  looksFor: {
    nl: 'zelfmoord, "hoeft niet meer", zelfbeschadiging, doorverwezen naar 113',
    en: 'suicide, "does not want to be here", self-harm, Samaritans',
  },
  codes: ['B1', 'Z0', 'B2'],
  ground: healthData,
  sure: {
    nl: [
      'SUICIDE',
      // wanting to die
      'NOT meer .. leven|(wakker worden)',
      'SUBJECT .. dood wil|wilde|wou',
      'wil|wilde|wou|liever .. dood',
      'einde|eind .. leven',
    ],
    en: [
      'SUICIDE',
      // wanting to die
      'end|ending|ended|take|took|taking his|her|their|my own? life',
    ],
  },
  unless: {
    nl: ['PUBLICITY ... SUICIDE', 'commerciele|virtuele zelfmoord', 'zelfmoord van .. personage'],
    en: ['commercial suicide'],
  },
  flags: [
    'Collega ingeschakeld, [kl is suicidaal].',
    'Warm overgedragen, zegt dat [ze dood wil].',
    'Escalated, [he threatened to kill himself].',
    'Kl klonk wanhopig, zegt dat [hij niet meer wil leven].',
    'Vrij gevraagd ivm [zelfmoordpoging van haar zoon], warm overgedragen.',
    'Cust hung up crying, said [she wants to end her own life].',
    'Supervisor joined, [caller is suicidal].',
  ],
  allows: [
    'Kl zegt: die prijsverhoging is commerciele zelfmoord.',
    'Bus 113 reed niet, vertragingsattest gestuurd.',
    'Decoder hoeft niet meer, retourdoos gestuurd.',
    'He says the new logo is commercial suicide.',
    'Killing herself laughing about the parrot in the IVR.',
    'Documentaire over zelfmoord niet beschikbaar.',
    'Zelfmoord van een personage, spoiler in de mail.',
  ],
} satisfies ContextRule;
