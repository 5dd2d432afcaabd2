// Room in the prompt for letters of twice the size, and for an organisation whose words are as long as German ones.
import { afterEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch, policyObstacle } from '../drivers/launch.ts';
import { enterCard, storyNote, waitForChip, waitForPolicy } from './agent.ts';
import { misfits } from './misfits.ts';
import { keepScreen } from './screens.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/prompt.html`;
const long = 'Rückrufnummernverifizierungspflicht nach Datenschutzgrundverordnung';
const both = { nl: long, en: long };
const codeBook = [
  { id: 'Z0', label: both, omit: true },
  ...['A1', 'A2', 'A3', 'B1'].map((id) => ({
    id,
    label: both,
    handling: { nl: `${long}\n${long}`, en: `${long}\n${long}` },
  })),
];

describe.each(browsers)('in %s, the prompt has room', (name) => {
  let browser: Browser;
  afterEach(() => browser?.close());

  async function openCard(page: Page): Promise<void> {
    await page.click('#note');
    await page.type(`BSN 123456782 gezien. ${storyNote}`);
    await waitForChip(page, 2);
    await enterCard(browser, page);
  }

  async function everyPart(page: Page, state: string): Promise<void> {
    const check = async (part: string) => {
      await keepScreen(browser, page, `${state}-${part}`);
      expect([part, ...((await page.inPrompt(misfits)) ?? [])]).toEqual([part]);
    };
    await check('card');
    for (const panel of ['codes', 'why', 'leave']) {
      await page.clickInPrompt(`.to-${panel}`);
      await check(panel);
      await page.clickInPrompt(`.to-${panel}`);
    }
    // On a narrow screen the card lies over the chip.
    await page.press('Escape');
    await page.clickInPrompt('button.chip');
    await page.waitForPrompt('the list', (root) => root.querySelector('.findings') !== null);
    await check('list');
    await page.clickInPrompt('.to-all');
    await page.waitForPrompt('the whole note', (root) => root.querySelector('.whole') !== null);
    await check('all');
  }

  it('for letters of twice the size', async () => {
    browser = await launch(name, { pages, language: 'nl' });
    const page = await browser.open(url);
    await page.resize(1000, 899);
    await openCard(page);
    await page.inPrompt((root) => {
      const stage = root.querySelector<HTMLElement>('.stage');
      stage?.style.setProperty('font-size', '28px', 'important');
      return stage !== null;
    });
    // What the browser does as well when its letters grow.
    await page.resize(1000, 900);
    await everyPart(page, 'letters-200');
  });

  it('for codes and instructions of German length, at 320 px', async ({ skip }) => {
    const obstacle = await policyObstacle(name);
    if (obstacle !== null) skip(obstacle);
    const policy = { organisation: 'Voorbeeld Telecom', codeBook, language: 'nl' };
    browser = await launch(name, { pages, policy });
    const page = await browser.open(url);
    await waitForPolicy(browser);
    await page.resize(320, 800);
    await openCard(page);
    const shown = await page.inPrompt((root) => root.querySelector('.codes')?.textContent);
    expect(shown).toContain('Rückrufnummernverifizierungspflicht');
    await everyPart(page, 'long-words-320');
  });
});
