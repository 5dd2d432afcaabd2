// What Discreet costs the page: keys typed into a long note on a site where it works and on one where it does not, by
// turns in the same browser, and in several browsers.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { waitForChip } from '../stories/agent.ts';
import type { Bench } from './bench-pages/note.ts';
import { at, compare, remark, tableHead } from './bench-table.ts';
import { cpuTime } from './cpu-time.ts';
import { tool } from './tool.ts';

declare const bench: Bench;

const pages = new URL('./bench-pages', import.meta.url).pathname;
/** No CRM that Discreet knows. */
const otherHost = 'notities.example';
const rounds = 6;
/** On each site and in each browser: a machine is not the same from minute to minute, nor a page from one to the next. */
const turns = 6;
const size = 10_000;
const found = 20;
const kinds = ['textarea', 'contenteditable'] as const;
type Kind = (typeof kinds)[number];

/** In milliseconds, one of each for every key. */
interface Measured {
  /** What the letter waits for. */
  readonly letters: number[];
  /** What the page's main thread computed, for whatever reason. */
  readonly work: number[];
  /** Event Timing. */
  readonly times: number[];
}

const plain =
  'Klant belt over de factuur van maart en wil weten waarom het bedrag hoger is dan afgesproken.';
const told = (n: number) =>
  `Haar ex staat elke avond om ${(n % 12) + 7} uur voor de deur, zegt mevrouw.`;

/** A note of 100 lines and 10,000 characters in which 20 stories are told. */
export function longNote(lines = 100): string {
  const step = lines / found;
  const all = Array.from({ length: lines }, (_, n) => (n % step === 2 ? told(n) : plain));
  const text = all.join('\n');
  return text + ' Afgesproken.'.repeat(Math.max(0, Math.ceil((size - text.length) / 13)));
}

/** What is typed in each turn, and in the last then: a story whose card opens, and on beside the open card. */
const words = ` ${plain}`.slice(0, 50);
const aStory = ` Zij durft niet meer naar buiten omdat hij haar bedreigt. ${plain}`.slice(0, 150);

/** Multiples of it, less their whole parts, lie evenly between 0 and 1, however many there are. */
const golden = (Math.sqrt(5) - 1) / 2;
/**
 * In milliseconds. Keys come at any moment of a frame, as an agent's do: sent as soon as all is settled, they would always
 * meet the same one. But a key waits for its frame for up to 17, far longer than what is measured, so the moments are
 * spread evenly and not by chance.
 */
const pause = (key: number) => sleep(20 + ((key * golden) % 1) * 50);

async function type(page: Page, text: string): Promise<Measured> {
  await page.evaluate(() => bench.taken());
  const cpu = cpuTime();
  const work: number[] = [];
  const press = async () => {
    for (const [key, letter] of [...text].entries()) {
      await pause(key);
      const before = cpu?.read() ?? Number.NaN;
      await page.type(letter);
      await page.evaluate(() => bench.settled());
      work.push((cpu?.read() ?? Number.NaN) - before);
    }
  };
  const exact = page.keysDuring ? await page.keysDuring(press) : await press();
  const { letters, times } = await page.evaluate(() => bench.taken());
  const rounded = times.filter((one) => one.name === 'keydown').map((one) => one.duration);
  return { letters, work, times: [...(exact ?? rounded)] };
}

/** A long note with the caret in its middle, where Discreet works or where it does not. */
async function open(browser: Browser, isOn: boolean, kind: Kind): Promise<Page> {
  const page = await browser.open(`https://${isOn ? crmHost : otherHost}/note.html`);
  await page.waitFor('the bench', () => 'bench' in globalThis);
  await page.evaluate((of, text) => bench.show(of, text), kind, longNote());
  await page.click('main > *');
  if (isOn) await waitForChip(page, found);
  await page.evaluate(() => bench.toMiddle());
  return page;
}

/** Both sites, the one where Discreet does not work first. */
type Pair<T> = readonly [off: T, on: T];

interface Told {
  readonly words: Pair<Measured>;
  readonly aStory: Pair<Measured>;
}

/** `begins`: the site that the first turn begins with. */
async function round(browser: Browser, kind: Kind, begins: boolean): Promise<Told> {
  // A browser that has just started does much besides: it opens a page of welcome and compiles what it was given.
  for (const isOn of [false, true]) {
    const page = await open(browser, isOn, kind);
    await type(page, words);
    await page.close();
  }
  const plainWords: Pair<Measured[]> = [[], []];
  const stories: Pair<Measured[]> = [[], []];
  for (let turn = 0; turn < turns; turn++) {
    const first = turn % 2 === 0 ? begins : !begins;
    for (const isOn of [first, !first]) {
      const page = await open(browser, isOn, kind);
      const site = isOn ? 1 : 0;
      plainWords[site].push(await type(page, words));
      if (turn === turns - 1) stories[site].push(await type(page, aStory));
      await page.close();
    }
  }
  return { words: joinedBoth(plainWords), aStory: joinedBoth(stories) };
}

const joined = (all: readonly Measured[]): Measured => ({
  letters: all.flatMap(({ letters }) => letters),
  work: all.flatMap(({ work }) => work),
  times: all.flatMap(({ times }) => times),
});

const joinedBoth = ([off, on]: Pair<readonly Measured[]>): Pair<Measured> => [
  joined(off),
  joined(on),
];

/** What several browsers told. */
function tell(each: string, all: readonly Pair<Measured>[]): void {
  const [off, on] = joinedBoth([all.map(([one]) => one), all.map(([, one]) => one)]);
  compare(`${each}: work of the main thread`, off.work, on.work);
  compare(`${each}: until the letter stands`, off.letters, on.letters);
  // Firefox tells of none under 16 milliseconds, which leaves too few to compare.
  if (Math.min(off.times.length, on.times.length) < off.letters.length / 2) return;
  compare(
    `${each}: Event Timing (${off.times.length} and ${on.times.length})`,
    off.times,
    on.times,
  );
  const added = all.map(([one, other]) => at(other.times, 0.5) - at(one.times, 0.5));
  remark('one browser by one, added at the median', added);
}

export async function benchPages(): Promise<void> {
  tableHead(
    `${words.length * turns} keys in a note of 10,000 characters with ${found} findings, then ${aStory.length} that tell a story; ${rounds} browsers, in milliseconds`,
    ['off', 'on', 'added'],
  );
  for (const name of browsers) {
    const built = await tool('wxt', ['build', '--browser', name === 'firefox' ? name : 'chrome']);
    if (!built.ok) throw new Error(built.output);
    for (const kind of kinds) {
      const all: Told[] = [];
      for (let n = 0; n < rounds; n++) {
        // A browser of its own each time: two of one kind differ by more than what is measured.
        const browser = await launch(name, { pages, hosts: [crmHost, otherHost] });
        all.push(await round(browser, kind, n % 2 === 1));
        await browser.close();
      }
      const told = (which: keyof Told) => all.map((one) => one[which]);
      tell(`${name}, ${kind}`, told('words'));
      tell(`${name}, ${kind}, a story`, told('aStory'));
    }
  }
}
