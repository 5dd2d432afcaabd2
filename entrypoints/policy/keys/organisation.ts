// Who set the policy, and how it is to be read.
import * as z from 'zod/mini';
import { ownKeys } from '../../../rules/index.ts';
import { fault } from '../fault.ts';
import type { SaidOf, ValuesOf } from '../said.ts';
import { line } from '../shapes.ts';

export const organisationKeys = {
  version: z.int().check(z.minimum(0)),
  organisation: line(100),
  contact: line(200),
  language: z.enum(['nl', 'en'], fault('not-one-of')),
  defaults: z.array(z.enum(ownKeys, fault('not-one-of'))),
};

export const organisationSaid: SaidOf<ValuesOf<typeof organisationKeys>> = {
  version: {
    title: { nl: 'Versie', en: 'Version' },
    says: {
      nl: 'De versie van deze beschrijving waarvoor het beleid is geschreven. Nu 1. Zonder versie wordt het gelezen als van voor versie 1.',
      en: 'The version of this description that the policy was written for. Now 1. Without one it is read as from before version 1.',
    },
    example: '1',
  },
  organisation: {
    title: { nl: 'Organisatie', en: 'Organisation' },
    says: {
      nl: 'Staat in de popup als wie de regels heeft ingesteld. Hoogstens 100 tekens.',
      en: 'Shown in the popup as the one who set the rules. At most 100 characters.',
    },
    example: '"Voorbeeld Telecom"',
  },
  contact: {
    title: { nl: 'Contact', en: 'Contact' },
    says: {
      nl: 'Waar een medewerker vragen kan stellen over de regels: een e-mailadres, een toestelnummer of een adres op het intranet. Hoogstens 200 tekens.',
      en: 'Where an agent can ask about the rules: an e-mail address, an extension or an intranet address. At most 200 characters.',
    },
    example: '"privacy@voorbeeldtelecom.example"',
  },
  language: {
    title: { nl: 'Taal', en: 'Language' },
    says: {
      nl: 'Taal van kaartje en popup: `nl` of `en`. Zonder deze instelling: die van de browser. Notities worden altijd in beide talen nagekeken.',
      en: 'Language of card and popup: `nl` or `en`. Absent: the browser’s. Notes are always checked in both.',
    },
    example: '"nl"',
  },
  defaults: {
    title: { nl: 'Alleen voorgesteld', en: 'Only proposed' },
    says: {
      nl: 'Instellingen die de medewerker op de optiepagina anders mag kiezen. Wat hier niet staat, ligt vast: op de waarde in dit beleid, of op de ingebouwde.',
      en: 'Keys that the agent may set differently on the options page. What is not named here is locked: at its value in this policy, or at the built-in one.',
    },
    example: '["language", "sites"]',
  },
};
