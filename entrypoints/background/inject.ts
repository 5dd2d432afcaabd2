// Starts checker and prompt in the frame that asks for them.
import { browser } from 'wxt/browser';
import { showBlocked } from './badge.ts';

/** A frame of a tab, as a message's sender names it. */
export interface Frame {
  readonly tab: number;
  readonly frame: number;
}

const target = ({ tab, frame }: Frame) => ({ tabId: tab, frameIds: [frame] });

/** Engine, catalogue and field adapters, and the looks of underlines. */
export async function injectChecker(frame: Frame): Promise<void> {
  await inject(frame, () =>
    Promise.all([
      // Through the browser, not the page: no element, and no CSP of the page in the way.
      browser.scripting.insertCSS({ target: target(frame), files: ['underlines.css'] }),
      browser.scripting.executeScript({ target: target(frame), files: ['/checker.js'] }),
    ]),
  );
}

/** React and the card. */
export async function injectPrompt(frame: Frame): Promise<void> {
  await inject(frame, () =>
    browser.scripting.executeScript({ target: target(frame), files: ['/prompt.js'] }),
  );
}

async function inject(frame: Frame, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (await isGone(frame.tab)) return;
    await showBlocked(frame.tab);
    throw error;
  }
}

/** True where nobody is left to protect: the tab was closed, or went on to a page that is none of our sites. */
async function isGone(tab: number): Promise<boolean> {
  const now = await browser.tabs.get(tab).catch(() => null);
  return now?.url === undefined;
}
