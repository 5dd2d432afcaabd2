// What holds now on a host, and the word to the checkers when it changes.
import { browser } from 'wxt/browser';
import type { InForce } from '../../rules/engine/policy.ts';
import { applyPolicy, isOnlyObserved, mergePolicy, siteOn } from '../../rules/index.ts';
import { type SiteState, sendMessage } from './messages.ts';
import { ownSettings } from './own-settings.ts';
import { lastPolicy } from './policy.ts';
import { isSwitchedOff } from './site-switch.ts';
import { quietUntil } from './snooze.ts';

/**
 * What the organisation and, where it leaves that to them, the agent have set, applied to the catalogue; with everything
 * that is wrong with the organisation's policy. `host`: for tabs of this host.
 */
export async function inForceNow(host: string | null = null) {
  const state = await lastPolicy();
  const merged = mergePolicy(
    state.source === 'built-in' ? null : state.policy,
    await ownSettings(),
  );
  const { inForce, problems: all } = applyPolicy(merged.policy, host);
  // What is wrong with the agent's own settings is nothing to tell the administrator of.
  const isOwn = Object.values(merged.saidBy).includes('own');
  const problems = isOwn ? applyPolicy(state.policy, host).problems : all;
  return { inForce, state, merged, problems: [...state.problems, ...problems] };
}

/** What holds in a tab of this host, and whether Discreet works there. */
export async function siteOf(host: string | null) {
  const now = await inForceNow(host);
  return { ...now, siteState: await stateOf(now, host) };
}

/** The policy comes before the agent's own switch, which it may take away. */
async function stateOf(
  { inForce, merged }: Awaited<ReturnType<typeof inForceNow>>,
  host: string | null,
): Promise<SiteState> {
  if (siteOn(merged.policy, host)?.off) {
    return merged.saidBy.sites === 'own' ? 'own-off' : 'set-off';
  }
  if (inForce.siteSwitch && host !== null && (await isSwitchedOff(host))) return 'off';
  return isOnlyObserved(inForce) ? 'observed' : 'on';
}

/** What a checker in a tab of this host goes by; null: off there. */
export async function inForceOn(host: string | null): Promise<InForce | null> {
  const { inForce, siteState } = await siteOf(host);
  return siteState === 'on' || siteState === 'observed' ? inForce : null;
}

/** The host of a tab that we may see, else null. */
export function hostOf(tab: { readonly url?: string | undefined }): string | null {
  return (tab.url === undefined ? null : URL.parse(tab.url))?.hostname ?? null;
}

/**
 * What a browser begins with is what its checkers are answered, so they are told of nothing but what differs. Chrome
 * takes seconds to hand over a policy, mostly the one that holds already.
 */
export async function rememberAnswers(): Promise<void> {
  const { announced } = await browser.storage.session.get('announced');
  if (announced === undefined) await browser.storage.session.set({ announced: await news() });
}

/** Tells every open checker what holds, if that is not what was told last. */
export async function announce(): Promise<void> {
  const now = await news();
  const { announced } = await browser.storage.session.get('announced');
  if (announced === now) return;
  await browser.storage.session.set({ announced: now });
  await tellTabs();
}

async function news(): Promise<string> {
  const { inForce, merged } = await inForceNow();
  // What holds on single sites stands in the policy alone.
  return JSON.stringify([inForce, merged.policy.sites]);
}

/** Tells every open checker what holds on its host. */
export function tellTabs(): Promise<void> {
  return inEachTab(async (tab, url) => {
    await sendMessage('inForceChanged', await inForceOn(hostOf({ url })), tab);
  });
}

/** Tells every open checker until when no card opens by itself. */
export async function tellQuiet(): Promise<void> {
  const until = await quietUntil();
  await inEachTab((tab) => sendMessage('quietChanged', until, tab));
}

async function inEachTab(tell: (tab: number, url: string | undefined) => Promise<void>) {
  // All: a site of ours may stand in a frame of a page that is none. A tab without a checker does not answer.
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      if (id !== undefined) await tell(id, url);
    }),
  );
}
