// A policy that comes late, changes or is absent while an agent works: what they are doing is not taken from them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { wordsIn } from '../../components/text/index.ts';
import { asText } from '../../entrypoints/policy/read-policy.ts';
import { type AnyPolicy, type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, installObstacle, launch, policyObstacle } from '../drivers/launch.ts';
import {
  cardIsOpen,
  enterCard,
  offers,
  story,
  storyNote,
  waitForChip,
  waitForPolicy,
  waitForText,
} from './agent.ts';
import { openDoctor, reports } from './doctor.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/fields.html`;
const title = wordsIn.en.checkup.title;

const proposing = (code: string): AnyPolicy => ({
  organisation: 'Voorbeeld Telecom',
  language: 'en',
  codes: { stalking: [code] },
});

/** A note with a story, and the card for it in the agent's hands. */
async function openCard(browser: Browser): Promise<Page> {
  const page = await browser.open(url);
  await page.click('#note');
  await page.type(storyNote);
  await waitForChip(page, 1);
  await enterCard(browser, page);
  await page.inPrompt((root) =>
    root.querySelector('[role=dialog]')?.setAttribute('data-before', ''),
  );
  return page;
}

/** The very card that was open before, with the focus in it. */
const sameCard = (page: Page) =>
  page.inPrompt((root) => root.activeElement?.closest('[role=dialog][data-before]') != null);

const firstOffer = (page: Page, code: string) =>
  page.waitForPrompt(
    `${code} as the first proposal`,
    (root, wanted) => root.querySelector('[role=option] > b')?.textContent === wanted,
    code,
  );

async function codesTheStory(page: Page, code: string): Promise<void> {
  await page.press('Enter');
  await waitForText(page, '#note', `${story.before}[${code}]${story.after}`);
}

describe('in chromium, where a policy arrives while the browser runs', () => {
  const name = 'chromium';
  let browser: Browser;
  afterEach(() => browser?.close());

  it.runIf(browsers.includes(name))(
    'one that comes late, changes, breaks and is withdrawn leaves the open card open, with the codes that now hold',
    { timeout: 180_000 },
    async ({ skip }) => {
      const obstacle = await policyObstacle(name);
      if (obstacle !== null) skip(obstacle);
      browser = await launch(name, { pages, language: 'en' });
      const page = await openCard(browser);
      await firstOffer(page, 'A2');
      await browser.setPolicy(proposing('A3'));
      await waitForPolicy(browser);
      await firstOffer(page, 'A3');
      expect(await sameCard(page)).toBe(true);
      await browser.setPolicy(proposing('A4'));
      await firstOffer(page, 'A4');
      expect(await sameCard(page)).toBe(true);
      // Under keys of its own Chromium would drop what is broken, and the codes would be withdrawn.
      const broken = JSON.stringify({ ...proposing('A3'), codes: 'A3' });
      await browser.setPolicy({ [asText]: broken });
      const doctor = await openDoctor(browser, title);
      await reports(doctor, ['- codes: ', wordsIn.en.checkup.source['last-good']]);
      await doctor.close();
      expect((await offers(page))[0]).toBe('A4');
      expect(await sameCard(page)).toBe(true);
      await browser.setPolicy(null);
      await firstOffer(page, 'A2');
      expect(await sameCard(page)).toBe(true);
      await codesTheStory(page, 'A2');
    },
  );
});

describe('in firefox, which reads policies when it starts', () => {
  const name = 'firefox';
  let browser: Browser;
  let profile = '';
  afterEach(async () => {
    await browser?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const start = (policy: AnyPolicy | null) =>
    launch(name, {
      pages,
      profile,
      installedByPolicy: true,
      language: 'en',
      ...(policy && { policy }),
    });

  it.runIf(browsers.includes(name))(
    'one that changes meanwhile leaves the open card alone, and holds from the next start on',
    { timeout: 240_000 },
    async ({ skip }) => {
      const obstacle = await installObstacle(name);
      if (obstacle !== null) skip(obstacle);
      profile = await mkdtemp(join(tmpdir(), 'discreet-profile-'));
      browser = await start(null);
      const built = await openCard(browser);
      await browser.setPolicy(proposing('A3'));
      const before = await openDoctor(browser, title);
      await reports(before, ['Found: no', 'Comes from: built in', wordsIn.en.checkup.errors(0)]);
      await before.close();
      expect(await sameCard(built)).toBe(true);
      await codesTheStory(built, 'A2');
      await browser.close();

      browser = await start(proposing('A3'));
      await waitForPolicy(browser);
      const page = await openCard(browser);
      await codesTheStory(page, 'A3');
      await browser.close();

      // The last good codes hold in the place of those that are of no use.
      browser = await start({ ...proposing('A4'), codes: 'A4' });
      const doctor = await openDoctor(browser, title);
      await reports(doctor, ['- codes: ', wordsIn.en.checkup.source['last-good']]);
      await doctor.close();
      const last = await openCard(browser);
      await codesTheStory(last, 'A3');
    },
  );
});

describe.each(browsers)('in %s, without any policy', (name) => {
  let browser: Browser;
  afterEach(() => browser?.close());

  it('the built-in rules protect, and nobody is told of an error', async () => {
    browser = await launch(name, { pages, language: 'en' });
    const page = await browser.open(url);
    const doctor = await openDoctor(browser, title);
    const answer = await doctor.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { managed: { get(): Promise<object> } } };
      };
      return chrome.storage.managed.get().then(
        (given) => JSON.stringify(given),
        () => 'throws',
      );
    });
    expect(answer).toBe(name === 'firefox' ? 'throws' : '{}');
    await reports(doctor, ['Comes from: built in', wordsIn.en.checkup.errors(0)]);
    expect(await doctor.evaluate(() => document.querySelector('[role=alert]') === null)).toBe(true);
    await doctor.close();
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    await cardIsOpen(page);
    expect((await offers(page))[0]).toBe('A2');
  });
});
