// What the agent sees: the pixels under the words of a story, in the shipped build.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { story, storyNote, waitForChip } from './agent.ts';

const lines = (text: string) =>
  `${'Klant belt terug.\n'.repeat(3)}${text}\n${'Factuur gestuurd.\n'.repeat(12)}`.trim();
/** How long the pixels may take to be as they should, in milliseconds. */
const patience = 10_000;

/** Half a letter, two pixels high, at both ends: where lines turn, the caret there belongs to a neighbour. */
const atTheEnds = 16;

/** A place in the page: a selector, or one inside the open shadow tree of another. */
type Where = readonly [selector: string, inner?: string];

describe.each(browsers)('in %s, the underline is under the words', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(`https://${crmHost}/underlines.html`);
  });
  afterAll(() => browser?.close());
  beforeEach(() => page.goto(`https://${crmHost}/underlines.html`));

  /** Fills the field and focuses it: what stands in a field already is underlined, without a card. */
  const open = async (where: Where, text: string) => {
    await page.evaluate(
      ([selector, inner], value) => {
        const outer = document.querySelector<HTMLElement>(selector);
        const field = (inner ? outer?.shadowRoot?.querySelector<HTMLElement>(inner) : outer) as
          | HTMLTextAreaElement
          | HTMLDivElement;
        if ('value' in field) field.value = value;
        else
          for (const line of value.split('\n')) {
            const block = document.createElement('div');
            block.append(line);
            field.append(block);
          }
        field.focus();
      },
      where,
      text,
    );
    await waitForChip(page, 1);
  };

  /** Pixels in the underline's colour, by what the browser says is above them: words of the story, or other. */
  const look = async (where: Where) => {
    const chip = await page.inPrompt((root) => {
      const { left, top, right, bottom } = (
        root.querySelector('button.chip') ?? document.body
      ).getBoundingClientRect();
      return [left - 4, top - 4, right + 4, bottom + 4] as const;
    });
    const picture = Buffer.from(await page.screenshot()).toString('base64');
    return page.evaluate(count, picture, chip, where, story.told);
  };

  const isUnder = async (where: Where) => {
    const deadline = performance.now() + patience;
    for (;;) {
      const { on, off } = await look(where);
      if (on > 60 && off <= atTheEnds) return;
      if (performance.now() > deadline)
        return expect({ on, off }).toEqual({ on: '> 60', off: `<= ${atTheEnds}` });
    }
  };

  const scroll = ([selector, inner]: Where, by: number) =>
    page.evaluate(
      (of, within, to) => {
        const outer = document.querySelector(of);
        (within ? outer?.shadowRoot?.querySelector(within) : outer)?.scrollTo(0, to);
      },
      selector,
      inner ?? '',
      by,
    );

  it.each<readonly [string, Where]>([
    ['a textarea', ['#note']],
    ['a textarea that is written from right to left', ['#right']],
    ['an editor', ['#rich']],
    ['an editor in a shadow tree', ['#shadow', 'div']],
  ])('in %s, which is scrolled, and whose page is scrolled', async (_, where) => {
    await open(where, lines(storyNote));
    await scroll(where, 0);
    await isUnder(where);
    await scroll(where, 17);
    await isUnder(where);
    await page.evaluate(() => window.scrollTo(0, 23));
    await isUnder(where);
  });

  it.each<readonly [string, Where]>([
    ['a textarea', ['#note']],
    ['an editor', ['#rich']],
    ['an editor in a shadow tree', ['#shadow', 'div']],
  ])(
    'far down in %s, when the agent has scrolled there, or deletes what is above',
    async (_, where) => {
      await open(where, `${'Klant belt terug.\n'.repeat(80)}${storyNote}`);
      await scroll(where, 0);
      // Nobody sees it, and no letter is to wait for it.
      await page.waitForPrompt('nothing drawn', (root) => !root.querySelector('.underline'));
      await page.waitFor('nothing painted', () => CSS.highlights.size === 0);
      await scroll(where, 9999);
      await isUnder(where);
      await scroll(where, 0);
      await page.evaluate(selectAbove, where);
      await page.press('Delete');
      await isUnder(where);
    },
  );

  it('in a line that is longer than its input', async () => {
    await open(['#subject'], `${'Klant belt over de factuur. '.repeat(3)}${storyNote}`);
    await page.evaluate(() => {
      const subject = document.querySelector<HTMLInputElement>('#subject');
      if (subject) subject.scrollLeft = 560;
    });
    await isUnder(['#subject']);
  });

  it('in a modal dialog', async () => {
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal());
    await open(['#in-dialog'], lines(storyNote));
    await scroll(['#in-dialog'], 11);
    await isUnder(['#in-dialog']);
  });
});

/** Runs in the page: selects all lines of the field but the last two. */
function selectAbove([selector, inner]: Where): void {
  const outer = document.querySelector<HTMLElement>(selector);
  const field = inner ? outer?.shadowRoot?.querySelector<HTMLElement>(inner) : outer;
  if (field instanceof HTMLTextAreaElement) {
    field.setSelectionRange(0, field.value.split('\n').slice(0, -2).join('\n').length + 1);
    return;
  }
  const last = field?.lastElementChild?.previousElementSibling?.firstChild;
  const first = field?.firstElementChild?.firstChild;
  if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 0);
}

/** Runs in the page. */
async function count(
  picture: string,
  chip: readonly [number, number, number, number] | null,
  [selector, inner]: Where,
  told: string,
): Promise<{ on: number; off: number }> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const scale = image.width / innerWidth;
  const outer = document.querySelector<HTMLElement>(selector);
  const field = inner ? outer?.shadowRoot?.querySelector<HTMLElement>(inner) : outer;
  if (!field) throw new Error(`no ${selector}`);
  const box = field.getBoundingClientRect();
  const seen = { on: 0, off: 0 };
  const shadowRoots = outer?.shadowRoot ? [outer.shadowRoot] : [];
  const { data } = context.getImageData(0, 0, image.width, image.height);
  for (let y = Math.ceil(box.top) + 6; y < Math.min(box.bottom, innerHeight - 1); y++) {
    for (let x = Math.ceil(box.left); x < box.right; x++) {
      if (chip && x >= chip[0] && y >= chip[1] && x <= chip[2] && y <= chip[3]) continue;
      const at = 4 * (Math.round(y * scale) * image.width + Math.round(x * scale));
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (Math.abs(red - 194) > 24 || Math.abs(green - 65) > 24 || Math.abs(blue - 12) > 24)
        continue;
      const found = document.caretPositionFromPoint(x, y - 4, { shadowRoots });
      const node = found?.offsetNode;
      const text =
        node instanceof Text ? node.data : ((node as HTMLTextAreaElement | undefined)?.value ?? '');
      const from = text.indexOf(told);
      const isOn = found && from >= 0 && found.offset >= from && found.offset <= from + told.length;
      seen[isOn ? 'on' : 'off']++;
    }
  }
  return seen;
}
