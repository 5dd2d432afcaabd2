// axe-core, run inside a page or inside the prompt's closed root.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from '../drivers/driver.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Drivers send a function as its source; this one's source is axe, so no CSP of the page stands in the way. */
const loadAxe = Object.assign((): void => undefined, {
  toString: () => `() => { ${source} }`,
});
const loadAxeInRoot = Object.assign((): boolean => true, {
  toString: () => `(root) => { ${source}; return true }`,
});

interface Axe {
  run(of: unknown, options: unknown): Promise<Record<'violations' | 'incomplete', Entry[]>>;
}
interface Entry {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe found, and what it could not decide: rule and element. */
export type Faults = readonly string[];

export async function faultsOfPage(view: View): Promise<Faults> {
  await view.evaluate(loadAxe);
  return await view.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations, incomplete } = await axe.run(document, {});
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    );
  });
}

export async function faultsOfPrompt(view: View): Promise<Faults> {
  await view.inPrompt(loadAxeInRoot);
  const faults = await view.inPrompt(async (root) => {
    // Only in this test's world: axe looks into open roots, and the page's own stays closed.
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    // axe cannot tell the contrast of what is scrolled away above.
    root.querySelector('.card')?.scrollTo(0, 0);
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations, incomplete } = await axe.run(root.host, {});
    Reflect.deleteProperty(root.host, 'shadowRoot');
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    );
  });
  if (faults === null) throw new Error('Discreet shows nothing that axe could look at.');
  return faults;
}
