// Starts checker and prompt in the frame that asks for them.
import { browser } from 'wxt/browser';
import { showBlocked } from './badge.ts';

/** A frame of a tab, as a message's sender names it. */
export interface Frame {
  readonly tab: number;
  readonly frame: number;
  /** False: the page in the tab is none of our sites, and the frame stands in it. */
  readonly inOurs: boolean;
}

const target = ({ tab, frame }: Frame) => ({ tabId: tab, frameIds: [frame] });

/** Engine, catalogue and field adapters, and the looks of underlines. */
export async function injectChecker(frame: Frame): Promise<void> {
  await inject(frame, () =>
    Promise.all([
      // Through the browser, not the page: no element, and no CSP of the page in the way.
      browser.scripting.insertCSS({ target: target(frame), files: ['underlines.css'] }),
      runIn(frame, '/checker.js'),
    ]),
  );
}

/** React and the card. */
export async function injectPrompt(frame: Frame): Promise<void> {
  await inject(frame, () => runIn(frame, '/prompt.js'));
}

/** At once: a page whose load never ends has note fields all the same. */
const runIn = (frame: Frame, file: '/checker.js' | '/prompt.js') =>
  browser.scripting.executeScript({
    target: target(frame),
    files: [file],
    injectImmediately: true,
  });

async function inject(frame: Frame, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (await isGone(frame)) return;
    await showBlocked(frame.tab);
    throw error;
  }
}

/** True where nobody is left to protect: the tab was closed, or went on to a page that is none of our sites. */
async function isGone({ tab, inOurs }: Frame): Promise<boolean> {
  const now = await browser.tabs.get(tab).catch(() => null);
  return now === null || (inOurs && now.url === undefined);
}
