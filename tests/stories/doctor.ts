// The policy doctor in the popup, as IT opens and reads it.
import type { Browser, Page } from '../drivers/driver.ts';

export async function openDoctor(browser: Browser, title: string): Promise<Page> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.waitFor(
    'the doctor',
    (wanted) => {
      const doctor = [...document.querySelectorAll('summary')].find((one) =>
        one.textContent?.startsWith(wanted),
      );
      doctor?.setAttribute('data-asked', '');
      return doctor !== undefined;
    },
    title,
  );
  await popup.click('[data-asked]');
  return popup;
}

/** The text to copy, once each of these stands in it. */
export const reports = (popup: Page, wanted: readonly string[]) =>
  popup.waitFor(
    `a report with ${wanted.join(', ')}`,
    (...texts) => {
      const text = document.querySelector('textarea')?.value ?? '';
      return texts.every((one) => text.includes(one)) ? text : '';
    },
    ...wanted,
  );
