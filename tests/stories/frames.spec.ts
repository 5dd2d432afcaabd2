// A note field in a frame that has no address of its own is read all the same.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Browser, crmHost, type Page, type View } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { enterCard, story, storyNote, waitForChip, waitForText } from './agent.ts';

describe.each(browsers)('in %s, a note is checked and coded', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(`https://${crmHost}/frames.html`);
  });
  afterAll(() => browser?.close());

  const inFrame: [string, () => Promise<View>][] = [
    ['a srcdoc frame', () => page.frame('#srcdoc')],
    ['an about:blank frame', () => page.frame('#blank')],
    ['a frame that was written with document.open()', () => page.frame('#opened')],
    ['a frame in a frame', async () => (await page.frame('#nested')).frame('#inner')],
  ];

  it.each(inFrame)('in %s', async (_, find) => {
    const frame = await find();
    await frame.click('#note');
    await page.type(storyNote);
    await waitForChip(frame, 1);
    await enterCard(browser, frame);
    await page.press('Enter');
    await waitForText(frame, '#note', `${story.before}[A2]${story.after}`);
  });
});
