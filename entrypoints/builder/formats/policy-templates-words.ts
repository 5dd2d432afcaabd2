// What the editor of group policies shows beside the words of the keys themselves.

import type { Text } from '../../../rules/engine/types.ts';
import { asText } from '../../policy/read-policy.ts';
import type { Said } from '../../policy/said.ts';
import { kinds } from './kinds.ts';

export const supported: Text = {
  nl: 'Chrome of Edge 131 en later',
  en: 'Chrome or Edge 131 and later',
};

export const asJson: Text = {
  nl: 'Waarde als JSON-tekst op één regel, bijvoorbeeld:',
  en: 'Value as JSON text on one line, for example:',
};

const whole: Said = {
  title: { nl: 'Het hele beleid als JSON-tekst', en: 'The whole policy as JSON text' },
  says: {
    nl: 'In plaats van losse sleutels, of ernaast; een losse sleutel gaat dan voor. Van een tekst laat de browser niets weg, dus elke fout wordt met zijn plaats gemeld.',
    en: 'Instead of single keys, or beside them; a single key then goes first. Of a text the browser drops nothing, so every mistake is reported with its place.',
  },
};

export const forceInstalled: Said = {
  title: { nl: 'Discreet installeren', en: 'Install Discreet' },
  says: {
    nl: 'De browser installeert Discreet vanaf dit update-adres en houdt het bij. De medewerker kan het niet verwijderen.',
    en: 'The browser installs Discreet from this update address and keeps it up to date. The agent cannot remove it.',
  },
};

/** Every key that can be set on its own, and the whole as one text. */
export const settable = [
  ...kinds,
  { key: asText, type: 'string', choices: [], said: whole } as const,
];
