import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Status } from '../../entrypoints/background/messages.ts';
import { launchChromium, openPage } from './gallery/open.ts';

/** What the page's invented browser answers, and what it was asked. */
interface World {
  status: Status;
  /** The background does not answer. */
  silent: boolean;
  granted: boolean;
  readonly asked: unknown[];
}
declare const world: World;

/** Puts an extension's browser into a plain page: the popup's script finds it where the real one would be. */
function inventBrowser(): void {
  const site = {
    host: 'crm.example.nl',
    pattern: 'https://crm.example.nl/*',
    state: 'on',
    open: 0,
    field: null,
  } as const;
  const invented: World = {
    granted: true,
    silent: navigator.language === 'en-GB',
    asked: [],
    status: {
      policy: { source: 'built-in', readAt: null, problems: [] },
      inForce: {
        organisation: null,
        contact: null,
        language: 'nl',
        rules: [],
        terms: [],
        phrases: [],
        codeBook: [],
        helpLines: [],
        site: {
          noteFields: [],
          ignoredFields: [],
          ignoredKinds: [],
          saveButtons: [],
          codeField: null,
        },
        siteSwitch: true,
        snooze: true,
      },
      quietUntil: null,
      observed: { isOn: false, counts: {} },
      site: { ...site, coverage: 'possible' },
    },
  };
  const permission = (name: string) => async (what: unknown) => {
    invented.asked.push([name, what, navigator.userActivation.isActive]);
    if (invented.granted)
      invented.status = { ...invented.status, site: { ...site, coverage: 'granted' } };
    return invented.granted;
  };
  const extension = {
    runtime: {
      id: 'invented',
      sendMessage(message: { type: string; data: unknown }, answer: (said: unknown) => void) {
        invented.asked.push([message.type, message.data]);
        answer(invented.silent ? undefined : { res: invented.status });
      },
    },
    storage: { onChanged: { addListener: () => {}, removeListener: () => {} } },
    i18n: { getUILanguage: () => navigator.language },
    tabs: { query: async () => [{ id: 7 }] },
    commands: { getAll: async () => [{ name: 'enter-prompt', shortcut: 'Alt+R' }] },
    permissions: { request: permission('request'), remove: permission('remove') },
  };
  Object.assign(globalThis, { world: invented, browser: extension, chrome: extension });
}

let browser: Browser;
let page: Page;
const source = new URL('../../entrypoints/popup/main.tsx', import.meta.url);

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

/** Opened with the British English of the invented browser, the background is silent at first. */
const open = async (locale: 'nl' | 'en-GB' = 'nl') => {
  page = await openPage(browser, source, { context: { locale }, prepare: inventBrowser });
};
const asked = () => page.evaluate(() => world.asked);

test('a site that is not covered is asked for in the click itself', async () => {
  await open();
  await page.getByRole('button', { name: 'Ook hier gebruiken' }).click();
  await page.getByText('Actief op').waitFor();
  expect(await asked()).toContainEqual([
    'request',
    { origins: ['https://crm.example.nl/*'] },
    true,
  ]);
});

test('a refusal is told', async () => {
  await open();
  await page.evaluate(() => {
    world.granted = false;
  });
  await page.getByRole('button', { name: 'Ook hier gebruiken' }).click();
  await page.getByText('geen toestemming').waitFor();
});

test('a granted site can be given back and switched off', async () => {
  await open();
  await page.getByRole('button', { name: 'Ook hier gebruiken' }).click();
  await page.getByRole('switch').click();
  await expect.poll(asked).toContainEqual(['switchSite', { host: 'crm.example.nl', on: false }]);
  await page.getByRole('button', { name: 'Hier niet meer gebruiken' }).click();
  expect((await asked()).some((one) => Array.isArray(one) && one[0] === 'remove')).toBe(true);
});

test('the tab it was opened over is the one it asks about, and the policy sets its language', async () => {
  await open();
  await page.getByText('Standaardregels').waitFor();
  expect(await asked()).toContainEqual(['getStatus', 7]);
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
});

test('a background that does not answer is told in plain words, and asked again on demand', async () => {
  await open('en-GB');
  await page.getByText('Discreet does not answer').waitFor();
  await page.evaluate(() => {
    world.silent = false;
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Standaardregels').waitFor();
});
