// The options page: what an agent sets there holds at once in an open note, and what is locked says by whom.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { optionsIn, paperIn } from '../../components/text/pages.ts';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch, policyObstacle } from '../drivers/launch.ts';
import { storyNote, waitForChip, waitForPolicy, waitForQuiet } from './agent.ts';
import { faultsOfPage } from './axe.ts';
import { dresses } from './dresses.ts';
import { givenFiles, keepGiven, press, printed } from './given.ts';
import { keepScreen } from './screens.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/fields.html`;
const words = optionsIn.nl;
const ownTerm = 'project egel';

/** The settings, behind the note that stays in front. */
async function openOptions(browser: Browser, inFront = false): Promise<Page> {
  const path = 'options.html?language=nl';
  const page = await (inFront ? browser.openInFront(path) : browser.openExtensionPage(path));
  await page.waitFor('the rules', () => document.querySelectorAll('.own-rule').length > 20);
  return page;
}

/** What was kept for the agent. */
const ownIn = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ own?: unknown }> } } };
    };
    return (await chrome.storage.local.get('own')).own ?? null;
  });

/** As if it were chosen in the browser's own window, which no page may open by itself. */
async function openFile(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('#transfer input[type=file]');
    const held = new DataTransfer();
    held.items.add(new File([content], 'discreet.json'));
    if (input) input.files = held.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await page.waitFor('word of the file', () => document.querySelector('.arrived > *') !== null);
}

const textOf = (page: Page, selector: string) =>
  page.evaluate((of) => document.querySelector<HTMLElement>(of)?.innerText ?? '', selector);

