// Ten invented calls: the agent writes the note, Discreet says what it sees, and only the agent gets to know.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callIds, callsIn } from '../../components/text/calls.ts';
import type { Browser, Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { enterCard, textOf, waitForChip, waitForText } from './agent.ts';
import { goTo } from './own-page.ts';
import { keepScreen } from './screens.ts';

interface StorageOfExtension {
  readonly storage: Record<'local' | 'session', { get(): Promise<object> }>;
}

const told = 'haar ex staat elke avond voor de deur';
const tellsAll = `Nieuw nummer aangevraagd, want ${told}. Sim komt donderdag.`;
const { stalking } = callsIn.nl;

describe.each(browsers)('in %s, the practice page', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { language: 'nl' });
    page = await browser.openInFront('practice.html?language=nl');
  });
  afterAll(() => browser?.close());
  beforeEach(() => goTo(page, 'practice.html?language=nl'));

  /** By the words on them, since buttons come and go. */
  async function press(button: string): Promise<void> {
    const at = await page.waitFor(
      `the button ${button}`,
      (wanted) => {
        const buttons = [...document.querySelectorAll('main button')];
        return buttons.findIndex(({ textContent }) => textContent === wanted) + 1;
      },
      button,
    );
    await page.evaluate((index) => {
      for (const one of document.querySelectorAll('main button')) one.removeAttribute('data-it');
      document.querySelectorAll('main button')[index - 1]?.setAttribute('data-it', '');
    }, at);
    await page.click('[data-it]');
  }
  const callShown = (title: string) =>
    page.waitFor(
      `the call ${title}`,
      (wanted) => document.querySelector('h2')?.textContent?.includes(wanted),
      title,
    );
  const result = () =>
    page.waitFor(
      'what came of it',
      () => document.querySelector<HTMLElement>('.result')?.innerText,
    );
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('shows a call to read and where one is among the ten', async () => {
    await callShown(callsIn.nl.dramatic.title);
    const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    for (const line of callsIn.nl.dramatic.lines) expect(text).toContain(line);
    expect(text).toContain('Gesprek 1 van 10');
    await keepScreen({ name }, page, `practice`);
  });

  it('tells what is in a note that tells the story: the words, and the code in their place', async () => {
    await press('Volgende');
    await callShown(stalking.title);
    await page.click('textarea');
    await page.type(tellsAll);
    await waitForChip(page, 1);
    await press('Laat zien');
    const said = await result();
    expect(said).toContain(told);
    expect(said).toContain('Voorstel: A2');
    expect(said).toContain('1 gevoelig stukje');
    expect(said).toContain('2 van 4 feiten');
    expect(said).toContain('nog geen code');
    expect(said).toContain(stalking.why);
    expect(await focused()).toBe('Wat Discreet ziet');
    await keepScreen({ name }, page, `practice-told`);
  });

  it('lets the note be mended with the card, and says that it is better now', async () => {
    await press('Volgende');
    await callShown(stalking.title);
    await page.click('textarea');
    await page.type(tellsAll);
    await waitForChip(page, 1);
    await press('Laat zien');
    await result();
    await page.click('textarea');
    await enterCard(browser, page);
    await page.press('Enter');
    await waitForText(page, 'textarea', tellsAll.replace(told, '[A2]'));
    await page.type(' Niet in de gids, alleen mailen.');
    await press('Laat opnieuw zien');
    await page.waitFor('the better score', () =>
      document.querySelector('.result')?.textContent?.includes('4 van 4 feiten'),
    );
    const said = await result();
    expect(said).toContain('Geen gevoelig verhaal');
    expect(said).toContain('Een code zegt');
  });

  it('asks for a note where there is none yet', async () => {
    await press('Laat zien');
    await page.waitFor('the request', () =>
      document.querySelector('[role=status]')?.textContent?.includes('één zin is genoeg'),
    );
    expect(await page.evaluate(() => document.querySelector('.result'))).toBeNull();
  });

  it('goes forth and back from the keyboard alone, and the notes stay', async () => {
    // Two languages, the link to the welcome page, the note; then show, and previous is not there yet.
    await page.press('Tab', 4);
    await page.type('Monteur morgen, achterom.');
    await page.press('Tab', 2);
    expect(await focused()).toBe('Volgende');
    await page.press('Enter');
    await callShown(stalking.title);
    expect(await focused()).toContain(stalking.title);
    await page.press('Tab', 3);
    expect(await focused()).toBe('Vorige');
    await page.press('Enter');
    await callShown(callsIn.nl.dramatic.title);
    expect(await textOf(page, 'textarea')).toBe('Monteur morgen, achterom.');
    await page.press('Tab', 2);
    expect(await focused()).toBe('Laat zien');
    await page.press('Enter');
    expect(await result()).toContain('Hier is geen code nodig');
    expect(await focused()).toBe('Wat Discreet ziet');
  });

  it('counts at the end for the agent alone, and begins anew', async () => {
    await page.click('textarea');
    await page.type(callsIn.nl.dramatic.model);
    await press('Laat zien');
    await result();
    for (const id of callIds.slice(1)) {
      await press('Volgende');
      await callShown(callsIn.nl[id].title);
    }
    await press('Naar het einde');
    await callShown('Dat waren ze');
    const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    expect(text).toContain('Je schreef 1 van de 10 notities');
    expect(text).toContain('3 van de 3 feiten');
    expect(text).toContain('alleen voor jou');
    await keepScreen({ name }, page, `practice-end`);
    await press('Opnieuw beginnen');
    await callShown(callsIn.nl.dramatic.title);
    expect(await textOf(page, 'textarea')).toBe('');
  });

  it('keeps nothing: another look at the page begins empty, and no store has grown', async () => {
    const stored = () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: StorageOfExtension };
        const { local, session } = chrome.storage;
        const kept = { ...(await local.get()), ...(await session.get()) };
        return [JSON.stringify(kept), localStorage.length, sessionStorage.length].join();
      });
    await page.click('textarea');
    await page.type(tellsAll);
    await waitForChip(page, 1);
    await press('Laat zien');
    await result();
    for (const word of ['haar ex', 'donderdag', 'Sim komt']) {
      expect(await stored()).not.toContain(word);
    }
    expect(await stored()).toMatch(/,0,0$/);
    await goTo(page, 'practice.html?language=nl');
    expect(await textOf(page, 'textarea')).toBe('');
    expect(await page.evaluate(() => document.querySelector('.result'))).toBeNull();
  });

  it('has all ten in English too', async () => {
    await goTo(page, 'practice.html?language=en');
    await callShown(callsIn.en.dramatic.title);
    await press('Next');
    await callShown(callsIn.en.stalking.title);
  });
});
