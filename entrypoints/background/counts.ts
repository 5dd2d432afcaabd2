// How often rules that are only observed found something: per day and rule a number, under the key `counts` of storage.local.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { makeTurns } from './in-turn.ts';

/** By local day (`2026-11-26`) and rule id: no time of day, no site, no text. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** So many days are kept, today among them. */
const keptDays = 90;

const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day);
export const ruleId = z.string().check(z.regex(/^[a-z\d-]{1,80}$/));
const times = z.int().check(z.minimum(1));

/** The day on the agent's own calendar. */
export function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** What of a store still holds: garbage, days that are over and days that cannot have been are left out. */
export function countsIn(store: unknown, now: Date): Counts {
  const around = (days: number) =>
    dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
  const first = around(1 - keptDays);
  // Who flies west is in yesterday again: a day later than tomorrow was never lived.
  const last = around(1);
  const days = entriesOf(store)
    .filter(([day]) => isDay(day) && day >= first && day <= last)
    .map(([day, rules]) => [day, Object.fromEntries(entriesOf(rules).filter(isCount))] as const)
    .filter(([, rules]) => Object.keys(rules).length > 0);
  return Object.fromEntries(days);
}

const entriesOf = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

const isCount = ([rule, found]: [string, unknown]): boolean =>
  z.safeParse(ruleId, rule).success && z.safeParse(times, found).success;

/** One more for each of these, today. */
export function counted(counts: Counts, rules: readonly string[], now: Date): Counts {
  const day = dayOf(now);
  const today = new Map(Object.entries(counts[day] ?? {}));
  for (const rule of rules) today.set(rule, (today.get(rule) ?? 0) + 1);
  return { ...counts, [day]: Object.fromEntries(today) };
}

const inTurn = makeTurns();

const read = async (now: Date) => countsIn((await browser.storage.local.get('counts')).counts, now);

/** What was counted in the last ninety days; older days are dropped from the store as well. */
export function recentCounts(): Promise<Counts> {
  return inTurn(async () => {
    const counts = await read(new Date());
    if (Object.keys(counts).length > 0) await browser.storage.local.set({ counts });
    else await browser.storage.local.remove('counts');
    return counts;
  });
}

/** Two frames may count at the same time. */
export function countObserved(rules: readonly string[]): Promise<void> {
  if (rules.length === 0) return Promise.resolve();
  return inTurn(async () => {
    const now = new Date();
    await browser.storage.local.set({ counts: counted(await read(now), rules, now) });
  });
}

export function eraseCounts(): Promise<void> {
  return inTurn(() => browser.storage.local.remove('counts'));
}
