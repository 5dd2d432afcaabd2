// In a note that is longer than its field the agent types on, and the underlines go with the words in every frame.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { story, storyNote, waitForChip } from './agent.ts';

const above = 'Klant belt.';
const note = `${above}\n${storyNote}\n${'Factuur gestuurd.\n'.repeat(12)}`;

describe.each(browsers)('in %s, the underline stays under the words', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(`https://${crmHost}/underlines.html`);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page.goto(`https://${crmHost}/underlines.html`);
    await page.evaluate(fill, note);
    await waitForChip(page, 1);
  });

  it.each([
    ['above it, so that it goes down', above.length],
    ['in its own line, so that it goes along', above.length + 1],
  ])('while the agent types %s', async (_, caret) => {
    await page.evaluate(putCaret, caret);
    await page.inPrompt(watchFrames, story.told);
    for (const letter of ' Belt later nog eens terug over deze factuur van maart ') {
      await page.type(letter);
      await page.evaluate(nextFrame);
    }
    // Where a browser paints nothing in a textarea, boxes stand there at all times, and follow a frame later.
    if (!(await page.evaluate(() => 'createValueRange' in HTMLTextAreaElement.prototype))) {
      await page.waitForPrompt('boxes on the words', isOnNow);
      return;
    }
    const seen = await page.inPrompt(framesSeen);
    expect(seen?.off).toBe(0);
    expect(seen?.on).toBeGreaterThan(10);
    await page.waitForPrompt('no stand-ins', (root) => !root.querySelector('.underline'));
    await page.waitFor('what is painted', () => CSS.highlights.size > 0);
  });
});

/** Runs in the page. */
function fill(text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('#note');
  if (!field) throw new Error('no field');
  field.value = text;
  field.focus();
}

/** Runs in the page. */
function putCaret(at: number): void {
  const field = document.querySelector<HTMLTextAreaElement>('#note');
  field?.setSelectionRange(at, at);
  field?.scrollTo(0, 0);
}

/** Runs in the page. */
const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));

interface Watched {
  /** Frames with boxes: all of them on the words, or not; and how it is in the last one. */
  readonly frames: { on: number; off: number; isOn: boolean };
}

/** Runs in the prompt's root. */
function watchFrames(root: ShadowRoot, told: string): void {
  const frames = { on: 0, off: 0, isOn: false };
  Object.assign(root, { frames });
  const field = document.querySelector<HTMLTextAreaElement>('#note');
  // An observer of sizes is called when a frame is laid out for good, right before it is painted.
  const ruler = document.body.appendChild(document.createElement('div'));
  const step = () => {
    ruler.style.width = ruler.style.width === '1px' ? '2px' : '1px';
    requestAnimationFrame(step);
  };
  new ResizeObserver(() => {
    const boxes = [...root.querySelectorAll('.underline')];
    if (!field || boxes.length === 0) return;
    const from = field.value.indexOf(told);
    const isOn = boxes.every((box) => {
      const { left, top, width, height } = box.getBoundingClientRect();
      const found = document.caretPositionFromPoint(left + width / 2, top + height / 2);
      return found !== null && found.offset >= from && found.offset <= from + told.length;
    });
    frames[isOn ? 'on' : 'off']++;
    frames.isOn = isOn;
  }).observe(ruler);
  step();
}

/** Runs in the prompt's root. */
const isOnNow = (root: ShadowRoot) => (root as unknown as Watched).frames.isOn;

/** Runs in the prompt's root. */
const framesSeen = (root: ShadowRoot) => (root as unknown as Watched).frames;
