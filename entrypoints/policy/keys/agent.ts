// What the agent may do.
import * as z from 'zod/mini';
import type { SaidOf, ValuesOf } from '../said.ts';

export const agentKeys = { siteSwitch: z.boolean(), snooze: z.boolean() };

export const agentSaid: SaidOf<ValuesOf<typeof agentKeys>> = {
  siteSwitch: {
    title: { nl: 'Een site uitzetten mag', en: 'Agents may switch a site off' },
    says: {
      nl: 'Standaard `false` met een beleid, `true` zonder.',
      en: 'Default: `false` with a policy, `true` without one.',
    },
    example: 'false',
  },
  snooze: {
    title: { nl: 'Om rust vragen mag', en: 'Agents may ask for quiet' },
    says: {
      nl: 'Tien minuten zonder kaartjes; de strepen blijven. Standaard `true`.',
      en: 'Ten minutes without cards; underlines stay. Default: `true`.',
    },
    example: 'true',
  },
};
