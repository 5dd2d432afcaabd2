// Ten minutes without cards: until when. A clock time in storage.session, so all tabs share it and no timer runs.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const minutes = 10;
const time = z.int().check(z.minimum(0));

/** When the quiet ends, in milliseconds since 1970; null: no quiet now. */
export async function quietUntil(): Promise<number | null> {
  const { quietUntil: kept } = await browser.storage.session.get('quietUntil');
  const result = z.safeParse(time, kept);
  // Later than it can have been set: garbage, or a clock that was put back.
  const latest = Date.now() + minutes * 60_000;
  return result.success && result.data > Date.now() && result.data <= latest ? result.data : null;
}

export function endSnooze(): Promise<void> {
  return browser.storage.session.remove('quietUntil');
}

export async function snooze(): Promise<void> {
  await browser.storage.session.set({ quietUntil: Date.now() + minutes * 60_000 });
}
