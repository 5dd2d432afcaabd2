// What the popup says of the site in the tab, and what it offers there.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SiteItem } from '../../components/SiteStatus.tsx';
import { launchChromium, openGallery } from './gallery/open.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const here: SiteItem = {
  host: 'crm.example.nl',
  coverage: 'covered',
  state: 'on',
  open: 2,
  field: 'read',
};

async function show(
  change: Partial<SiteItem>,
  language: 'nl' | 'en' = 'nl',
  organisation: string | null = 'Voorbeeld Telecom',
): Promise<string> {
  page = await openGallery(browser);
  const items = { site: { ...here, ...change }, organisation };
  await page.evaluate((what) => gallery.showPopup(...what), [language, items] as const);
  return page.locator('.site').first().innerText();
}
const offers = async () => ({
  switch: await page.getByRole('switch').count(),
  quiet: await page.locator('.snooze').count(),
});

test('a site that the organisation switched off is called so, and no switch is offered', async () => {
  expect(await show({ state: 'set-off' })).toMatch(
    /^Uitgezet op crm\.example\.nl door Voorbeeld Telecom\. Notities .* niet nagekeken\.$/,
  );
  expect(await offers()).toEqual({ switch: 0, quiet: 0 });
});

test('an organisation that has not said its name is "your organisation"', async () => {
  expect(await show({ state: 'set-off' }, 'en', null)).toContain('by your organisation.');
});

test('a site that the agent switched off on the options page is called so, and no switch is offered', async () => {
  expect(await show({ state: 'own-off' })).toContain(
    'Uitgezet op crm.example.nl in je instellingen',
  );
  expect(await offers()).toEqual({ switch: 0, quiet: 0 });
});

test('a site that is only observed is not called active; the agent may still switch it off', async () => {
  const said = await show({ state: 'observed' });
  expect(said).toContain('Telt alleen op crm.example.nl. In notities is niets te zien');
  expect(said).not.toContain('Actief');
  expect(await offers()).toEqual({ switch: 1, quiet: 0 });
});

test('the field in which the agent was last is told of: that it is checked, or why not', async () => {
  expect(await show({ field: 'read' })).toContain('Je laatste veld wordt nagekeken.');
  expect(await show({ field: 'ignored' })).toContain('niet nagekeken: zo is het ingesteld.');
  expect(await show({ field: null }, 'en')).toContain('Click into a field');
});

test('where Discreet is off nothing is said of a field', async () => {
  expect(await show({ state: 'off', field: 'read' })).not.toContain('Je laatste veld');
});

test('a site that the agent switched off can be switched on again', async () => {
  expect(await show({ state: 'off' })).toContain('Uitgezet op crm.example.nl. Notities');
  expect(await page.getByRole('switch').getAttribute('aria-checked')).toBe('false');
});
