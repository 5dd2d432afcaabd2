// The extension's side of a running Chromium: its service worker, its pages, its button.
import type { BrowserContext, CDPSession, Page as Tab, Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { Badge } from './driver.ts';

/** Only inside the functions that are sent to the extension. */
declare const chrome: typeof browser;

export interface Background {
  /** Resolves when the service worker runs. */
  awake(): Promise<Worker>;
  openBehind(path: string): Promise<Tab>;
  badge(): Promise<Badge>;
  dispatch(command: string): Promise<void>;
  stop(): Promise<void>;
  reload(): Promise<void>;
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright gives no way to the browser itself');
  return browser.newBrowserCDPSession();
}

async function workerTarget(session: CDPSession, id: string): Promise<string | null> {
  const { targetInfos } = await session.send('Target.getTargets');
  const own = ({ type, url }: { type: string; url: string }) =>
    type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`);
  return targetInfos.find(own)?.targetId ?? null;
}

export function background(context: BrowserContext, id: string): Background {
  const origin = `chrome-extension://${id}`;
  const running = () => context.serviceWorkers().find((one) => one.url().startsWith(`${origin}/`));

  async function openBehind(path: string): Promise<Tab> {
    const opened = context.waitForEvent('page');
    const session = await browserSession(context);
    await session.send('Target.createTarget', { url: `${origin}/${path}`, background: true });
    const tab = await opened;
    await tab.waitForLoadState();
    return tab;
  }

  /** Runs in a page of the extension that has no script of its own. */
  async function inExtension<T>(run: () => Promise<T>): Promise<T> {
    const tab = await openBehind('manifest.json');
    const answer = await tab.evaluate(run);
    await tab.close();
    return answer;
  }

  async function stop(): Promise<void> {
    const session = await browserSession(context);
    const targetId = await workerTarget(session, id);
    if (targetId !== null) await session.send('Target.closeTarget', { targetId });
  }

  return {
    awake: async () => running() ?? (await context.waitForEvent('serviceworker')),
    openBehind,
    stop,
    badge: () =>
      inExtension(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const about = tab?.id === undefined ? {} : { tabId: tab.id };
        const text = await chrome.action.getBadgeText(about);
        return { text, title: await chrome.action.getTitle(about) };
      }),
    async dispatch(command) {
      const worker = running() ?? (await context.waitForEvent('serviceworker'));
      await worker.evaluate(async (name) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const event = chrome.commands.onCommand as unknown as {
          dispatch(...args: unknown[]): void;
        };
        event.dispatch(name, tab);
      }, command);
    },
    async reload() {
      const worker = running() ?? (await context.waitForEvent('serviceworker'));
      const again = context.waitForEvent('serviceworker');
      await worker.evaluate(() => chrome.runtime.reload()).catch(closedByReload);
      await again;
    },
  };
}

/** The worker that is asked to reload goes away before it can answer. */
function closedByReload(): void {}
