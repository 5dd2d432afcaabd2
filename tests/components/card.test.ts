import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium, openGallery } from './gallery/open.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What the checker was told, oldest first. */
const told = () => page.evaluate(() => gallery.events);
const selected = () => page.getByRole('option', { selected: true }).innerText();
const inField = () => page.evaluate(() => document.activeElement?.id === 'field');

beforeEach(async () => {
  page = await openGallery(browser);
  await page.evaluate(() => {
    gallery.showPrompt('nl', {});
  });
});

const open = (story: string, focus: boolean) =>
  page.evaluate(([id, inside]) => gallery.show({ open: id, focus: inside }), [
    story,
    focus,
  ] as const);

describe('a card that opened by itself', () => {
  beforeEach(() => open('stalking', false));

  test('leaves the focus in the note and takes no key from it', async () => {
    expect(await inField()).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.type('1');
    expect(await page.locator('#field').innerText()).toContain('1');
    expect(await told()).toEqual([]);
  });

  test('takes a click on a row without taking the focus', async () => {
    await page.getByRole('option', { name: 'A1' }).click();
    expect(await told()).toEqual([['choose', 'stalking', 'A1']]);
    expect(await inField()).toBe(true);
  });

  test('can be left as it is for a reason, and closed', async () => {
    await page.getByRole('button', { name: 'Laat staan' }).click();
    await page.getByRole('option', { name: 'Gaat niet over een persoon' }).click();
    await page.getByRole('button', { name: 'Sluit' }).click();
    expect(await told()).toEqual([['keep', 'stalking', 'no-person'], ['close']]);
    expect(await inField()).toBe(true);
  });

  test('tells how to get there, by the keys that the browser has', async () => {
    const keys = () => page.locator('.outside kbd').allInnerTexts();
    expect(await keys()).toEqual(['Alt', 'R']);
    await page.evaluate(() => gallery.show({ open: 'stalking', shortcut: null }));
    expect(await keys()).toEqual([]);
  });
});

describe('a card that was opened from the keyboard', () => {
  beforeEach(() => open('stalking', true));

  test('has the focus before the next key comes', async () => {
    await page.keyboard.press('2');
    expect(await told()).toEqual([['choose', 'stalking', 'A1']]);
  });

  test('is worked by arrows, Home, End and Enter', async () => {
    expect(await selected()).toContain('A2');
    await page.keyboard.press('ArrowDown');
    expect(await selected()).toContain('A1');
    await page.keyboard.press('End');
    expect(await selected()).toContain('Laat weg');
    await page.keyboard.press('ArrowDown');
    expect(await selected()).toContain('A2');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect(await told()).toEqual([['choose', 'stalking', 'A2']]);
  });

  test('shows the note as it will be saved with the row that is meant', async () => {
    const becomes = page.locator('.on > .becomes');
    expect(await becomes.innerText()).toContain('afgeschreven. [A2], wil daarom');
    await page.keyboard.press('ArrowDown');
    expect(await becomes.innerText()).toContain('[A1]');
    await page.keyboard.press('End');
    expect(await becomes.innerText()).not.toContain('[');
  });

  test('leaves out with 0', async () => {
    await page.keyboard.press('0');
    expect(await told()).toEqual([['choose', 'stalking', null]]);
  });

  test('finds a code by the first letters of its name or of its words', async () => {
    await page.keyboard.type('eerst');
    expect(await selected()).toContain('A1');
    expect(await told()).toEqual([]);
  });

  test('takes digits that follow a letter for the name of a code', async () => {
    await page.keyboard.type('a1');
    expect(await selected()).toContain('A1');
    expect(await told()).toEqual([]);
  });

  test('is left with Escape', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await told()).toEqual([['back']]);
  });

  test('lets Tab through, to its buttons and out', async () => {
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? null);
    for (const button of ['Alle codes…', 'Waarom?', 'Hulp voor de klant', 'Laat staan…']) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(button);
    }
    await page.keyboard.press('Tab');
    expect(await focused()).toBeNull();
  });
});

test('leaving out stands first where it is the proposal', async () => {
  await open('bsn', true);
  expect(await selected()).toContain('Laat weg');
  await page.keyboard.press('Enter');
  expect(await told()).toEqual([['choose', 'bsn', null]]);
});

test('the next story starts at its own first row', async () => {
  await open('stalking', true);
  await page.keyboard.press('End');
  await open('bsn', true);
  await open('stalking', true);
  expect(await selected()).toContain('A2');
});

test('the chip opens the list of all findings', async () => {
  await page.getByRole('button', { name: '2 te vervangen' }).click();
  expect(await told()).toEqual([['openList']]);
  expect(await inField()).toBe(true);
});

test('a replacement that did not take says what to do by hand', async () => {
  await open('stalking', true);
  await page.keyboard.press('1');
  await page.evaluate(() => gallery.show({ notice: 'not-replaced' }));
  const notice = page.locator('.notice');
  expect(await notice.innerText()).toContain('typ zelf [A2]');
  await page.getByRole('button', { name: 'Begrepen' }).click();
  expect(await told()).toContainEqual(['dismissNotice']);
});

test('a field that cannot be checked says so, and what to do', async () => {
  await page.evaluate(() => gallery.show({ notice: 'not-checked' }));
  const notice = await page.locator('.notice').innerText();
  expect(notice).toContain('niet controleren');
  expect(notice).toContain('Kijk de notitie na');
});

test('the card has its looks where the browser refuses sheets made by a script', async () => {
  const room = await openGallery(browser);
  await room.evaluate(() => {
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
      get: () => [],
      set: () => {
        throw new DOMException('refused', 'NotAllowedError');
      },
    });
    gallery.showPrompt('nl', { open: 'stalking' });
  });
  const position = await room
    .getByRole('dialog')
    .evaluate((card) => getComputedStyle(card).position);
  expect(position).toBe('fixed');
});

test('nothing is left when there is nothing to show', async () => {
  await open('stalking', false);
  await page.evaluate(() => gallery.show(null));
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('option').count()).toBe(0);
});

describe('what is said aloud', () => {
  const said = () => page.getByRole('status').innerText();

  test('several findings are told once, as a number', async () => {
    await expect.poll(said).toContain('2 stukjes in deze notitie zijn gevoelig');
    const spoken = await page.getByRole('status').locator('span').elementHandle();
    await open('stalking', false);
    expect(await spoken?.evaluate((span) => span.isConnected)).toBe(true);
  });

  test('a notice is told when it comes up', async () => {
    await page.evaluate(() => gallery.show({ notice: 'not-replaced' }));
    await expect.poll(said).toBe('Vervangen is hier niet gelukt.');
  });
});
