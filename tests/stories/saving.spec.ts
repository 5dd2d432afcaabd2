// Before saving: one question where the organisation asks for it, three ways on, and nothing in the way of an emergency.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page, type View } from '../drivers/driver.ts';
import { browsers, launch, policyObstacle } from '../drivers/launch.ts';
import { story, storyNote, textOf, waitForChip, waitForPolicy } from './agent.ts';
import { faultsOfPrompt } from './axe.ts';
import { dresses } from './dresses.ts';
import { misfits } from './misfits.ts';
import { keepScreen } from './screens.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const advised = 'advies.my.salesforce.com';
const cleaned = `${story.before}[A2]${story.after}`;

const saved = (view: View) =>
  view.evaluate(() => [...document.querySelectorAll('#saved > *')].map((one) => one.textContent));
const waitForSaved = (view: View, count: number) =>
  view.waitFor(
    `${count} saved`,
    (wanted) => document.querySelectorAll('#saved > *').length === wanted,
    count,
  );
const asks = (view: View) =>
  view.waitForPrompt('the question', (root) => root.activeElement?.matches('.saving *') === true);
const isAsked = (view: View) => view.inPrompt((root) => root.querySelector('.saving') !== null);

describe.each(browsers)('in %s, a note that is saved where the policy says confirm', (name) => {
  let browser: Browser;
  let page: Page;
  let obstacle: string | null;
  beforeAll(async () => {
    obstacle = await policyObstacle(name);
    if (obstacle !== null) return;
    const sites = [
      { match: crmHost, saveButtons: ['#down', '.keep', '#broken['] },
      { match: advised, mode: 'advise' },
    ];
    browser = await launch(name, {
      pages,
      hosts: [crmHost, advised],
      policy: { organisation: 'Voorbeeld Telecom', language: 'nl', mode: 'confirm', sites },
    });
    page = await browser.open(`https://${crmHost}/save.html`);
    await waitForPolicy(browser, ['sites[0].saveButtons[2]']);
  }, 240_000);
  afterAll(() => browser?.close());
  beforeEach(async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    await page.goto(`https://${crmHost}/save.html`);
  });

  async function write(field: string, text: string = storyNote): Promise<void> {
    await page.click(field);
    await page.type(text);
    await waitForChip(page, 1);
  }

  it('by Ctrl+Enter is asked about, and saved with codes by one key', async () => {
    await write('#note');
    await page.press('Control+Enter');
    await asks(page);
    expect(await saved(page)).toEqual([]);
    expect(await faultsOfPrompt(page)).toEqual([]);
    await keepScreen(browser, page, `saving`);
    await page.press('Enter');
    await waitForSaved(page, 1);
    expect(await saved(page)).toEqual([`keys: ${cleaned}`]);
    await page.press('ControlOrMeta+z');
    expect(await textOf(page, '#note')).toBe(storyNote);
  });

  it('is asked about wherever it is written, in every look', async () => {
    const looks = [
      ...dresses.map((dress) => ({ ...dress, height: 900 })),
      { name: '400-percent', width: 320, height: 256 },
    ];
    const check = async (look: string, view: View) => {
      await view.waitForPrompt('the button with the focus in sight', (root) => {
        const { top, bottom } = root.activeElement?.getBoundingClientRect() ?? new DOMRect(0, -1);
        return top >= 0 && bottom <= innerHeight;
      });
      await keepScreen(browser, page, `saving-${look}`);
      expect(await view.inPrompt(misfits)).toEqual([]);
    };
    await write('#note');
    await page.press('Control+Enter');
    await asks(page);
    for (const { name: look, width, height, ...dress } of looks) {
      await page.dress(dress);
      await page.resize(width, height);
      await check(look, page);
      expect(await faultsOfPrompt(page)).toEqual([]);
    }
    await page.dress({});
    await page.resize(1280, 900);
    await page.press('Escape');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append(document.querySelector('#form') ?? '');
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.click('#note');
    await waitForChip(page, 1);
    await page.press('Control+Enter');
    await asks(page);
    await check('dialog', page);
    await page.goto(`https://${crmHost}/save.html`);
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLElement>('#editor');
      if (frame) frame.style.cssText = 'width: 300px; height: 150px';
      frame?.scrollIntoView({ block: 'center' });
    });
    const frame = await page.frame('#editor');
    await frame.click('#note');
    await page.type(storyNote);
    await waitForChip(frame, 1);
    await page.press('Control+Enter');
    await asks(frame);
    await check('frame', frame);
  });

  it('is saved as it is by one press, and not asked about again for the same text', async () => {
    await write('#note');
    await page.click('#submit');
    await asks(page);
    await page.clickInPrompt('.as-is');
    await waitForSaved(page, 1);
    await page.click('#submit');
    await waitForSaved(page, 2);
    const once = `submit by submit: ${storyNote}`;
    expect(await saved(page)).toEqual([once, once]);
    expect(await isAsked(page)).not.toBe(true);
  });

  it('comes back by Escape to the note, with the caret where it was', async () => {
    await write('#note');
    await page.press('Control+Enter');
    await asks(page);
    await page.press('Escape');
    await page.waitForPrompt('no question', (root) => root.querySelector('.saving') === null);
    await page.type(' Ja.');
    expect(await textOf(page, '#note')).toBe(`${storyNote} Ja.`);
    expect(await saved(page)).toEqual([]);
  });

  it('is asked about when a script sends its form, and when Enter does', async () => {
    await write('#note');
    await page.click('#by-script');
    await asks(page);
    await page.press('Enter');
    await waitForSaved(page, 1);
    await write('#line');
    await page.press('Enter');
    await asks(page);
    await page.press('Enter');
    await waitForSaved(page, 2);
    expect(await saved(page)).toEqual([`submit by script: ${cleaned}`, `enter: ${cleaned}`]);
  });

  it('by a button that acts on the first touch is asked about, and saved once', async () => {
    await write('#loose');
    await page.click('#down-text');
    await asks(page);
    expect(await saved(page)).toEqual([]);
    await page.clickInPrompt('.main');
    await waitForSaved(page, 1);
    await page.click('#loose');
    await page.press('ControlOrMeta+a');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await page.click('#keep');
    await asks(page);
    await page.clickInPrompt('.main');
    await waitForSaved(page, 2);
    expect(await saved(page)).toEqual([`pointerdown: ${cleaned}`, `mousedown: ${cleaned}`]);
    expect(await page.evaluate(() => document.documentElement.dataset.clicks)).toBe('1');
  });

  it('in a shadow tree, by a button reached with Tab, is asked about too', async () => {
    await page.evaluate(() =>
      document.querySelector('#shadow')?.shadowRoot?.querySelector('textarea')?.focus(),
    );
    await page.type(storyNote);
    await waitForChip(page, 1);
    await page.press('Tab');
    await page.press('Enter');
    await asks(page);
    await page.press('Tab');
    await page.press('Enter');
    await waitForSaved(page, 1);
    expect(await saved(page)).toEqual([`shadow: ${storyNote}`]);
  });

  it('in an editor in a frame, by the button beside the frame, is asked about in the frame', async () => {
    const frame = await page.frame('#editor');
    await frame.click('#note');
    await page.type(storyNote);
    await waitForChip(frame, 1);
    await page.click('#beside');
    await asks(frame);
    await frame.clickInPrompt('.main');
    await waitForSaved(page, 1);
    expect(await saved(page)).toEqual([`frame: ${cleaned}`]);
  });

  it('without findings, or by a button that saves nothing, is not asked about', async () => {
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

  it('is saved unasked on a site where the policy only advises', async () => {
    await page.goto(`https://${advised}/save.html`);
    await write('#note');
    await page.press('Control+Enter');
    await waitForSaved(page, 1);
    expect(await isAsked(page)).not.toBe(true);
  });
});
