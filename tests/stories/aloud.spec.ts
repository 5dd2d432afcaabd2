// What a screen reader is told: by the browser itself, of the shipped build.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { categories } from '../../rules/categories.ts';
import type { Category } from '../../rules/engine/types.ts';
import { type Accessible, flat } from '../drivers/accessible.ts';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { enterCard, storyNote, waitForChip, wordsOf } from './agent.ts';

describe.each(browsers)('in %s, a screen reader', (name) => {
  const words = wordsOf(name);
  const [stalking, violence] = ['stalking', 'domestic-violence'].map(
    (category) => categories[category as Category].name[name === 'firefox' ? 'en' : 'nl'],
  );
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, {
      pages: new URL('./pages', import.meta.url).pathname,
      language: 'nl',
    });
    page = await browser.open(`https://${crmHost}/prompt.html`);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page.goto(`https://${crmHost}/prompt.html`);
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
  });

  /** All of a role, as soon as there is one: the browser tells a while after it has drawn. */
  async function told(role: string): Promise<readonly Accessible[]> {
    for (let tries = 0; ; tries += 1) {
      const found = flat(await page.accessible()).filter((node) => node.role === role);
      if (found.length > 0 || tries > 20) return found;
    }
  }
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

  it('hears politely of a finding, once', async () => {
    await page.waitForPrompt(
      'the words',
      (root) => root.querySelector('[role=status]')?.textContent !== '',
    );
    const [status] = await told('status');
    const said = flat(status as Accessible).find(({ role }) => role === 'statictext')?.name ?? '';
    // The categories in the order in which they were found while the agent typed.
    expect([
      words.announceStory(words.situation, `${stalking}, ${violence}`, 'Alt+R'),
      words.announceStory(words.situation, `${violence}, ${stalking}`, 'Alt+R'),
    ]).toContain(said.trim());
    await page.type(' Belt morgen.');
    const texts = await page.inPrompt((root) => root.querySelectorAll('[role=status] span').length);
    expect(texts).toBe(1);
  });

  it('meets a dialog that is not modal, with its name and what it is about', async () => {
    await enterCard(browser, page);
    const [dialog] = await told('dialog');
    expect(plain(dialog?.name ?? '')).toBe(`${words.situation} · ${stalking}, ${violence}`);
    expect(plain(dialog?.description ?? '')).toContain('Haar ex staat');
    expect(dialog?.states).not.toContain('modal');
  });

  it('meets a list with flat names, of which one is selected', async () => {
    await enterCard(browser, page);
    const [list] = await told('listbox');
    expect(list?.name).toBe(words.codes);
    const options = (await told('option')).map((node) => ({ ...node, name: plain(node.name) }));
    expect(options.map((option) => option.name)).toEqual([
      expect.stringMatching(/^A2 ?\p{Lu}[^\d[\]]+$/u),
      expect.stringMatching(/^A1 ?\p{Lu}[^\d[\]]+$/u),
      expect.stringMatching(/^\w\d ?\p{L}/u),
      words.leaveOut,
    ]);
    expect(options.map(({ states }) => states.includes('selected'))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    await page.press('ArrowDown');
    await page.waitForPrompt(
      'the second row',
      (root) => root.querySelectorAll('[role=option]')[1]?.ariaSelected === 'true',
    );
    expect((await told('option')).map(({ states }) => states.includes('selected'))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('meets buttons that say whether what they show is open', async () => {
    await enterCard(browser, page);
    const names = Object.values(words.panel);
    const buttons = async () => (await told('button')).filter((node) => names.includes(node.name));
    expect((await buttons()).map((node) => node.states.includes('collapsed'))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    await page.clickInPrompt('.to-why');
    await page.waitForPrompt('why', (root) => root.querySelector('.why') !== null);
    expect((await buttons()).map((node) => node.states.includes('expanded'))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    const [law] = (await told('link')).filter((node) => node.name.includes('art. 5'));
    expect(plain(law?.name ?? '')).toContain(words.newTab);
  });

  it('is told nothing on the page’s own elements', async () => {
    const attributes = await page.evaluate(() =>
      [...document.querySelectorAll('#note, form, body, html')].flatMap((element) =>
        element
          .getAttributeNames()
          .filter((attribute) => /^aria-|^role$|^data-|^class$|^title$/.test(attribute)),
      ),
    );
    expect(attributes).toEqual([]);
  });
});
