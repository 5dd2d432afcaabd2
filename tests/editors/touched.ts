// Has Discreet written into an editor? The same words are typed with it and without it, and the changes are laid side by side.
import type { View } from '../drivers/driver.ts';
import type { Desk } from './desk.ts';
import { nothing } from './notes.ts';

interface Watch {
  readonly kinds: Set<string>;
  html(): string;
}

declare global {
  var mutations: Watch | undefined;
}

/** Notes each kind of change in the field from now on. */
function watch(view: View, field: string): Promise<void> {
  return view.evaluate((selector) => {
    const root = globalThis.editor?.roots?.[0];
    const within = root ?? (document.querySelector(selector) as HTMLElement);
    const kinds = new Set<string>();
    new MutationObserver((records) => {
      for (const { type, attributeName, target } of records) {
        kinds.add([type, attributeName, target.nodeName].filter(Boolean).join(' '));
      }
    }).observe(within, { subtree: true, childList: true, attributes: true, characterData: true });
    globalThis.mutations = { kinds, html: () => within.innerHTML };
  }, field);
}

const kindsIn = (view: View) => view.evaluate(() => [...(globalThis.mutations?.kinds ?? [])]);
const htmlIn = (view: View) => view.evaluate(() => globalThis.mutations?.html() ?? '');

/** What differs in words; empty: nothing does. */
export async function differences(desk: Desk, typed: string): Promise<readonly string[]> {
  const type = async (at: Desk) => {
    await at.fill(nothing);
    await watch(at.view, at.editor.field);
    await at.enter();
    await at.page.type(typed);
  };
  const without = await desk.withoutDiscreet();
  await type(without);
  await without.settle();
  const value = await without.value();
  const kinds = new Set(await kindsIn(without.view));
  await without.page.close();

  await type(desk);
  const html = await htmlIn(desk.view);
  await desk.view.waitForPrompt('the card', (root) => root.querySelector('[role=dialog]') !== null);
  const seen = await kindsIn(desk.view);
  return [
    ...seen.filter((kind) => !kinds.has(kind)).map((kind) => `only with Discreet: ${kind}`),
    ...((await desk.value()) === value ? [] : ['another value']),
    ...((await htmlIn(desk.view)) === html ? [] : ['another tree when the card has come']),
  ];
}
