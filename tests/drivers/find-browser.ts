import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver.ts';
import { installBrowser } from './install-browser.ts';

type Places = Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;

/** Names on the PATH, best first. Branded Chrome comes last: since 137 it no longer takes `--load-extension`. */
const names: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox'],
};

const places: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** The browser installed on this machine, or null. DISCREET_CHROMIUM and DISCREET_FIREFOX name another one. */
export function installedBrowser(browser: BrowserName): string | null {
  const named = process.env[`DISCREET_${browser.toUpperCase()}`];
  if (named !== undefined) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  const known = places[browser][process.platform] ?? [];
  return [...onPath, ...known].find((file) => existsSync(file)) ?? null;
}

const wanted: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium, Chrome for Testing or Microsoft Edge',
  firefox: 'Firefox ESR 153 or newer',
};

/** The browser to test in, installed first where there is none. @throws Error with a sentence that says what to install. */
export async function findBrowser(browser: BrowserName): Promise<string> {
  const find = () => installedBrowser(browser);
  const found = find() ?? (await installBrowser(browser, find));
  if (found !== null) return found;
  throw new Error(
    `There is no ${browser} here and none could be installed: install ${wanted[browser]}, or let DISCREET_${browser.toUpperCase()} name its program`,
  );
}
