// A policy that the organisation set, delivered by the browser's own management.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AnyPolicy, type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch, policyObstacle } from '../drivers/launch.ts';
import { enterCard, offers, story, storyNote, waitForChip, waitForText } from './agent.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/fields.html`;

describe.each(browsers)('in %s, a policy', (name) => {
  let browser: Browser;
  let obstacle: string | null;
  beforeAll(async () => {
    obstacle = await policyObstacle(name);
  });
  afterEach(() => browser?.close());

  async function start(policy: AnyPolicy): Promise<Page> {
    browser = await launch(name, { pages, policy });
    const page = await browser.open(url);
    // Chrome delivers a policy seconds after the start: the popup says when it is there.
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor('the organisation in the popup', () =>
      document.body.innerText.includes('Voorbeeld Telecom'),
    );
    await popup.close();
    return page;
  }

  it('decides which codes are proposed, in which words', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    const page = await start({
      organisation: 'Voorbeeld Telecom',
      language: 'en',
      codeBook: [
        {
          id: 'V7',
          label: { nl: 'Bel terug via de teamleider', en: 'Call back by the team lead' },
        },
        { id: 'X', label: { nl: 'Weglaten', en: 'Leave out' }, omit: true },
      ],
      codes: { stalking: ['V7'], 'domestic-violence': ['V7'] },
    });
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    expect(await offers(page)).toEqual(['V7', '-']);
    await page.press('Enter');
    await waitForText(page, '#note', `${story.before}[V7]${story.after}`);
  });

  it('with own terms finds them, refuses the broken one and names its place', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    const page = await start({
      organisation: 'Voorbeeld Telecom',
      terms: [
        { id: 'broken', category: 'threat', patterns: { both: ['(team noord'] } },
        {
          id: 'egel',
          name: 'Project Egel',
          category: 'shielded-address',
          patterns: { nl: ['project egel'] },
          codes: ['A3'],
        },
      ],
    });
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor('the term and the place of the broken one', () =>
      ['Project Egel', 'terms[0].patterns.both[0]'].every((text) =>
        document.body.innerText.includes(text),
      ),
    );
    await popup.close();
    await page.click('#note');
    await page.type('Klant belt over de factuur. Dossier loopt via project egel.');
    await waitForChip(page, 1);
    await enterCard(browser, page);
    expect(await offers(page)).toEqual(['A3', '-']);
  });

  it('with a wrong type protects by what is good in it, and the popup names the path', async ({
    skip,
  }) => {
    if (obstacle !== null) skip(obstacle);
    const page = await start({
      organisation: 'Voorbeeld Telecom',
      rules: ['stalking'],
      codes: { stalking: ['NOPE'] },
    });
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor('both problems', () =>
      ['rules[0]', 'codes.stalking[0]'].every((path) => document.body.innerText.includes(path)),
    );
    await popup.close();
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
  });

  it('that says no takes the switch for this site away', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    await start({ organisation: 'Voorbeeld Telecom', siteSwitch: false });
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor('the list of rules', () => document.querySelectorAll('li').length > 20);
    expect(await popup.evaluate(() => document.querySelector('[role=switch]'))).toBeNull();
  });
});

describe('a policy that changes while a note is open', () => {
  // Firefox reads policies at its start only.
  const name = 'chromium';
  it.runIf(browsers.includes(name))('counts at once in Chromium', async ({ skip }) => {
    const obstacle = await policyObstacle(name);
    if (obstacle !== null) skip(obstacle);
    const browser = await launch(name, { pages, policy: { organisation: 'Voorbeeld Telecom' } });
    const page = await browser.open(url);
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await browser.setPolicy({ organisation: 'Voorbeeld Telecom', rules: ['-*'] });
    await page.waitForPrompt('no chip', (root) => root.querySelector('button.chip') === null);
    await browser.setPolicy({ organisation: 'Voorbeeld Telecom' });
    await waitForChip(page, 1);
    await browser.close();
  });
});
