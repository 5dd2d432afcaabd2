// How soon the card stands after a sentence that tells a story, and what the keys cost while it is open.
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { cardIsOpen, enterCard, story } from '../stories/agent.ts';
import type { Bench, EventTime } from './bench-pages/note.ts';
import { alone, compare, tableHead } from './bench-table.ts';

declare const bench: Bench;

const pages = new URL('./bench-pages', import.meta.url).pathname;
const opened = 20;
const letters = 'Zij wil graag morgenochtend worden teruggebeld over de factuur van maart en april';
const greeting = ' Mevrouw belt vandaag opnieuw.';
const arrows = 60;
/** A note as it stands when an agent writes on in it. */
const begun = 'Klant belt over de factuur van maart.\n'.repeat(25);

async function openNote(browser: Browser): Promise<Page> {
  const page = await browser.open(`https://${crmHost}/note.html`);
  await page.waitFor('the bench', () => 'bench' in globalThis);
  await page.evaluate((text) => bench.show('textarea', text), begun);
  await page.click('main > *');
  await page.press('ControlOrMeta+End');
  // Before the checker has come, nothing that is typed opens a card: an agent types no sentence so soon, a driver does.
  for (const letter of greeting) {
    await page.type(letter);
    await page.evaluate(() => bench.settled());
  }
  return page;
}

/** Milliseconds from the full stop until the card stands. */
async function untilCard(page: Page, sentence: string): Promise<number> {
  await page.type(sentence);
  await page.evaluate(() => bench.watchCard());
  await page.type('.');
  await cardIsOpen(page);
  return page.evaluate(() => bench.cardCame());
}

/** In milliseconds, of every letter: what it waits for. */
async function type(page: Page): Promise<number[]> {
  await page.evaluate(() => bench.taken());
  for (const letter of letters) {
    await page.type(letter);
    await page.evaluate(() => bench.settled());
  }
  return (await page.evaluate(() => bench.taken())).letters;
}

/** What the browser says that it took to handle each key of the card. */
async function walk(browser: Browser, page: Page): Promise<readonly EventTime[]> {
  await enterCard(browser, page);
  await page.evaluate(() => bench.taken());
  for (let n = 0; n < arrows; n += 1) {
    await page.press(n % 4 < 2 ? 'ArrowDown' : 'ArrowUp');
    await page.evaluate(() => bench.framed());
  }
  return (await page.evaluate(() => bench.taken())).times;
}

async function withoutDiscreet(name: (typeof browsers)[number]): Promise<number[]> {
  const browser = await launch(name, { pages, extension: null });
  const page = await openNote(browser);
  await page.type(` ${story.told}.`);
  const off = await type(page);
  await browser.close();
  return off;
}

async function measure(name: (typeof browsers)[number]) {
  const off = await withoutDiscreet(name);
  const browser = await launch(name, { pages });
  const first: number[] = [];
  const later: number[] = [];
  const on: number[] = [];
  const keys: EventTime[] = [];
  for (let n = 0; n < opened; n += 1) {
    const page = await openNote(browser);
    first.push(await untilCard(page, ` ${story.told}`));
    if (n === 0) {
      on.push(...(await type(page)));
      keys.push(...(await walk(browser, page)));
    } else {
      await page.press('Enter');
      later.push(await untilCard(page, `${story.told} en om ${n} uur`));
    }
    await page.close();
  }
  await browser.close();
  return { off, first, later, on, keys };
}

/** Both browsers, the builds of `benchPages`. */
export async function benchPrompts(): Promise<void> {
  const all = new Map<string, Awaited<ReturnType<typeof measure>>>();
  for (const name of browsers) all.set(name, await measure(name));
  tableHead(`the same with the card open, ${letters.length} letters, in milliseconds`, [
    'off',
    'on',
    'added',
  ]);
  for (const [name, { off, on }] of all) compare(`${name}: until the letter stands`, off, on);
  process.stdout.write(
    `\nthe card, in milliseconds${['median', 'p95', 'most']
      .map((c) => c.padStart(8))
      .join('')
      .padStart(53)}\n`,
  );
  for (const [name, { first, later, keys }] of all) {
    alone(`${name}: from full stop to card, first in a page`, first);
    alone(`${name}: from full stop to card, later`, later);
    for (const type of ['keydown', 'keyup']) {
      const handled = keys.filter((one) => one.name === type).map((one) => one.processing);
      alone(`${name}: handling ${type} in the card`, handled);
    }
  }
}
