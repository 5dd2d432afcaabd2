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

  /** Runs with the extension's rights, in a page of it. */
  async function inExtension<T>(run: () => Promise<T>): Promise<T> {
    const tab = await openBehind(emptyPage);
    const answer = await tab.evaluate(run);
    await tab.close();
    return answer;
  }

  /** Starts the service worker where it was stopped. */
  async function start(): Promise<void> {
    const tab = await openBehind(emptyPage);
    const session = await context.newCDPSession(tab);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
    await tab.close();
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
      await start();
      await running()?.evaluate(async (name) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const event = chrome.commands.onCommand as unknown as {
          dispatch(...args: unknown[]): void;
        };
        event.dispatch(name, tab);
      }, command);
    },
    async reload() {
      const tab = await openBehind(emptyPage);
      const again = context.waitForEvent('serviceworker');
      await tab.evaluate(() => chrome.runtime.reload()).catch(closedByReload);
      await again;
    },
  };
}

/** A file of the extension that runs no script of its own when a tab shows it. */
const emptyPage = 'manifest.json';

/** The tab that asks for the reload is closed by it before it can answer. */
function closedByReload(): void {}
