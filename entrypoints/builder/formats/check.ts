// A script for each system that tells whether the policy is in place.

import { fitForXml, orAsText } from './as-text.ts';
import { linuxCheck, macCheck } from './check-unix.ts';
import { windowsCheck } from './check-windows.ts';
import { firefox } from './firefox.ts';
import type { Format, Target } from './format.ts';
import { linux } from './linux.ts';
import { hashOfBytes, policyHash } from './policy-hash.ts';
import { utf8 } from './text-bytes.ts';

const places = {
  linux: {
    nl: 'Linux: sh discreet-check-linux.sh. Alleen lezen; een andere map als wortel mag erachter.',
    en: 'Linux: sh discreet-check-linux.sh. Reads only; another folder as root may follow.',
  },
  mac: {
    nl: 'macOS: sh discreet-check-macos.sh. Alleen lezen.',
    en: 'macOS: sh discreet-check-macos.sh. Reads only.',
  },
  windows: {
    nl: 'Windows: powershell -ExecutionPolicy Bypass -File discreet-check-windows.ps1. Alleen lezen.',
    en: 'Windows: powershell -ExecutionPolicy Bypass -File discreet-check-windows.ps1. Reads only.',
  },
} as const;

export const check: Format = {
  id: 'check',
  name: { nl: 'Controlescripts', en: 'Check scripts' },
  fits: () => true,
  write: (policy, target) => {
    const [file] = fileFormat(target).write(policy, target);
    const fileHash = hashOfBytes(file?.bytes ?? new Uint8Array());
    const inRegistry = target.browser === 'firefox' ? policy : orAsText(policy);
    return [
      {
        name: 'discreet-check-linux.sh',
        place: places.linux,
        bytes: utf8(linuxCheck({ target, fileHash, policyHash: policyHash(policy) })),
      },
      {
        name: 'discreet-check-macos.sh',
        place: places.mac,
        bytes: utf8(macCheck({ target, fileHash, policyHash: policyHash(fitForXml(policy)) })),
      },
      {
        name: 'discreet-check-windows.ps1',
        place: places.windows,
        // Windows' own PowerShell takes a file without the mark for the old code page.
        bytes: utf8(`\ufeff${windowsCheck(policy, target, policyHash(inRegistry))}`),
      },
    ];
  },
};

const fileFormat = ({ browser }: Target): Format => (browser === 'firefox' ? firefox : linux);
