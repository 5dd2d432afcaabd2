// Before saving: one question where the organisation asks for it, three ways on, and nothing in the way of an emergency.
import { mkdir, writeFile } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AnyPolicy, type Browser, crmHost, type Page, type View } from '../drivers/driver.ts';
import { browsers, launch, policyObstacle } from '../drivers/launch.ts';
import { story, storyNote, textOf, waitForChip } from './agent.ts';
import { faultsOfPrompt } from './axe.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const screens = new URL('../../.output/screens/', import.meta.url).pathname;
const policy: AnyPolicy = {
  organisation: 'Voorbeeld Telecom',
  language: 'nl',
  mode: 'confirm',
  sites: [{ match: crmHost, saveButtons: ['#down', '.keep', '#broken['] }],
};

const saved = (view: View) =>
  view.evaluate(() => [...document.querySelectorAll('#saved > *')].map((one) => one.textContent));
const asks = (view: View) =>
  view.waitForPrompt('the question', (root) => root.activeElement?.closest('.saving') !== null && root.activeElement !== null);
const isAsked = (view: View) => view.inPrompt((root) => root.querySelector('.saving') !== null);
const waitForSaved = (view: View, count: number) =>
  view.waitFor(
    `${count} saved`,
    (wanted) => document.querySelectorAll('#saved > *').length === wanted,
    count,
  );

describe.each(browsers)('in %s, a note that is saved where the policy says confirm', (name) => {
  let browser: Browser;
  let page: Page;
  let obstacle: string | null;
  let cleaned: string;
  beforeAll(async () => {
    obstacle = await policyObstacle(name);
  });
  afterEach(() => browser?.close());

  async function start(with_: AnyPolicy = policy, path = 'save.html'): Promise<void> {
    browser = await launch(name, { pages, policy: with_ });
    page = await browser.open(`https://${crmHost}/${path}`);
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor('the organisation in the popup', () =>
      document.body.innerText.includes('Voorbeeld Telecom'),
    );
    await popup.close();
    cleaned = `${story.before}[A2]${story.after}`;
  }
  async function write(field = '#note', text: string = storyNote): Promise<void> {
    await page.click(field);
    await page.type(text);
    await waitForChip(page, 1);
  }
  async function picture(what: string): Promise<void> {
    await mkdir(screens, { recursive: true });
    await writeFile(`${screens}${name}-saving-${what}.png`, await page.screenshot());
  }

  it('by Ctrl+Enter is asked about, and saved with codes by one key', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    await start();
    await write();
    await page.press('Control+Enter');
    await asks(page);
    expect(await saved(page)).toEqual([]);
    expect(await faultsOfPrompt(page)).toEqual([]);
    await picture('keys');
    await page.press('Enter');
    await waitForSaved(page, 1);
    expect(await saved(page)).toEqual([`keys: ${cleaned}`]);
  });

  it('is saved as it is by one press, and not asked about again for the same text', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    await start();
    await write();
    await page.click('#submit');
    await asks(page);
    await picture('button');
    await page.clickInPrompt('.as-is');
    await waitForSaved(page, 1);
    await page.click('#submit');
    await waitForSaved(page, 2);
    expect(await saved(page)).toEqual([`submit by submit: ${storyNote}`, `submit by submit: ${storyNote}`]);
    expect(await isAsked(page)).not.toBe(true);
  });

  it('comes back to the note by Escape, with the caret where it was', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    await start();
    await write();
    await page.press('Control+Enter');
    await asks(page);
    await page.press('Escape');
    await page.waitForPrompt('no question', (root) => root.querySelector('.saving') === null);
    await page.type(' Ja.');
    expect(await textOf(page, '#note')).toBe(`${storyNote} Ja.`);
    expect(await saved(page)).toEqual([]);
  });

  it('is asked about once however it is saved: by script, Enter, pointerdown, mousedown, in a shadow tree', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    await start();
    await write();
    await page.click('#by-script');
    await asks(page);
    await page.press('Enter');
    await waitForSaved(page, 1);

    await write('#line');
    await page.press('Enter');
    await asks(page);
    await page.press('Enter');
    await waitForSaved(page, 2);

    await write('#loose');
    await page.click('#down-text');
    await asks(page);
    await page.clickInPrompt('.main');
    await waitForSaved(page, 3);

    await page.click('#loose');
    await page.press('ControlOrMeta+a');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await page.click('#keep');
    await asks(page);
    await page.clickInPrompt('.main');
    await waitForSaved(page, 4);
    expect(await saved(page)).toEqual([
      `submit by script: ${cleaned}`,
      `enter: ${cleaned}`,
      `pointerdown: ${cleaned}`,
      `mousedown: ${cleaned}`,
    ]);
    expect(await page.evaluate(() => document.documentElement.dataset.clicks)).toBe('1');
  });

  it('in a shadow tree is asked about too', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    await start();
    await page.evaluate(() => document.querySelector('#shadow')?.shadowRoot?.querySelector('textarea')?.focus());
    await page.type(storyNote);
    await waitForChip(page, 1);
    await page.press('Tab');
    await page.press('Enter');
    await asks(page);
    await page.press('Tab', 1);
    await page.press('Enter');
    await waitForSaved(page, 1);
    expect(await saved(page)).toEqual([`shadow: ${storyNote}`]);
  });

  it('without findings, or by a button that saves nothing, is not asked about', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    await start();
    await page.click('#note');
    await page.type('Klant belt over de factuur van maart.');
    await page.click('#submit');
    await waitForSaved(page, 1);
    await page.click('#note');
    await page.press('ControlOrMeta+a');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await page.click('#cancel');
    expect(await isAsked(page)).not.toBe(true);
  });

  it('is saved unasked where the policy only advises', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    await start({ organisation: 'Voorbeeld Telecom', language: 'nl' });
    await write();
    await page.press('Control+Enter');
    await waitForSaved(page, 1);
    expect(await isAsked(page)).not.toBe(true);
  });
});
