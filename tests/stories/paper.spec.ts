// On paper: the card for the desk, and the words for people whose data has leaked.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { paperIn } from '../../components/text/pages.ts';
import { readPolicy } from '../../entrypoints/policy/read-policy.ts';
import { applyPolicy, defaultCodeBook, noticeOf } from '../../rules/index.ts';
import type { Browser, Page } from '../drivers/driver.ts';
import { browsers, launch, policyObstacle } from '../drivers/launch.ts';
import { waitForPolicy } from './agent.ts';
import { faultsOfPage } from './axe.ts';
import { dresses } from './dresses.ts';
import { choosePill, givenFiles, keepGiven, press, printed, setOwn } from './given.ts';
import { goToPaper, overflows } from './own-page.ts';
import { keepScreen } from './screens.ts';

const words = paperIn.nl;
const codes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.code-card .code')].map(({ textContent }) => textContent),
  );
const textOfLetter = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.letter')?.innerText ?? '');
describe.each(browsers)('in %s, the page for paper', (name) => {
  describe('without a policy', () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await launch(name, { language: 'nl' });
      page = await browser.openInFront('welcome.html');
    });
    afterAll(() => browser?.close());

    it('prints a card with every code in force and what to do', async () => {
      await goToPaper(page);
      await keepGiven(page);
      expect(await codes(page)).toEqual(defaultCodeBook.map(({ id }) => id));
      const text = await page.evaluate(() => document.querySelector('.code-card')?.textContent);
      for (const { label, handling } of defaultCodeBook) {
        expect(text).toContain(label.nl);
        for (const line of handling?.nl.split('\n') ?? []) expect(text).toContain(line);
      }
      await press(page, words.card.print);
      await expect.poll(() => printed(page)).toBe(1);
    });

    it('shows the words for the people behind a code, in either language, and prints them', async () => {
      await goToPaper(page);
      await keepGiven(page);
      await choosePill(page, 'A2');
      const code = defaultCodeBook.find(({ id }) => id === 'A2');
      const notice = code && noticeOf(code);
      await page.waitFor(
        'the words for A2',
        (wanted) => document.querySelector('.letter')?.textContent?.includes(wanted),
        notice?.leaked.nl ?? '?',
      );
      const dutch = await textOfLetter(page);
      expect(dutch).toContain('112');
      expect(dutch).toContain('23 november 2026');
      expect(dutch).not.toContain('A2');
      await choosePill(page, 'English');
      await page.waitFor('English', () => document.querySelector('.letter:lang(en)') !== null);
      expect(await textOfLetter(page)).toContain(notice?.first.en);
      await press(page, words.notices.print);
      await expect.poll(() => printed(page)).toBe(1);
      expect(
        await page.evaluate(() => document.querySelector('[data-prints=notice]') !== null),
      ).toBe(true);
    });

    it('takes words of one’s own, says what is wrong with them, and gives them as a policy', async () => {
      await goToPaper(page);
      await keepGiven(page);
      await choosePill(page, 'A2');
      await press(page, words.notices.edit);
      await page.waitFor(
        'the editor',
        () => document.querySelectorAll('.editor textarea').length === 4,
      );
      await page.click('.editor textarea');
      await page.press('ControlOrMeta+a');
      await page.type('Uw stalker weet waar u woont.');
      await page.waitFor('the warning', () =>
        document.querySelector('.notices .remarks')?.textContent?.includes('stalker'),
      );
      await page.press('ControlOrMeta+a');
      await page.type('Uw adres is gelekt.');
      await page.waitFor('no warning', () => document.querySelector('.notices .remarks') === null);
      await press(page, words.editor.download);
      const [file] = await givenFiles(page);
      expect(file?.name).toBe('discreet-policy.json');
      const { policy, problems } = readPolicy(JSON.parse(new TextDecoder().decode(file?.bytes)));
      const applied = applyPolicy(policy);
      expect([...problems, ...applied.problems]).toEqual([]);
      const told = applied.inForce.codeBook.map((code) => [code.id, noticeOf(code)?.leaked.nl]);
      expect(told).toEqual(
        defaultCodeBook.map((code) => [
          code.id,
          code.id === 'A2' ? 'Uw adres is gelekt.' : noticeOf(code)?.leaked.nl,
        ]),
      );
    });

    it('warns of a help line that nobody has looked up for half a year', async () => {
      await setOwn(page, {
        helpLines: [
          {
            id: 'slachtofferhulp',
            name: { nl: 'Oude lijn', en: 'Old line' },
            reach: '0900-1',
            about: { nl: 'gratis', en: 'free' },
            categories: ['threat'],
            verifiedOn: '2025-01-31',
            source: 'https://example.org',
          },
        ],
      });
      await goToPaper(page);
      await page.waitFor('the warning', () =>
        document.querySelector('.notices .remarks')?.textContent?.includes('31 januari 2025'),
      );
      await setOwn(page, {});
    });

    describe.each(dresses)('$name', ({ name: dress, width, ...looks }) => {
      it('is for everybody', async () => {
        await page.dress(looks);
        await page.resize(width, 900);
        await goToPaper(page);
        await keepScreen({ name }, page, `paper-${dress}`);
        await press(page, words.notices.edit);
        await page.waitFor('the editor', () => document.querySelector('.editor') !== null);
        await page.evaluate(() => document.querySelector('.notices')?.scrollIntoView());
        await keepScreen({ name }, page, `paper-notice-${dress}`);
        expect(await faultsOfPage(page)).toEqual([]);
        expect(await overflows(page)).toBe(false);
      });
    });
  });

  describe('with a policy', () => {
    let browser: Browser;
    afterEach(() => browser?.close());

    it('has the organisation’s codes on the card, and leaves their words to the organisation', async ({
      skip,
    }) => {
      const obstacle = await policyObstacle(name);
      if (obstacle !== null) skip(obstacle);
      browser = await launch(name, {
        language: 'nl',
        policy: {
          organisation: 'Voorbeeld Telecom',
          codeBook: [
            {
              id: 'V7',
              label: { nl: 'Bel terug via de teamleider', en: 'Call back by the team lead' },
            },
            { id: 'X', label: { nl: 'Weglaten', en: 'Leave out' }, omit: true },
          ],
          codes: { stalking: ['V7'], threat: ['V7'], finance: ['V7'] },
        },
      });
      await waitForPolicy(browser);
      const page = await browser.openInFront('paper.html?language=nl');
      await page.waitFor('the card', () => document.querySelector('.code-card') !== null);
      expect(await codes(page)).toEqual(['V7', 'X']);
      const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
      expect(text).toContain('Voorbeeld Telecom');
      expect(text).toContain('stalking, bedreiging, geldzorgen');
      expect(text).toContain(words.notices.locked);
      expect(text).toContain(words.notices.none('V7'));
      expect(text).not.toContain(words.notices.write);
    });
  });
});
