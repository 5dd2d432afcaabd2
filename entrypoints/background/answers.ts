// Who may ask the background for what. Anything that is not in the protocol is refused.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Language } from '../../rules/engine/types.ts';
import { mergePolicy, modesIn, ownKeys, withNothingObserved } from '../../rules/index.ts';
import { countOpen, forgetTab, openIn } from './badge.ts';
import { checkUp } from './checkup.ts';
import { countObserved, eraseCounts, recentCounts, ruleId } from './counts.ts';
import { coverageOf } from './coverage.ts';
import { hostOf, inForceNow, inForceOn, siteOf, tellQuiet, tellTabs } from './in-force.ts';
import { type Frame, injectChecker, injectPrompt } from './inject.ts';
import { fieldState, forgetField, keepField, lastField } from './last-field.ts';
import { onMessage, type Status } from './messages.ts';
import { keepOwn, ownSettings } from './own-settings.ts';
import { refreshPolicy } from './policy.ts';
import { switchSite } from './site-switch.ts';
import { endSnooze, quietUntil, snooze } from './snooze.ts';

/** The parts of a message's sender that count, alike in both browsers. */
interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly url?: string };
}

const open = z.int().check(z.minimum(0), z.maximum(1_000_000));
const ruleIds = z.array(ruleId).check(z.maxLength(10_000));
const tabId = z.int();
/** By the keys alone: the policy's own schema checks the values. */
const ownChange = z.partialRecord(z.enum(ownKeys), z.unknown());
const siteChange = z.strictObject({ host: z.string().check(z.maxLength(253)), on: z.boolean() });

export function answerMessages(): void {
  onMessage('injectChecker', async ({ sender }) => {
    const frame = frameOf(sender);
    if (isOwnPage(sender)) return;
    // A new document in the top frame: what was counted in the tab before is gone.
    if (frame.frame === 0) await Promise.all([forgetTab(frame.tab), forgetField(frame.tab)]);
    if ((await inForceOn(hostOf(sender.tab ?? {}))) !== null) await injectChecker(frame);
  });
  onMessage('injectPrompt', async ({ sender }) => {
    const frame = frameOf(sender);
    // A page of ours brings both scripts with it; no script can be injected there.
    if (!isOwnPage(sender)) await injectPrompt(frame);
  });
  onMessage('getInForce', async ({ sender }) => {
    frameOf(sender);
    const inForce = await inForceOn(hostOf(sender.tab ?? {}));
    if (inForce === null || !isOwnPage(sender)) return inForce;
    const language = languageOf(sender.url);
    return { ...withNothingObserved(inForce), ...(language && { language }) };
  });
  onMessage('getShortcut', async ({ sender }) => {
    frameOf(sender);
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === 'enter-prompt')?.shortcut || null;
  });
  onMessage('countOpen', ({ data, sender }) => {
    const { tab, frame } = frameOf(sender);
    return countOpen(tab, frame, z.parse(open, data));
  });
  onMessage('fieldIs', ({ data, sender }) => {
    const { tab, frame } = frameOf(sender);
    return keepField(tab, frame, z.parse(z.nullable(fieldState), data));
  });
  onMessage('countObserved', async ({ data, sender }) => {
    frameOf(sender);
    const rules = z.parse(ruleIds, data);
    // Practice is nothing that is observed.
    if (isOwnPage(sender)) return;
    const inForce = await inForceOn(hostOf(sender.tab ?? {}));
    const observed = inForce && modesIn(inForce).observed;
    await countObserved(rules.filter((rule) => observed?.has(rule)));
  });
  onMessage('getQuiet', ({ sender }) => {
    frameOf(sender);
    return quietUntil();
  });
  onMessage('snooze', async ({ sender }) => {
    if (!isOwnPage(sender)) frameOf(sender);
    const { inForce } = await inForceNow();
    if (!inForce.snooze) throw new Error('The policy does not allow a quiet time.');
    await snooze();
    await tellQuiet();
  });
  onMessage('endSnooze', async ({ sender }) => {
    if (!isOwnPage(sender)) frameOf(sender);
    await endSnooze();
    await tellQuiet();
  });
  onMessage('getStatus', ({ data, sender }) => {
    refuseUnlessPage(sender);
    return status(z.parse(tabId, data));
  });
  onMessage('getCheckup', ({ sender }) => {
    refuseUnlessPage(sender);
    return checkUp();
  });
  onMessage('eraseCounts', ({ sender }) => {
    refuseUnlessPage(sender);
    return eraseCounts();
  });
  onMessage('switchSite', async ({ data, sender }) => {
    refuseUnlessPage(sender);
    const { host, on } = z.parse(siteChange, data);
    const { inForce } = await inForceNow();
    if (!inForce.siteSwitch) throw new Error('The policy does not allow switching a site off.');
    await switchSite(host, on);
    await tellTabs();
  });
  onMessage('getSettings', async ({ sender }) => {
    refuseUnlessPage(sender);
    await refreshPolicy();
    return { managed: await managed(), own: await ownSettings() };
  });
  onMessage('setOwn', async ({ data, sender }) => {
    refuseUnlessPage(sender);
    const change = z.parse(ownChange, data);
    const organisation = await managed();
    const { locked } = mergePolicy(organisation, {});
    if (locked.some((key) => Object.hasOwn(change, key))) {
      throw new Error('The policy does not allow changing this.');
    }
    return keepOwn(organisation, change);
  });
}

async function managed() {
  const { state } = await inForceNow();
  return state.source === 'built-in' ? null : state.policy;
}

/** The frame of a content script of ours, or of a page of ours in a tab; anybody else is refused. */
function frameOf(sender: Sender): Frame {
  const { id, frameId, tab } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) {
    throw new Error('Only a content script of Discreet may ask for this.');
  }
  return { tab: tab.id, frame: frameId, inOurs: tab.url !== undefined };
}

function isOwnPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

/** The language that the agent chose on a page of ours: it stands in the address. */
function languageOf(url: string | undefined): Language | null {
  const { searchParams } = new URL(url ?? '');
  const chosen = searchParams.get('language');
  return chosen === 'nl' || chosen === 'en' ? chosen : null;
}

function refuseUnlessPage(sender: Sender): void {
  if (!isOwnPage(sender)) {
    throw new Error('Only a page of Discreet may ask for this.');
  }
}

async function status(tab: number): Promise<Status> {
  const { source, readAt } = await refreshPolicy();
  const { url } = await browser.tabs.get(tab);
  const site = await coverageOf(url);
  const { inForce, merged, problems, siteState } = await siteOf(site.host);
  return {
    policy: { source, readAt, problems },
    inForce,
    quietUntil: await quietUntil(),
    observed: {
      isOn:
        modesIn(inForce).observed.size > 0 ||
        (merged.policy.sites ?? []).some((one) => one?.mode === 'observe'),
      counts: await recentCounts(),
    },
    site: {
      ...site,
      state: siteState,
      open: await openIn(tab),
      field: await lastField(tab),
    },
  };
}
