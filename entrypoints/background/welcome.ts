// The page that greets who installed Discreet for themselves, and nobody else.
import { browser } from 'wxt/browser';
import { makeTurns } from './in-turn.ts';
import { hasPolicy } from './policy.ts';

/**
 * `normal`: from a store, by somebody's own click; `development`: loaded from a folder. An organisation's install is
 * `admin`, and what other software put there (`sideload`, `other`) nobody asked for: neither opens a page.
 */
const personal: readonly string[] = ['normal', 'development'];

/** Opens the page after a personal install, at once or as soon as it is certain that no policy holds. */
export async function welcome({ reason }: { readonly reason: string }): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (!personal.includes(installType)) return;
  await browser.storage.session.set({ welcomeDue: true });
  await greetIfDue(true);
}

const inTurn = makeTurns();

/**
 * Asked whenever the background has something else to do: no timer waits for the minute in which a policy may arrive.
 * `inFront`: later than at once somebody may be writing elsewhere, and the tab waits behind.
 */
export function greetIfDue(inFront = false): Promise<void> {
  return inTurn(() => greet(inFront));
}

async function greet(inFront: boolean): Promise<void> {
  const { welcomeDue } = await browser.storage.session.get('welcomeDue');
  if (welcomeDue !== true) return;
  const isManaged = await hasPolicy();
  if (isManaged === null) return;
  await browser.storage.session.remove('welcomeDue');
  if (isManaged) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: inFront });
}
