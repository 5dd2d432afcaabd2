// What an organisation sets for one site: its code field, its note fields, and how much is said there.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from '../drivers/driver.ts';
import { browsers, launch, policyObstacle } from '../drivers/launch.ts';
import {
  cardIsOpen,
  enterCard,
  opens,
  showsSomething,
  story,
  storyNote,
  textOf,
  waitForBadge,
  waitForChip,
  waitForPolicy,
  waitForText,
} from './agent.ts';
import { keepScreen } from './screens.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const host = (name: string) => `${name}.my.salesforce.com`;
const codeFields = {
  select: { selector: '#one' },
  many: { selector: '#many' },
  input: { selector: '#text' },
  combobox: { selector: '#combo', values: { A2: 'A2 – niet noemen' } },
  fixed: { selector: '#fixed' },
  absent: { selector: '#nowhere' },
};
const sites = [
  ...Object.entries(codeFields).map(([name, codeField]) => ({ match: host(name), codeField })),
  { match: host('uit'), off: true },
  { match: host('kijkt'), mode: 'observe' },
  {
    match: host('velden'),
    noteFields: ['#filter'],
    ignoredFields: ['#subject'],
    ignoredKinds: ['rich'],
  },
];
const cleaned = `${story.before}[A2]${story.after}`;

