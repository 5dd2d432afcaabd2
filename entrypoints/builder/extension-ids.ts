// The ids under which browsers look for the policy of this extension.
import type { Target } from './formats/index.ts';

/** In every Chromium the same, since the manifest holds a key; a test ties both to the manifests. */
const chromiumId = 'lmidlchbbadnmpbhlhgcandkkfffdikn';
const firefoxId = 'discreet@discreet.example';

export const idsIn: Readonly<Record<Target['browser'], string>> = {
  chrome: chromiumId,
  edge: chromiumId,
  firefox: firefoxId,
};
