// The number of open findings of a tab, on the toolbar button. Counts only, kept while the browser runs.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { makeTurns } from './in-turn.ts';

/** Open findings per frame of one tab. */
const counts = z.record(z.string(), z.number());
type Counts = z.infer<typeof counts>;

const key = (tab: number) => `open:${tab}`;

/** Two frames may count at the same time. */
const inTurn = makeTurns();

async function read(tab: number): Promise<Counts> {
  const result = z.safeParse(counts, (await browser.storage.session.get(key(tab)))[key(tab)]);
  return result.success ? result.data : {};
}

const sum = (of: Counts) => Object.values(of).reduce((total, open) => total + open, 0);

/** Open findings in all frames of a tab. */
export async function openIn(tab: number): Promise<number> {
  return sum(await read(tab));
}

/** A frame says how many findings are open in it, and hears what it is to store when it goes. */
export function countOpen(tab: number, frame: number, open: number): Promise<string> {
  return inTurn(async () => {
    const { [frame]: _, ...others } = await read(tab);
    await keep(tab, open === 0 ? others : { ...others, [frame]: open });
    return `${tab}:${frame}`;
  });
}

/** A frame went and has stored where it was; of a tab that went with it nothing is left to show. */
export async function forgetFrame(left: unknown): Promise<void> {
  await browser.storage.local.remove('left');
  const [, tab = '', frame = ''] = /^(\d+):(\d+)$/.exec(String(left)) ?? [];
  await inTurn(async () => {
    const { [frame]: open, ...others } = await read(Number(tab));
    if (open === undefined || !(await isThere(Number(tab)))) return;
    await keep(Number(tab), others);
  });
}

const isThere = (tab: number) =>
  browser.tabs.get(tab).then(
    () => true,
    () => false,
  );

async function keep(tab: number, now: Counts): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: now });
  await show(tab, sum(now));
}

/** The tab shows another document, or is gone. */
export function forgetTab(tab: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(key(tab)));
}

async function show(tab: number, open: number): Promise<void> {
  const title =
    open === 0
      ? browser.i18n.getMessage('actionTitle')
      : browser.i18n.getMessage('actionTitleOpen', String(open));
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#c2410c' }),
    browser.action.setBadgeText({ tabId: tab, text: open === 0 ? '' : String(open) }),
    browser.action.setTitle({ tabId: tab, title }),
  ]);
}

/** Discreet could not start in a page where it should: say so on the button, where the agent looks. */
export async function showBlocked(tab: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#51626c' }),
    browser.action.setBadgeText({ tabId: tab, text: '!' }),
    browser.action.setTitle({ tabId: tab, title: browser.i18n.getMessage('actionTitleBlocked') }),
  ]);
}
