// Fields come late, move, are drawn anew, hide and go, also while the card is open over them.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  cardIsClosed,
  cardIsOpen,
  enterCard,
  leavesIt,
  story,
  storyNote,
  waitForBadge,
  waitForChip,
  waitForQuiet,
  waitForRest,
  waitForText,
  warmUp,
} from './agent.ts';
import type {} from './pages/lives.ts';

const url = `https://${crmHost}/lives.html`;
const coded = `${story.before}[A2]${story.after}`;

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(url);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page.goto(url);
    await page.waitFor('React', () => document.querySelector('#redrawn') !== null);
  });

  const codes = async (selector: string) => {
    await enterCard(browser, page);
    await page.press('1');
    await waitForText(page, selector, coded);
  };

  it('a field that is made late is read', async () => {
    await warmUp(page, '#other');
    await page.evaluate(() => {
      const late = document.createElement('textarea');
      late.id = 'late';
      document.querySelector('main')?.prepend(late);
    });
    await page.click('#late');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await codes('#late');
  });

  it('a field that is moved while a finding stands in it keeps it, and can be coded there', async () => {
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await page.evaluate(() =>
      document.querySelector('#second')?.append(document.querySelector('#note') as Node),
    );
    await page.click('#note');
    await waitForChip(page, 1);
    await codes('#note');
  });

  it('a field that is moved into a shadow tree and out again is still the same note', async () => {
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    const isMoved = await page.evaluate(() => {
      const note = document.querySelector('#note') as HTMLTextAreaElement;
      const root = document.querySelector('#second')?.attachShadow({ mode: 'open' });
      root?.append(note);
      note.focus();
      return root?.activeElement === note;
    });
    expect(isMoved).toBe(true);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    await page.press('1');
    await page.waitFor(
      'the code in the shadow tree',
      (text) =>
        document.querySelector('#second')?.shadowRoot?.querySelector('textarea')?.value === text,
      coded,
    );
    await page.evaluate(() => {
      const note = document.querySelector('#second')?.shadowRoot?.querySelector('textarea');
      document.querySelector('#first')?.append(note as Node);
    });
    await page.click('#note');
    await page.type(` ${story.told}. `);
    await waitForChip(page, 1);
  });

  it('a field that React makes anew while the agent types is the same note: no second card', async () => {
    await warmUp(page, '#other');
    await page.click('#redrawn');
    await page.type(`${story.told}.`);
    await cardIsOpen(page);
    await page.press('Escape');
    await cardIsClosed(page);
    await page.type(' Klant #');
    await page.waitFor('the new field', () => {
      const note = document.querySelector<HTMLTextAreaElement>('#redrawn');
      return document.activeElement === note && note?.value.endsWith('#');
    });
    await page.press('ControlOrMeta+End');
    await page.type(' 12 belt. En nog iets. ');
    await waitForText(page, '#redrawn', `${story.told}. Klant # 12 belt. En nog iets. `);
    await waitForChip(page, 1);
    await cardIsClosed(page);
  });

  it('what was left standing in a field stays answered when React makes the field anew', async () => {
    await warmUp(page, '#other');
    await page.click('#redrawn');
    await page.type(`${story.told}.`);
    await cardIsOpen(page);
    await leavesIt(page);
    await waitForRest(page, 1);
    await page.evaluate(() => window.redraw());
    await page.type(' bsn 123456782 ');
    await waitForChip(page, 1);
  });

  it('a card over a field that goes closes, and the next field is read as ever', async () => {
    await warmUp(page, '#other');
    await page.click('#note');
    await page.type(`${story.told}.`);
    await cardIsOpen(page);
    await enterCard(browser, page);
    await page.evaluate(() => document.querySelector('#note')?.remove());
    await cardIsClosed(page);
    await page.click('#redrawn');
    await page.type(`${story.told}.`);
    await cardIsOpen(page);
  });

  it('in a tab panel that is hidden the chip goes, and it is back with the panel', async () => {
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    const display = (how: string) =>
      page.evaluate((as) => {
        const panel = document.querySelector<HTMLElement>('#first');
        if (panel) panel.style.display = as;
      }, how);
    await display('none');
    await waitForQuiet(page);
    await display('');
    await waitForChip(page, 1);
  });

  it('a single-page app goes to another screen: chip, underlines and badge go with the old one', async () => {
    await page.click('#note');
    await page.type(storyNote);
    await page.click('#other');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await waitForBadge(browser, '2');
    await page.evaluate(() => {
      history.pushState(null, '', '/lives.html?screen=2');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<textarea id="next" aria-label="Notitie"></textarea>';
    });
    await waitForQuiet(page);
    await waitForBadge(browser, '');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.click('#next');
    await page.type(storyNote);
    await waitForBadge(browser, '1');
  });

  it('with findings in several fields the chip speaks of the one with the focus', async () => {
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await page.click('#other');
    await page.type(`${storyNote} bsn 123456782 `);
    await waitForChip(page, 2);
    await page.click('#note');
    await waitForChip(page, 1);
    await codes('#note');
    await page.click('#other');
    await waitForChip(page, 2);
  });
});
