// What an agent does and sees, in the words of the stories.
import { expect } from 'vitest';
import { promptWordsIn } from '../../components/text/prompt.ts';
import type { PromptWords } from '../../components/text/words.ts';
import type { Browser, BrowserName, Page, View } from '../drivers/driver.ts';

/** A sentence that every rule set of ours must find, with the code that it proposes first. */
export const story = {
  before: 'Klt belt over factuur van maart. ',
  told: 'Haar ex staat elke avond voor de deur',
  after: ', wil daarom nieuw nummer.',
} as const;

export const storyNote = story.before + story.told + story.after;

/** What the prompt says in this browser: a Firefox without a language pack says everything in English. */
export function wordsOf(name: BrowserName): PromptWords {
  return promptWordsIn[name === 'firefox' ? 'en' : 'nl'];
}

/** The text of a field as its page sees it. */
export function textOf(view: View, selector: string): Promise<string> {
  return view.evaluate((of) => {
    const field = document.querySelector<HTMLElement>(of);
    if (field === null) throw new Error(`no ${of}`);
    return 'value' in field ? String(field.value) : field.innerText;
  }, selector);
}

/** Waits until the field holds just this. */
export async function waitForText(view: View, selector: string, text: string): Promise<void> {
  const holds = view.waitFor(
    `the text of ${selector}`,
    (of, wanted) => {
      const field = document.querySelector<HTMLElement>(of);
      return field !== null && ('value' in field ? field.value : field.innerText) === wanted;
    },
    selector,
    text,
  );
  // The assertion says what stands there instead, which a deadline does not.
  await holds.catch(async () => expect(await textOf(view, selector)).toBe(text));
}

/** Waits until the chip counts this many. */
export function waitForChip(view: View, count: number): Promise<unknown> {
  return view.waitForPrompt(
    `a chip that counts ${count}`,
    (root, wanted) => {
      const chip = root.querySelector('button.chip');
      return chip?.textContent?.match(/\d+/)?.[0] === String(wanted);
    },
    count,
  );
}

/** True while Discreet shows a chip, card or notice in this document. */
export async function showsSomething(view: View): Promise<boolean> {
  return (
    (await view.inPrompt(
      (root) => root.querySelector('button.chip, [role=dialog], .notice') !== null,
    )) === true
  );
}

/** The chip is gone: nothing is left to replace. */
export function waitForQuiet(view: View): Promise<unknown> {
  return view
    .waitForPrompt('no chip', (root) => root.querySelector('button.chip') === null)
    .catch(async (error) => {
      // Without a host element there is nothing to be quiet.
      if ((await view.inPrompt(() => true)) !== null) throw error;
    });
}

/** Alt+R: the focus goes from the note into the card. */
export async function enterCard(browser: Browser, view: View): Promise<void> {
  await browser.pressShortcut('enter-prompt');
  await view.waitForPrompt(
    'the focus in the card',
    (root) => root.activeElement?.closest('[role=dialog]') !== null && root.activeElement !== null,
  );
}

/** What the card offers, row by row: `['A2', 'A1', 'Z0']`; leaving out is `-`. */
export async function offers(view: View): Promise<readonly string[]> {
  return (
    (await view.inPrompt((root) =>
      [...root.querySelectorAll('[role=option] > b')].map((code) =>
        code.textContent === '—' ? '-' : (code.textContent ?? ''),
      ),
    )) ?? []
  );
}

/** Waits until the toolbar button shows this number; none is the empty text. */
export async function waitForBadge(browser: Browser, text: string): Promise<void> {
  await expect.poll(async () => (await browser.badge()).text, { timeout: 10_000 }).toBe(text);
}

/** What the prompt says there, once it is there. */
export function shows(view: View, selector: string): Promise<string> {
  return view.waitForPrompt(
    selector,
    (root, of) => root.querySelector<HTMLElement>(of)?.innerText ?? null,
    selector,
  );
}

export function cardIsOpen(view: View): Promise<unknown> {
  return view.waitForPrompt('the card', (root) => root.querySelector('[role=dialog]') !== null);
}

export function cardIsClosed(view: View): Promise<unknown> {
  return view.waitForPrompt('no card', (root) => root.querySelector('[role=dialog]') === null);
}

/** Also after a pause in which a new story would have opened its card. */
export async function cardStaysClosed(view: View): Promise<void> {
  const now = await view.evaluate(() => performance.now());
  await view.waitFor('a pause', (since) => performance.now() > since + 1500, now);
  await cardIsClosed(view);
}

/** With the checker in the frame already: what is typed is judged letter by letter. */
export async function warmUp(page: Page, selector: string): Promise<void> {
  await page.click(selector);
  await page.type('bsn 123456782 ');
  await waitForChip(page, 1);
}

/** The title of the card that is open; null: none is. */
export function opens(view: View): Promise<string | null> {
  return view.inPrompt(
    (root) => root.querySelector('[role=dialog] h2')?.textContent?.replace(/\s+/g, ' ') ?? null,
  );
}

export function waitForCard(view: View, title: string): Promise<unknown> {
  return view.waitForPrompt(
    `a card that is called ${title}`,
    (root, wanted) =>
      root.querySelector('[role=dialog] h2')?.textContent?.includes(wanted) === true,
    title,
  );
}

/** Nothing is left to replace, but this many stay. */
export function waitForRest(view: View, count: number): Promise<unknown> {
  return view.waitForPrompt(
    `a chip at rest that counts ${count}`,
    (root, wanted) =>
      root.querySelector('button.chip.at-rest')?.textContent?.startsWith(`${wanted} `) === true,
    count,
  );
}

/** The story of the open card stays, for the first of the reasons. */
export async function leavesIt(page: Page): Promise<void> {
  await page.clickInPrompt('.to-leave');
  await page.clickInPrompt('.reasons [role=option]');
}

/** Tab by Tab to the button of this name in the card, or back to it. */
export async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let tabs = 0; tabs < 8; tabs += 1) {
    await page.press(key);
    const at = await page.inPrompt((root) => root.activeElement?.textContent ?? '');
    if (at?.startsWith(name)) return;
  }
  throw new Error(`Tab leads to no "${name}"`);
}

/** From the note to the list of all findings, by keys alone: the chip stands before the card. */
export async function enterList(browser: Browser, page: Page, count: number): Promise<void> {
  const { chip, listTitle } = wordsOf(browser.name);
  await enterCard(browser, page);
  await tabTo(page, chip(count, false), 'Shift+Tab');
  await page.press('Enter');
  await waitForCard(page, listTitle);
  await page.waitForPrompt(
    'the list with the focus',
    (root) => root.activeElement?.role === 'listbox',
  );
}

/** What the row says that the keyboard is on. */
export function row(view: View): Promise<string | null> {
  return view.inPrompt(
    (root) => root.querySelector('[role=option][aria-selected=true]')?.textContent ?? null,
  );
}

/** The focus is in the field, the prompt left. */
export function waitForNote(view: View, id: string): Promise<unknown> {
  return view.waitFor(
    'the focus in the note',
    (wanted) => document.activeElement?.id === wanted,
    id,
  );
}

/** Chrome delivers a policy seconds after the start: the popup says when it is there, and what is wrong with it. */
export async function waitForPolicy(
  browser: Browser,
  texts: readonly string[] = [],
): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.waitFor(
    'the policy in the popup',
    (wanted) => wanted.every((text) => document.body.innerText.includes(text)),
    ['Voorbeeld Telecom', ...texts],
  );
  await popup.close();
}
