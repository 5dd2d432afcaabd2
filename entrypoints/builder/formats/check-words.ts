// What the check scripts say; plain letters only, for any console shows those.
import type { Text } from '../../../rules/engine/types.ts';

export const checkWords = {
  found: { nl: 'gevonden:', en: 'found:' },
  absent: {
    nl: 'GEEN BELEID gevonden voor Discreet; gezocht in:',
    en: 'NO POLICY found for Discreet; looked in:',
  },
  sound: { nl: 'geldige JSON', en: 'valid JSON' },
  broken: { nl: 'ONGELDIGE JSON', en: 'INVALID JSON' },
  unchecked: {
    nl: 'JSON niet nagekeken: python3 of jq ontbreekt',
    en: 'JSON not checked: python3 or jq is missing',
  },
  same: { nl: 'gelijk aan wat is gemaakt', en: 'the same as what was made' },
  other: {
    nl: 'ANDERS dan wat is gemaakt (samengevoegd, ouder of nieuwer); verwacht:',
    en: 'DIFFERENT from what was made (merged, older or newer); expected:',
  },
  hash: { nl: 'SHA-256:', en: 'SHA-256:' },
  doctor: {
    nl: 'In de browser toont de beleidsdokter van Discreet (popup):',
    en: 'In the browser the policy doctor of Discreet (popup) shows:',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type CheckWord = keyof typeof checkWords;