describe.each(browsers)('in %s, on a site', (name) => {
  let browser: Browser;
  let page: Page;
  let obstacle: string | null;
  beforeAll(async () => {
    obstacle = await policyObstacle(name);
    if (obstacle !== null) return;
    browser = await launch(name, {
      pages,
      hosts: sites.map(({ match }) => match),
      policy: { organisation: 'Voorbeeld Telecom', language: 'nl', sites },
    });
    page = await browser.open(`https://${host('select')}/code-field.html`);
    await waitForPolicy(browser);
  }, 240_000);
  afterAll(() => browser?.close());
  beforeEach(({ skip }) => {
    if (obstacle !== null) skip(obstacle);
  });

  async function code(site: string, prepare: () => Promise<void> = async () => undefined) {
    await page.goto(`https://${host(site)}/code-field.html`);
    await prepare();
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    await page.press('Enter');
    await waitForText(page, '#note', cleaned);
  }
  const waitForState = (wanted: Record<string, unknown>) =>
    page.waitFor(
      `the CRM to hold ${JSON.stringify(wanted)}`,
      (held) => {
        const state: Record<string, unknown> = JSON.parse(
          document.querySelector('#state')?.textContent ?? '{}',
        );
        return Object.entries(held).every(
          ([key, value]) => JSON.stringify(state[key]) === JSON.stringify(value),
        );
      },
      wanted,
    );
  const undo = async () => {
    await page.press('ControlOrMeta+z');
    await waitForText(page, '#note', storyNote);
  };

  it.each([
    ['select', { one: '2' }, { one: '' }],
    ['many', { many: ['2'] }, { many: [] }],
    ['input', { text: 'A2' }, { text: '' }],
    ['combobox', { chosen: 'A2 – niet noemen' }, { chosen: '' }],
  ])(
    'with a code field that is a %s the code is set there, and undone together',
    async (site, set, before) => {
      await code(site);
      await waitForState(set);
      await keepScreen(browser, page, `code-field-${site}`);
      await undo();
      await waitForState(before);
    },
  );

  it('the code field keeps what the agent set there since', async () => {
    await code('input');
    await waitForState({ text: 'A2' });
    await page.click('#text');
    await page.press('End');
    await page.type(', B1');
    await page.click('#note');
    await page.evaluate((text) => {
      const note = document.querySelector<HTMLTextAreaElement>('#note');
      note?.select();
      document.execCommand('insertText', false, text);
    }, storyNote);
    await waitForChip(page, 1);
    await waitForState({ text: 'A2, B1' });
  });

  it.each(['fixed', 'absent'])(
    'where the code field does not take it (%s) the agent is told',
    async (site) => {
      await code(site);
      await page.waitForPrompt('the notice', (root) =>
        root.querySelector('.notice')?.textContent?.includes('niet in het codeveld'),
      );
      expect(await textOf(page, '#note')).toBe(cleaned);
      await keepScreen(browser, page, `code-field-${site}`);
    },
  );

  const popupSays = async (screen: string, wanted: string) => {
    const popup = await browser.openExtensionPage('popup.html');
    const said = popup.waitFor(wanted, (text) => document.body.innerText.includes(text), wanted);
    // The assertion says what stands there instead, which a deadline does not.
    await said.catch(async () =>
      expect(await popup.evaluate(() => document.body.innerText.slice(0, 400))).toContain(wanted),
    );
    await keepScreen(browser, popup, screen);
    await popup.close();
  };

  it('that is off nothing is shown, and the popup says who switched it off', async () => {
    await page.goto(`https://${host('uit')}/fields.html`);
    await page.click('#note');
    await page.type(storyNote);
    expect(await showsSomething(page)).toBe(false);
    await popupSays('popup-set-off', `Uitgezet op ${host('uit')} door Voorbeeld Telecom`);
  });

  it('that is only observed nothing is shown, and the popup says that it only counts', async () => {
    await page.goto(`https://${host('kijkt')}/fields.html`);
    await page.click('#note');
    await page.type(storyNote);
    expect(await showsSomething(page)).toBe(false);
    await popupSays('popup-observed', `Telt alleen op ${host('kijkt')}`);
  });

  it('with fields of its own those are read that it names and not those it ignores, as the popup says', async () => {
    await page.goto(`https://${host('velden')}/fields.html`);
    await popupSays('popup-no-field', 'Klik in een veld');
    for (const [ignored, why] of [
      ['#subject', 'niet nagekeken: zo is het ingesteld.'],
      ['#rich', 'niet nagekeken: zo is het ingesteld voor dit soort velden'],
    ] as const) {
      await page.click(ignored);
      await page.type(storyNote);
      await popupSays(`popup-field-${ignored.slice(1)}`, why);
    }
    await page.click('#filter');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await waitForBadge(browser, '1');
    await popupSays('popup-field-read', 'Je laatste veld wordt nagekeken.');
  });

  it('ten minutes quiet keep cards away and underlines in place, until the agent ends them', async () => {
    await page.goto(`https://${host('select')}/fields.html`);
    await page.click('#note');
    await page.type(`${storyNote} En z`);
    await waitForChip(page, 1);
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor('the button', () => document.querySelector('.snooze button') !== null);
    await popup.click('.snooze button');
    await popup.waitFor('until when', () => document.body.innerText.includes('Geen kaartjes tot'));
    await keepScreen(browser, popup, `quiet-popup`);
    await popup.close();
    await page.click('#narrow');
    // The second one is found after the first sentence has ended, which is when its card would have come.
    await page.type(`${storyNote} BSN 123456782.`);
    await waitForChip(page, 2);
    expect(await opens(page)).toBeNull();
    await enterCard(browser, page);
    await page.press('Escape');
    const again = await browser.openExtensionPage('popup.html');
    await again.waitFor('until when', () => document.body.innerText.includes('Geen kaartjes tot'));
    await again.click('.snooze button');
    await again.waitFor('no quiet', () => !document.body.innerText.includes('Geen kaartjes tot'));
    await again.close();
    // The frame hears of it as well as the popup.
    await page.clickInPrompt('button.chip');
    await page.waitForPrompt(
      'a list without a time',
      (root) => root.querySelector('.quiet-state')?.querySelector('[role=status]') === null,
    );
    await page.press('Escape');
    await page.press('ControlOrMeta+End');
    await page.type(' Haar man slaat haar elke week.');
    await cardIsOpen(page);
  });
});
