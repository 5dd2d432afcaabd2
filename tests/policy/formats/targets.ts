// What policies are wrapped for in these tests.
import type { Target } from '../../../entrypoints/builder/formats/index.ts';

const chromium = 'abcdefghijklmnopabcdefghijklmnop';

export const targets: readonly Target[] = [
  { browser: 'chrome', extensionId: chromium },
  {
    browser: 'chrome',
    extensionId: chromium,
    installUrl: 'https://intranet.example/update.xml?a=1&b="2"',
  },
  { browser: 'edge', extensionId: chromium, installUrl: 'https://intranet.example/update.xml' },
  { browser: 'firefox', extensionId: 'discreet@discreet.example' },
  {
    browser: 'firefox',
    extensionId: 'discreet@discreet.example',
    installUrl: 'file:///opt/discreet.xpi',
  },
];

export const called = ({ browser, installUrl }: Target) =>
  `${browser}${installUrl === undefined ? '' : ', installing it'}`;
