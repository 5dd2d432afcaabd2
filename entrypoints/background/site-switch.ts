// The hosts on which the agent has switched Discreet off. Host names only, in storage.local.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const hosts = z.array(z.string());

async function switchedOff(): Promise<readonly string[]> {
  const { sitesOff } = await browser.storage.local.get('sitesOff');
  const result = z.safeParse(hosts, sitesOff);
  // Garbage in the store means on everywhere: protection is the side to err on.
  return result.success ? result.data : [];
}

export async function isSwitchedOff(host: string): Promise<boolean> {
  return (await switchedOff()).includes(host);
}

export async function switchSite(host: string, on: boolean): Promise<void> {
  const others = (await switchedOff()).filter((other) => other !== host);
  await browser.storage.local.set({ sitesOff: on ? others : [...others, host] });
}
