// What is known not to work. A case that is listed here and passes fails the suite, as one that is not listed and fails does.
import type { BrowserName } from '../drivers/driver.ts';

export interface KnownFailure {
  readonly editor: string;
  /** The head of the case. */
  readonly head: string;
  readonly browsers: readonly BrowserName[];
  readonly symptom: string;
  readonly seen: string;
}

/** When every case was last run in both browsers. */
export const looked = '2026-11-27';

export const known: readonly KnownFailure[] = [
  {
    editor: 'ckeditor4',
    head: 'undo typed',
    browsers: ['chromium', 'firefox'],
    symptom: 'the story comes back, but what was typed last, up to 20 letters, goes with the code',
    seen: '2026-11-27',
  },
];

export const failureOf = (editor: string, head: string, browser: BrowserName) =>
  known.find((one) => one.editor === editor && one.head === head && one.browsers.includes(browser));
