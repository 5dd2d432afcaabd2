// Plays the demo's story with real key events, and tells what the page and the prompt then show.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../rules/engine/types.ts';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { notes } from './story.ts';

export interface Stage {
  readonly browser: Browser;
  readonly language: Language;
  /** Where screenshots go. */
  readonly folder: string;
  say(line: string): void;
}

const noteIn = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')?.value ?? '');

const countOf = (chip: string): number => Number(/\d+/.exec(chip)?.[0] ?? 0);

const chipOf = (page: Page): Promise<string> =>
  page.waitForPrompt('the chip that counts', (root) =>
    root.querySelector<HTMLElement>('button.chip')?.innerText.split(',')[0]?.trim(),
  );

const chipCounts = (page: Page, open: number): Promise<unknown> =>
  page.waitForPrompt(
    `a chip that counts ${open}`,
    (root, wanted) =>
      root.querySelector<HTMLElement>('button.chip')?.innerText.match(/\d+/)?.[0] ===
      String(wanted),
    open,
  );

/** The open card in one line: what was found, and each code with its words. */
const cardOf = (page: Page): Promise<string> =>
  page.waitForPrompt('the card with codes', (root) => {
    const title = root.querySelector<HTMLElement>('[role=dialog] h2')?.innerText;
    const rows = [...root.querySelectorAll<HTMLElement>('[role=option]')];
    const codes = rows.map((row) => row.innerText.replace(/\s+/g, ' ').trim());
    return title && codes.length > 0 ? `${title} → ${codes.join(' | ')}` : null;
  });

const enterCard = async ({ browser }: Stage, page: Page): Promise<string> => {
  await browser.pressShortcut('enter-prompt');
  await page.waitForPrompt(
    'the focus in the card',
    (root) => !!root.activeElement?.closest('[role=dialog]'),
  );
  return cardOf(page);
};

const noteOtherThan = (page: Page, before: string): Promise<string> =>
  page.waitFor(
    'another text in the note',
    (old) => {
      const now = document.querySelector<HTMLTextAreaElement>('#note')?.value;
      return now === old ? null : now;
    },
    before,
  );

/** @throws Error when something that the story promises does not happen. */
export async function play(stage: Stage): Promise<void> {
  const { browser, language, folder, say } = stage;
  const [story, rest] = notes[language].note;
  const note = story + rest;
  await mkdir(folder, { recursive: true });
  const shoot = async (page: Page, name: string) => {
    const file = `${browser.name}-${language}-${name}.png`;
    await writeFile(join(folder, file), await page.screenshot());
    say(`      picture: ${file}`);
  };
  const page = await browser.open(`https://${crmHost}/?lang=${language}`);
  say(`  1  CRM open: ${await page.evaluate(() => document.title)}`);

  await page.click('#note');
  await page.type(story);
  // Its card opens by itself; an agent who reads of it, if only for a moment, types on.
  await cardOf(page);
  await page.type(rest);
  if ((await noteIn(page)) !== note) throw new Error('The note is not what was typed');
  const chip = await chipOf(page);
  say(`  2  typed ${note.length} characters, key by key; the chip says: ${chip}`);
  await shoot(page, '1-typed');

  say(`  3  Alt+R, into the card: ${await enterCard(stage, page)}`);
  await shoot(page, '2-card');
  await page.press('Enter');
  const coded = await noteOtherThan(page, note);
  say(`  4  Enter; the note now: ${coded}`);
  await shoot(page, '3-coded');

  await page.press('ControlOrMeta+z');
  await page.waitFor(
    'the note as it was typed',
    (typed) => document.querySelector<HTMLTextAreaElement>('#note')?.value === typed,
    note,
  );
  say('  5  Ctrl+Z; the note is back as it was typed, byte for byte');

  let left = note;
  for (let open = countOf(chip); open > 0; open -= 1) {
    await chipCounts(page, open);
    const card = await enterCard(stage, page);
    await page.press('Enter');
    left = await noteOtherThan(page, left);
    say(`  6  ${card.split('→')[0]?.trim()}: answered`);
  }
  await page.waitForPrompt('no chip', (root) => root.querySelector('button.chip') === null);
  say(`  7  nothing left to replace: ${left}`);

  await page.click('#save');
  await page.waitFor(
    'the CRM to say that it is saved',
    () => document.querySelector('#saved')?.textContent,
  );
  const held = await page.evaluate(() => document.querySelector('#history li p')?.textContent);
  if (held !== left) throw new Error('The CRM holds another note than the field did');
  say('  8  saved; the CRM holds just that note, byte for byte');
  await shoot(page, '4-saved');

  const popup = await browser.openExtensionPage('popup.html');
  await popup.resize(360, 640);
  const rules = await popup.waitFor('the rules', () => document.querySelectorAll('li').length);
  say(`  9  the popup lists ${rules} rules`);
  await shoot(popup, '5-popup');
}
