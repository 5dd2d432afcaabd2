// When the prompt speaks up by itself, and where it stands then.
import { afterEach, describe, expect, it } from 'vitest';
import { overlap } from '../../entrypoints/prompt/boxes.ts';
import { type AnyPolicy, type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch, policyObstacle } from '../drivers/launch.ts';
import { opens, storyNote, waitForCard, waitForChip, warmUp, wordsOf } from './agent.ts';
import { keepScreen } from './screens.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/prompt.html`;
/** Somebody may be sensitive about it, and may not. */
const likely = 'Klant is gescheiden. ';

describe.each(browsers)('in %s, the prompt', (name) => {
  const words = wordsOf(name);
  let browser: Browser;
  afterEach(() => browser?.close());

  async function start(policy?: AnyPolicy): Promise<Page> {
    browser = await launch(name, { pages, language: 'nl', ...(policy && { policy }) });
    const page = await browser.open(url);
    await page.click('#note');
    // What is typed before Discreet has come up opens no card.
    await page.type('BSN 123456782. ');
    await waitForChip(page, 1);
    return page;
  }

  it('only underlines what is likely, and speaks up for what is sure', async () => {
    const page = await start();
    await page.type(likely);
    await waitForChip(page, 2);
    expect(await opens(page)).toBe(null);
    await page.type(storyNote);
    await waitForCard(page, words.situation);
    expect(await page.inPrompt((root) => root.querySelector('del')?.textContent)).toContain('ex');
  });

  it('shows nothing of what the organisation only observes', async ({ skip }) => {
    const obstacle = await policyObstacle(name);
    if (obstacle !== null) skip(obstacle);
    const observed = { stalking: 'observe', 'domestic-violence': 'observe' };
    browser = await launch(name, { pages, policy: { organisation: 'Voorbeeld', modes: observed } });
    const page = await browser.open(url);
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor('the policy', () => document.body.innerText.includes('Voorbeeld'));
    await popup.close();
    await page.click('#note');
    await page.type(`${storyNote} ${likely} BSN 123456782. `);
    await waitForChip(page, 2);
  });

  it.each([
    [1000, 800],
    [1000, 480],
    [640, 620],
  ])('covers neither the caret’s line nor the save button at %i by %i', async (width, height) => {
    const page = await start();
    await page.resize(width, height);
    await page.type(storyNote);
    await waitForCard(page, words.situation);
    await keepScreen(browser, page, `beside-${width}x${height}`);
    const card = await page.waitForPrompt('its box', (root) =>
      root.querySelector('.card')?.getBoundingClientRect().toJSON(),
    );
    const around = await page.evaluate(placesToLeaveFree);
    for (const [what, box] of Object.entries(around)) {
      expect(`${what} ${overlap(box, card) ? 'covered' : 'free'}`).toBe(`${what} free`);
    }
  });

  it('never lets a letter of a long word come to stand below its chip', async () => {
    browser = await launch(name, { pages, language: 'nl' });
    const page = await browser.open(`https://${crmHost}/fields.html`);
    await warmUp(page, '#rich');
    await page.press('Enter');
    await page.press('Enter');
    await page.type('Klant belt over de verzekering die hij bij ons heeft, een ');
    const first = await chipBox(page);
    for (const letter of 'arbeidsongeschiktheidsverzekering') {
      await page.type(letter);
      const caret = await page.evaluate(caretOnceShown);
      expect(overlap(caret, await chipBox(page))).toBe(false);
    }
    expect((await chipBox(page)).top).not.toBe(first.top);
  });
});

const chipBox = (page: Page): Promise<DOMRect> =>
  page.waitForPrompt('the box of the chip', (root) =>
    root.querySelector('.chip')?.getBoundingClientRect().toJSON(),
  );

/** Where the caret is, in the frame after the next. */
async function caretOnceShown(): Promise<DOMRect> {
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  const range = getSelection()?.getRangeAt(0).cloneRange();
  if (!range) throw new Error('no caret');
  range.setStart(range.startContainer, range.startOffset - 1);
  return range.getBoundingClientRect().toJSON();
}

/** The save button, and the line that the caret is in, as the page itself measures it: in a copy of its field. */
function placesToLeaveFree(): Record<'save' | 'line', DOMRect> {
  const field = document.querySelector('#note') as HTMLTextAreaElement;
  const style = getComputedStyle(field);
  const box = field.getBoundingClientRect();
  const copy = document.createElement('div');
  for (const name of [
    'font',
    'padding',
    'border',
    'boxSizing',
    'letterSpacing',
    'wordSpacing',
  ] as const)
    copy.style[name] = style[name];
  copy.style.cssText += `position: fixed; visibility: hidden; white-space: pre-wrap; overflow-wrap: break-word;
    left: ${box.left}px; top: ${box.top - field.scrollTop}px; width: ${box.width}px`;
  const caret = document.createElement('span');
  caret.textContent = '|';
  copy.append(field.value.slice(0, field.selectionEnd), caret);
  document.body.append(copy);
  const { top, height } = caret.getBoundingClientRect();
  copy.remove();
  const save = document.querySelector('#save') as Element;
  return {
    save: save.getBoundingClientRect().toJSON(),
    line: new DOMRect(box.left, top, box.width, height).toJSON(),
  };
}
