// Brings the engine into the popup when the policy doctor asks for it: an agent who opens the popup does not wait for it.
import { browser } from 'wxt/browser';
import type { InForce } from '../../rules/engine/policy.ts';
import type { Flagged } from '../flagged/contract.ts';

let coming: Promise<void> | undefined;

/** What these rules find in a text; null: the script did not come. */
export async function flaggedHere(inForce: InForce): Promise<Flagged | null> {
  coming ??= bring(browser.runtime.getURL('/flagged.js'));
  await coming;
  return globalThis.discreetFlags?.(inForce) ?? null;
}

function bring(url: string): Promise<void> {
  const script = document.createElement('script');
  script.src = url;
  return new Promise((done) => {
    // Whoever asks sees whether it is there.
    for (const end of ['load', 'error']) script.addEventListener(end, () => done());
    document.head.append(script);
  });
}