describe.each(browsers)('in %s, on the options page', (name) => {
  let browser: Browser;
  let note: Page;
  let options: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages, language: 'nl' });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    note = await browser.open(url);
    options = await openOptions(browser);
  });
  afterEach(async () => {
    await openFile(options, '{ "version": 1 }');
    const isDifferent = await options.evaluate(
      () => document.querySelector('#transfer .main:not(.quiet)') !== null,
    );
    if (isDifferent) await press(options, words.transfer.apply, '#transfer');
    await options.close();
    await note.close();
  });

  it('turning the rules off takes the underline out of an open note, and undo brings it back', async () => {
    await note.click('#note');
    await note.type(storyNote);
    await waitForChip(note, 1);
    await press(options, words.rules.allOff, '#rules');
    await waitForQuiet(note);
    await press(options, words.section.undo, '#rules');
    await waitForChip(note, 1);
  });

  it('one rule is turned off with the keyboard, and it is said', async () => {
    // Firefox gives keys to no checkbox of a page that is not in front.
    const front = await openOptions(browser, true);
    await front.evaluate(() =>
      document.querySelector<HTMLElement>('.own-rule input[type=checkbox]')?.focus(),
    );
    await front.press('Space');
    await front.waitFor('word of it', () =>
      /Opgeslagen/.test(
        document.querySelector('#rules > .buttons [role=status]')?.textContent ?? '',
      ),
    );
    expect(await ownIn(front)).toMatchObject({
      version: 1,
      rules: [expect.stringMatching(/^-/)],
    });
    await front.close();
  });

  it('an own term is underlined from then on', async () => {
    await note.click('#note');
    await note.type(`Dossier loopt via ${ownTerm}.`);
    await press(options, 'Eigen termen', '#terms');
    await options.click('#terms details textarea');
    await options.type(ownTerm);
    await options.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('#terms details select');
      if (!select) throw new Error('no situation to choose');
      select.value = 'shielded-address';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(options, words.section.save, '#terms .unsaved');
    await waitForChip(note, 1);
    await keepScreen({ name }, options, 'options-own-term');
  });

  it('a site that is no host is refused beside its field, and nothing is kept', async () => {
    await press(options, 'Sites', '#sites');
    await options.click('#sites details input[type=text]');
    await options.type('https://crm.example/');
    await press(options, words.section.save, '#sites .unsaved');
    await options.waitFor('the mistake beside the field', () => {
      const field = document.querySelector('#sites [aria-invalid=true]');
      const ids = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.some((id) => /geen host/.test(document.getElementById(id)?.textContent ?? ''));
    });
    expect(await ownIn(options)).toBeNull();
  });

  it('a help line is taken off the card, and undo brings it back', async () => {
    const lines = () =>
      options.evaluate(() => document.querySelectorAll('#helpLines .own-list details').length);
    const all = await lines();
    expect(all).toBeGreaterThan(5);
    await options.click('#helpLines .own-list summary');
    const first = await textOf(options, '#helpLines .own-list summary');
    await press(options, `${first} weghalen`, '#helpLines .own-list details');
    await press(options, words.section.save, '#helpLines .unsaved');
    await expect.poll(async () => (await ownIn(options)) !== null).toBe(true);
    expect(await lines()).toBe(all - 1);
    await press(options, words.section.undo, '#helpLines');
    await expect.poll(() => ownIn(options)).toBeNull();
    expect(await lines()).toBe(all);
  });

  it('leads to the code card and the notices, which are printed there', async () => {
    const href = await options.evaluate(
      () => document.querySelector<HTMLAnchorElement>('.own-pages a[href^="/paper"]')?.href ?? '',
    );
    const paper = await browser.openInFront(href.split('/').slice(3).join('/'));
    await paper.waitFor('the card for the desk', () => document.querySelector('.paper') !== null);
    await keepGiven(paper);
    await press(paper, paperIn.nl.card.print);
    expect(await printed(paper)).toBe(1);
    await press(paper, paperIn.nl.notices.print);
    expect(await printed(paper)).toBe(2);
    await paper.close();
  });

  it('a bad file says its places and changes nothing', async () => {
    await openFile(options, JSON.stringify({ version: 1, mode: 'loud', rules: ['politics'] }));
    const said = await textOf(options, '.arrived');
    expect(said).toContain('mode');
    expect(said).toContain('rules[0]');
    expect(said).toContain(words.transfer.nothingChanged);
    expect(await ownIn(options)).toBeNull();
  });

  it('what was exported comes back the same', async () => {
    const own = {
      version: 1,
      mode: 'confirm',
      rules: ['-politics'],
      terms: [{ id: 'egel', category: 'threat', patterns: { both: [ownTerm] } }],
    };
    await openFile(options, JSON.stringify(own));
    await press(options, words.transfer.apply, '#transfer');
    await expect.poll(() => ownIn(options)).toEqual(own);
    await keepGiven(options);
    await press(options, words.transfer.exportIt, '#transfer');
    const [file] = await givenFiles(options);
    const text = new TextDecoder().decode(file?.bytes);
    await openFile(options, '{ "version": 1 }');
    await press(options, words.transfer.apply, '#transfer');
    await expect.poll(() => ownIn(options)).toBeNull();
    await openFile(options, text);
    await press(options, words.transfer.apply, '#transfer');
    await expect.poll(() => ownIn(options)).toEqual(own);
  });

  it.each(dresses)('is for everybody: $name', async ({ name: dress, width, ...looks }) => {
    const page = await openOptions(browser, true);
    await page.dress(looks);
    await page.resize(width, 900);
    expect(await faultsOfPage(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      ),
    ).toBe(false);
    await keepScreen({ name }, page, `options-${dress}`);
    await page.close();
  });
});

describe.each(browsers)('in %s, with a policy', (name) => {
  it('the page is locked and says by whom, and what is proposed may be changed', async ({
    skip,
  }) => {
    const obstacle = await policyObstacle(name);
    if (obstacle !== null) skip(obstacle);
    const browser = await launch(name, {
      pages,
      language: 'nl',
      policy: {
        version: 1,
        organisation: 'Voorbeeld Telecom',
        contact: 'toestel 1234',
        rules: ['-politics'],
        mode: 'advise',
        defaults: ['mode'],
      },
    });
    await browser.open(url);
    await waitForPolicy(browser);
    const options = await openOptions(browser);
    const rules = await textOf(options, '#rules .said-by');
    expect(rules).toContain('Vastgezet door Voorbeeld Telecom');
    expect(rules).toContain('toestel 1234');
    const isLocked = await options.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.own-rule input')].every(
        ({ disabled }) => disabled,
      ),
    );
    expect(isLocked).toBe(true);
    const limits = await textOf(options, '#limits');
    expect(limits).toContain(words.limits.siteSwitch);
    expect(limits).toContain(words.limits.no);
    expect(limits).toContain(words.key.mode);
    await keepScreen({ name }, options, 'options-locked');
    await options.click('#general input[value=confirm]');
    await expect.poll(() => ownIn(options)).toEqual({ version: 1, mode: 'confirm' });
    await browser.close();
  });
});
