// An agent at a page with one editor: fills it, writes in it, takes codes, and looks at what would be saved.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { bundle } from '../drivers/bundle.ts';
import { type Browser, crmHost, type Page, type View } from '../drivers/driver.ts';
import { enterCard, waitForChip, waitForQuiet } from '../stories/agent.ts';
import type { Paragraph } from './contract.ts';
import type { EditorUnderTest } from './editors.ts';
import { nothing } from './notes.ts';

/** Served by this machine too, and no CRM: Discreet is not there. */
export const plainHost = 'editor.example';

function scriptOf({ id }: EditorUnderTest): string {
  const file = (ending: string) =>
    fileURLToPath(new URL(`./pages/${id}.${ending}`, import.meta.url));
  return existsSync(file('ts')) ? file('ts') : file('tsx');
}

/** A page that puts the same story back sooner has refused the code. */
const looked = (taken: number) => taken === 0 || performance.now() > taken + 400;

export class Desk {
  readonly editor: EditorUnderTest;
  readonly page: Page;
  private readonly browser: Browser;
  /** When a code was last taken, by the page's clock. */
  private taken = 0;
  /** The document in which the field lies. */
  readonly view: View;

  private constructor(browser: Browser, page: Page, view: View, editor: EditorUnderTest) {
    this.browser = browser;
    this.page = page;
    this.view = view;
    this.editor = editor;
  }

  static async at(browser: Browser, editor: EditorUnderTest, host = crmHost): Promise<Desk> {
    // A large editor takes longer to bundle than a page is waited for.
    await bundle(scriptOf(editor));
    const page = await browser.open(`https://${host}/index.html?${editor.id}`);
    await page.waitFor(`${editor.name} to start`, () => globalThis.editor !== undefined);
    const view = editor.frame === undefined ? page : await page.frame(editor.frame);
    return new Desk(browser, page, view, editor);
  }

  /** The same editor on a page without Discreet. */
  withoutDiscreet(): Promise<Desk> {
    return Desk.at(this.browser, this.editor, plainHost);
  }

  /** The field holds this, as if opened from a file; nothing has the focus. */
  async fill(content: readonly Paragraph[]): Promise<void> {
    await this.page.waitFor('Discreet to have seen that the code stays', looked, this.taken);
    await this.view.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.page.evaluate((paragraphs) => globalThis.editor?.fill(paragraphs), content);
  }

  /** What filling in this content would save. */
  async valueOf(content: readonly Paragraph[]): Promise<string> {
    await this.fill(content);
    return this.value();
  }

  value(): Promise<string> {
    return this.page.evaluate(() => globalThis.editor?.value() ?? '');
  }

  /** Clicks into the field; the caret goes to its end. */
  async enter(): Promise<void> {
    await this.view.click(this.editor.field);
    await this.page.press('Control+End');
    // An editor hears of it a moment later; no agent is faster.
    await this.settle();
  }

  /** Writes this into the empty field, key by key. */
  async write(text: string): Promise<void> {
    await this.fill(nothing);
    await this.enter();
    await this.page.type(text);
  }

  /** The page has drawn what it had to. */
  settle(): Promise<void> {
    return this.view.evaluate(async () => {
      for (const _ of [1, 2]) await new Promise((drawn) => requestAnimationFrame(drawn));
    });
  }

  async counts(stories: number): Promise<void> {
    if (stories === 0) await waitForQuiet(this.view);
    else await waitForChip(this.view, stories);
  }

  private async noteTime(): Promise<void> {
    this.taken = await this.page.evaluate(() => performance.now());
  }

  /** Takes the first code for the story that is nearest to the caret. */
  async takeCode(): Promise<void> {
    await enterCard(this.browser, this.view);
    await this.page.press('1');
    await this.noteTime();
  }

  /** Reads the card for a moment; editors take what comes within one second of a key as one step with it. */
  async reads(): Promise<void> {
    const typed = await this.page.evaluate(() => performance.now());
    await this.page.waitFor(
      'the agent to have read the card',
      (since) => performance.now() > since + 1000,
      typed,
    );
  }

  /** The same with the pointer, which leaves the focus in the field. */
  async clickCode(): Promise<void> {
    const isOpen = (root: ShadowRoot) => root.querySelector('[role=dialog]') !== null;
    if (!(await this.view.inPrompt(isOpen))) await this.view.clickInPrompt('button.chip');
    await this.view.waitForPrompt('the card', isOpen);
    await this.view.clickInPrompt('[role=option]');
    await this.noteTime();
  }

  /** Takes the story out without a code. */
  async leaveOut(): Promise<void> {
    await enterCard(this.browser, this.view);
    await this.page.press('0');
    await this.noteTime();
  }

  /** Waits until just this would be saved. */
  async saves(value: string): Promise<void> {
    await this.page
      .waitFor('the value', (wanted) => globalThis.editor?.value() === wanted, value)
      .catch(async () => expect(await this.value()).toBe(value));
  }
}
