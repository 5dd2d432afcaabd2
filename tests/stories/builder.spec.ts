// The policy builder: what is wrong is named with its place, and what is handed over can be read back to the letter.
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builderIn } from '../../components/text/pages.ts';
import { formats } from '../../entrypoints/builder/formats/index.ts';
import type { Browser, Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { examplePolicy } from '../tasks/policy-page.ts';
import { faultsOfPage } from './axe.ts';
import { dresses } from './dresses.ts';
import { choosePill, type Given, givenFiles, keepGiven, press, setOwn } from './given.ts';
import { goToBuilder, overflows } from './own-page.ts';
import { keepScreen } from './screens.ts';

const words = builderIn.nl;

/** A policy that nothing speaks against. */
const sound = {
  version: 1,
  organisation: 'Voorbeeld & Zonen “Telecom”',
  language: 'nl',
  rules: ['-politics', '+politics-union'],
  modes: { conduct: 'observe' },
  sites: [{ match: '*.crm.example', noteFields: ['textarea[name="remark"]'], off: false }],
  terms: [{ id: 'egel', category: 'threat', patterns: { both: ['project egel'] } }],
  snooze: false,
};

describe.each(browsers)('in %s, the policy builder', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { language: 'nl' });
    page = await browser.openInFront('welcome.html');
  });
  afterAll(() => browser?.close());

  /** As if it were chosen in the browser's own window, which no page may open by itself. */
  async function openFiles(...files: readonly Given[]): Promise<void> {
    await page.evaluate(
      (chosen) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const held = new DataTransfer();
        for (const { name, bytes } of chosen)
          held.items.add(new File([Uint8Array.from(bytes)], name));
        if (input) input.files = held.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
    );
    await page.waitFor(
      'word of the file',
      (wanted) => document.querySelector('[role=status].said')?.textContent?.includes(wanted),
      files[0]?.name ?? '',
    );
  }

  const openPolicy = (policy: unknown) =>
    openFiles({ name: 'beleid.json', bytes: new TextEncoder().encode(JSON.stringify(policy)) });
  const whole = async () =>
    JSON.parse(
      await page.evaluate(
        () => document.querySelector<HTMLTextAreaElement>('textarea.whole')?.value ?? '',
      ),
    );
  const remarks = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.remarks li')].map(({ innerText }) => innerText),
    );
  const waitForRemark = (text: string) =>
    page.waitFor(
      `the remark “${text}”`,
      (wanted) =>
        [...document.querySelectorAll('.remarks li')].some(({ textContent }) =>
          textContent?.includes(wanted),
        ),
      text,
    );
  const waitForFine = () =>
    page.waitFor(
      'nothing wrong',
      (wanted) => document.querySelector('.checked [role=status]')?.textContent === wanted,
      words.check.fine,
    );

  it('begins with what holds in this browser', async () => {
    await setOwn(page, { mode: 'confirm', language: 'nl' });
    await goToBuilder(page);
    expect(await whole()).toEqual({ version: 1, mode: 'confirm', language: 'nl' });
    await waitForFine();
    await setOwn(page, {});
  });

  it('names a mistake with its place, shows it in the text, and hands nothing over', async () => {
    await goToBuilder(page);
    await openPolicy({
      ...sound,
      codes: { stalking: ['A1', 'A22'] },
      sites: [{ match: 'https://crm.example/' }],
    });
    await waitForRemark('codes.stalking[1]');
    await waitForRemark('sites[0].match');
    expect((await remarks()).join('\n')).toContain('is geen host');
    expect(await page.evaluate(() => document.querySelector('.files') === null)).toBe(true);
    await press(page, 'codes.stalking[1]');
    const selected = await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('textarea.whole');
      return field?.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe('"A22"');
    await page.type('"A2"');
    await page.waitFor('one mistake less', () =>
      [...document.querySelectorAll('.remarks li')].every(
        ({ textContent }) => !textContent?.includes('codes.stalking'),
      ),
    );
  });

  it('refuses a code whose label tells the story', async () => {
    await goToBuilder(page);
    await openPolicy({
      version: 1,
      codeBook: [
        { id: 'V1', label: { nl: 'Zijn ex staat elke avond voor de deur', en: 'Call back' } },
        { id: 'X', label: { nl: 'Weglaten', en: 'Leave out' }, omit: true },
      ],
      codes: { stalking: ['V1'], threat: ['V1'], finance: ['V1'] },
    });
    await waitForRemark('codeBook[0].label.nl');
    await waitForRemark('heeft geen eigenaar');
    expect(await page.evaluate(() => document.querySelector('.files') === null)).toBe(true);
    await keepScreen({ name }, page, 'builder-refused');
  });

  it('says where a text stops being JSON', async () => {
    await goToBuilder(page);
    await page.click('textarea.whole');
    await page.press('ControlOrMeta+a');
    await page.type('{ "mode": }');
    await page.waitFor(
      'the place',
      (wanted) => document.body.innerText.includes(wanted),
      words.text.notJson(1, 11),
    );
  });

  it('is filled in: a key in the form is a key in the text', async () => {
    await goToBuilder(page);
    await press(page, words.begin.empty);
    await page.click('.key:nth-of-type(2) > summary');
    await page.click('.key:nth-of-type(2) input');
    await page.type('Voorbeeld');
    await expect.poll(whole).toEqual({ version: 1, organisation: 'Voorbeeld' });
    await press(page, words.begin.undo);
    await expect.poll(whole).toEqual({ version: 1 });
  });

  it('refuses a file that holds no policy, and keeps what was there', async () => {
    await goToBuilder(page);
    await openPolicy(sound);
    await openFiles({ name: 'foto.png', bytes: Uint8Array.of(137, 80, 78, 71) });
    expect(await whole()).toEqual(sound);
  });

  describe.each(['chrome', 'edge', 'firefox'] as const)('for %s', (target) => {
    const extensionId = target === 'firefox' ? 'discreet@example.org' : 'a'.repeat(32);
    const about = { browser: target, extensionId };
    const fitting = formats.filter((format) => format.fits(about));

    it.each(fitting)(
      'hands over $id, to be read back equal',
      async ({ id, name: called, read }) => {
        await goToBuilder(page);
        await keepGiven(page);
        await openPolicy(sound);
        await waitForFine();
        await choosePill(page, { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' }[target]);
        await choosePill(page, called.nl, 'format');
        await page.waitFor('its files', () => document.querySelector('.files li') !== null);
        const names = await page.evaluate(() => document.querySelectorAll('.files li').length);
        if (names > 1) await press(page, words.give.zip(names));
        else await press(page, '', '.files');
        const [file] = await givenFiles(page);
        if (!file) throw new Error('Nothing was given.');
        expect(file.bytes.length).toBeGreaterThan(0);
        if (!read) return;
        const files =
          names > 1 ? Object.entries(unzipSync(file.bytes)) : [[file.name, file.bytes] as const];
        const place = { nl: '', en: '' };
        expect([id, read(files.map(([path, bytes]) => ({ name: path, bytes, place })))]).toEqual([
          id,
          sound,
        ]);
        await press(page, words.begin.empty);
        await openFiles(file);
        expect(await whole()).toEqual(sound);
      },
    );
  });

  it('hands nothing over for an extension without an id', async () => {
    await goToBuilder(page);
    await openPolicy(sound);
    await page.waitFor('the files', () => document.querySelector('.files li') !== null);
    await page.click('input.mono[aria-describedby$=id-help]');
    await page.press('ControlOrMeta+a');
    await page.press('Backspace');
    await page.waitFor(
      'word of the id',
      (wanted) => document.body.innerText.includes(wanted),
      words.give.notAnId,
    );
    expect(await page.evaluate(() => document.querySelector('.files') === null)).toBe(true);
  });

  describe.each(dresses)('$name', ({ name: dress, width, ...looks }) => {
    it('is for everybody, with a whole policy open in it', async () => {
      await page.dress(looks);
      await page.resize(width, 900);
      await goToBuilder(page);
      await openPolicy(examplePolicy());
      await page.click('.key:nth-of-type(10) > summary');
      await page.waitFor('the code book', () => document.querySelector('.key details') !== null);
      await page.click('.key details > summary');
      await keepScreen({ name }, page, `builder-${dress}`);
      await page.evaluate(() => document.querySelector('textarea.whole')?.scrollIntoView());
      await keepScreen({ name }, page, `builder-text-${dress}`);
      expect(await faultsOfPage(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    });
  });
});
