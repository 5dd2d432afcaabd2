// What the card shows in the place of its choices, the list of all findings, and all of them answered.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FieldView } from '../../entrypoints/prompt/contract.ts';
import { launchChromium, openGallery } from './gallery/open.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openGallery(browser, { viewport: { width: 760, height: 800 } });
  await page.evaluate(() => {
    gallery.showPrompt('nl', {});
  });
});

const told = () => page.evaluate(() => gallery.events);
const show = (view: Partial<FieldView>) => page.evaluate((next) => gallery.show(next), view);
const button = (name: string) => page.getByRole('button', { name });
/** The row or button that the keyboard is on. */
const focused = () =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement;
    return inner?.getAttribute('aria-label') ?? inner?.textContent ?? null;
  });
const boxOf = (selector: string) => page.locator(selector).boundingBox();

describe.each(['stalking', 'bsn'])('under the card for %s', (story) => {
  beforeEach(() => show({ open: story, focus: true }));

  test.each(['Alle codes', 'Waarom', 'Laat staan'])('nothing moves with "%s"', async (name) => {
    const before = [await boxOf('.card'), await button(name).boundingBox()];
    await button(name).click();
    expect([await boxOf('.card'), await button(name).boundingBox()]).toEqual(before);
    await button(name).click();
    expect([await boxOf('.card'), await button(name).boundingBox()]).toEqual(before);
  });

  test('nothing moves from row to row', async () => {
    const before = await boxOf('.card');
    for (const key of ['ArrowDown', 'ArrowDown', 'End']) {
      await page.keyboard.press(key);
      expect(await boxOf('.card')).toEqual(before);
    }
  });
});

describe('"all codes"', () => {
  beforeEach(async () => {
    await show({ open: 'stalking', focus: true });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  });

  test('opens the whole code book on the row that was meant', async () => {
    expect(await focused()).toBe('Alle codes');
    expect(await page.getByRole('option').count()).toBe(8);
    expect(await page.getByRole('option', { selected: true }).innerText()).toContain('A2');
  });

  test('is searched by letters and shows the note with the code found', async () => {
    await page.keyboard.type('c1');
    expect(await page.locator('.on > .becomes').innerText()).toContain('[C1]');
    await page.keyboard.press('Enter');
    expect(await told()).toEqual([['choose', 'stalking', 'C1']]);
  });

  test('is left with Escape, back to the codes that fit', async () => {
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Kies wat ervoor in de plaats komt');
    expect(await page.getByRole('option').count()).toBe(4);
    expect(await told()).toEqual([]);
  });
});

test('"why" says it plainly, names the law with its source, and that the customer can read the note', async () => {
  await show({ open: 'bsn' });
  await button('Waarom').click();
  const why = await page.locator('.why').innerText();
  expect(why).toContain('zich voordoen als de klant');
  expect(why).toContain('art. 15 AVG');
  const law = page.getByRole('link', { name: 'art. 46 UAVG' });
  expect(await law.getAttribute('href')).toMatch(/^https:\/\/wetten\.overheid\.nl/);
  expect(await law.getAttribute('rel')).toBe('noreferrer');
});

test('"help" shows only the lines for such a situation, with the day they were looked up', async () => {
  await show({ open: 'stalking' });
  await button('Hulp voor de klant').click();
  const help = await page.locator('.help').innerText();
  expect(help).toContain('0800-000000');
  expect(help).toContain('Nagekeken op 3 november 2026');
  expect(help).toContain('nooit in de notitie');
  await show({ open: 'bsn' });
  expect(await button('Hulp voor de klant').count()).toBe(0);
});

test('what to do now goes with the code that is meant', async () => {
  await show({ open: 'stalking', focus: true });
  const now = page.locator('.handling .on');
  expect(await now.innerText()).toContain('Noem aan niemand een adres');
  await page.keyboard.press('ArrowDown');
  expect(await now.innerText()).toContain('Vraag extra gegevens');
});

test('"leave it" asks why, and digits answer', async () => {
  await show({ open: 'stalking', focus: true });
  await button('Laat staan').click();
  expect(await focused()).toBe('Waarom blijft dit staan?');
  await page.keyboard.press('3');
  expect(await told()).toEqual([['keep', 'stalking', 'wrong-rule']]);
});

test('a panel opened by the pointer keeps the focus in the card', async () => {
  await show({ open: 'stalking', focus: true });
  await button('Waarom').click();
  expect(await page.evaluate(() => document.activeElement?.matches('[popover]'))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Kies wat ervoor in de plaats komt');
});

describe('the list of all findings', () => {
  const kept = {
    id: 'money',
    kind: 'context',
    categories: ['geldzorgen'],
    quote: 'kan de rekening niet betalen',
    reason: 'needed',
  } as const;
  beforeEach(() => show({ overview: 'list', focus: true, kept: [kept] }));

  test('leads to each card', async () => {
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).innerText()).toContain('111222333');
    await page.keyboard.press('Enter');
    expect(await told()).toEqual([['open', 'bsn']]);
  });

  test('shows what was left standing and why, and raises it again', async () => {
    await page.keyboard.press('End');
    const row = await page.getByRole('option', { selected: true }).innerText();
    expect(row).toContain('blijft staan: nodig voor de dienst');
    await page.keyboard.press('Enter');
    expect(await told()).toEqual([['doubt', 'money']]);
  });

  test('finds by letters, offers all at once, and is left with Escape', async () => {
    await page.keyboard.type('kan');
    expect(await page.getByRole('option', { selected: true }).innerText()).toContain('kan de');
    await button('Alles vervangen').click();
    await page.keyboard.press('Escape');
    expect(await told()).toEqual([['openAll'], ['back']]);
  });
});

test('all at once shows the whole note before it is done', async () => {
  await show({ overview: 'all', focus: true });
  const whole = page.getByRole('region', { name: 'De hele notitie' });
  expect(await whole.locator('ins').allInnerTexts()).toEqual(['[A2]']);
  expect(await whole.locator('del').count()).toBe(2);
  expect(await page.getByRole('dialog').innerText()).toContain('2 keer ongedaan');
  await page.keyboard.press('Enter');
  expect(await told()).toEqual([['replaceAll']]);
});

test('what did not take is named, and the shortcut leads there', async () => {
  await show({ notice: 'partly-replaced', left: ['Haar ex staat elke avond'], focus: true });
  expect(await page.locator('.notice').innerText()).toContain('Haar ex staat elke avond');
  expect(await focused()).toBe('Begrepen');
  await page.keyboard.press('Escape');
  expect(await told()).toEqual([['dismissNotice']]);
});
