// Whether the field in which the agent was last is read, or why not: one word a tab, kept while the browser runs.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { makeTurns } from './in-turn.ts';

/**
 * `part`: as far as a check reaches; `failed`: it could not be read; the others are left alone. `detail`: it is made for
 * one detail, a choice or looking something up; `hidden`: from screen readers too; `ignored`, `ignored-kind`: by policy.
 */
export const fieldState = z.enum([
  'read',
  'part',
  'failed',
  'detail',
  'code-editor',
  'hidden',
  'ignored',
  'ignored-kind',
]);
export type FieldState = z.infer<typeof fieldState>;

/** The frame that told it last. */
const kept = z.object({ frame: z.number(), is: fieldState });

const key = (tab: number) => `field:${tab}`;

const inTurn = makeTurns();

async function read(tab: number): Promise<z.infer<typeof kept> | null> {
  const result = z.safeParse(kept, (await browser.storage.session.get(key(tab)))[key(tab)]);
  return result.success ? result.data : null;
}

/** null: the agent was in no field of this tab yet. */
export async function lastField(tab: number): Promise<FieldState | null> {
  return (await read(tab))?.is ?? null;
}

/** A frame tells of the field in it; null: its document goes. */
export function keepField(tab: number, frame: number, is: FieldState | null): Promise<void> {
  return inTurn(async () => {
    if (is !== null) await browser.storage.session.set({ [key(tab)]: { frame, is } });
    else if ((await read(tab))?.frame === frame) await browser.storage.session.remove(key(tab));
  });
}

/** The tab shows another document, or is gone. */
export function forgetField(tab: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(key(tab)));
}
