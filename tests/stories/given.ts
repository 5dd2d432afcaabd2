// What a page of Discreet's own gives to the person at the screen, read where the page made it.
import type { Page } from '../drivers/driver.ts';

interface Keeping {
  given: { readonly name: string; readonly blob: Blob }[];
  printed: number;
}

/** From now on the page's files are kept for `givenFiles`, and printing is only counted: a dialog would stand there for ever. */
export async function keepGiven(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keeping = globalThis as unknown as Keeping;
    keeping.given = [];
    keeping.printed = 0;
    const make = URL.createObjectURL;
    let last: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return make.call(URL, blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (last !== undefined) keeping.given.push({ name: this.download, blob: last });
      click.call(this);
    };
    globalThis.print = () => {
      keeping.printed += 1;
    };
  });
}

export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every file that was given since, in order. */
export async function givenFiles(page: Page): Promise<readonly Given[]> {
  const given = await page.evaluate(async () => {
    const { given } = globalThis as unknown as Keeping;
    return Promise.all(
      given.map(async ({ name, blob }) => ({
        name,
        bytes: [...new Uint8Array(await blob.arrayBuffer())],
      })),
    );
  });
  return given.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) }));
}

/** How often the page has asked the browser to print. */
export const printed = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Keeping).printed);

/** What the agent has set for themselves; a page reads it when it opens. */
export async function setOwn(page: Page, own: object): Promise<void> {
  await page.evaluate(async (settings) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ own: settings });
  }, own);
}

/** Presses the first button below `within` of which the text begins like this. */
export async function press(page: Page, text: string, within = 'main'): Promise<void> {
  await page.waitFor(
    `a button “${text}”`,
    (wanted, root) =>
      [...document.querySelectorAll(`${root} button`)].some((button) =>
        button.textContent?.startsWith(wanted),
      ),
    text,
    within,
  );
  await page.evaluate(
    (wanted, root) => {
      for (const marked of document.querySelectorAll('[data-press]'))
        marked.removeAttribute('data-press');
      const button = [...document.querySelectorAll(`${root} button`)].find((one) =>
        one.textContent?.startsWith(wanted),
      );
      button?.setAttribute('data-press', '');
      button?.scrollIntoView({ block: 'center' });
    },
    text,
    within,
  );
  await page.click('[data-press]');
}

/** Chooses the pill of this name; `group`: of these, where several have it. */
export async function choosePill(page: Page, name: string, group = ''): Promise<void> {
  await page.evaluate(
    (wanted, within) => {
      const pill = [...document.querySelectorAll<HTMLElement>('.pills label')].find(
        (label) =>
          label.textContent === wanted &&
          label.querySelector(within === '' ? 'input' : `[name=${within}]`) !== null,
      );
      pill?.scrollIntoView({ block: 'center' });
      pill?.querySelector('input')?.setAttribute('data-choose', '');
    },
    name,
    group,
  );
  await page.click('[data-choose]');
  await page.evaluate(() =>
    document.querySelector('[data-choose]')?.removeAttribute('data-choose'),
  );
}
