// The page that greets who installed Discreet for themselves, and nobody else.
import { browser } from 'wxt/browser';
import { hasPolicy } from './policy.ts';

/**
 * `normal`: from a store, by somebody's own click; `development`: loaded from a folder. An organisation's install is
 * `admin`, and what other software put there (`sideload`, `other`) nobody asked for: neither opens a page.
 */
const personal: readonly string[] = ['normal', 'development'];

/** Short enough that Chrome lets the service worker live meanwhile (30 s without a call end it). */
const askAgainMs = 5000;

/** Opens the page once, after a personal install, as soon as it is certain that no policy holds. */
export async function welcome({ reason }: { readonly reason: string }): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (!personal.includes(installType)) return;
  const atOnce = await hasPolicy();
  if (atOnce ?? (await hasPolicyAtLast())) return;
  // Later than at once somebody may be writing elsewhere: the tab waits behind.
  await browser.tabs.create({
    url: browser.runtime.getURL('/welcome.html'),
    active: atOnce !== null,
  });
}

async function hasPolicyAtLast(): Promise<boolean> {
  for (;;) {
    await new Promise((asked) => setTimeout(asked, askAgainMs));
    const known = await hasPolicy();
    if (known !== null) return known;
  }
}
