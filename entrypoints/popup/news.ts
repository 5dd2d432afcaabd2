// What changes under an open popup: a policy that arrives late or changes, and what is counted meanwhile.
import { browser } from 'wxt/browser';

type Change = Parameters<Parameters<typeof browser.storage.onChanged.addListener>[0]>[0][string];

/** Calls back at every change of what the popup shows; gives what ends that. */
export function hearNews(tell: () => void): () => void {
  const listen: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area !== 'local') return;
    const { policy, own, counts } = changes;
    if (own || counts || (policy && isAnother(policy))) tell();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Whoever asks for the status has the policy read, and when it was read is kept: that alone is no news. */
function isAnother({ oldValue, newValue }: Change): boolean {
  const without = (kept: unknown) =>
    JSON.stringify(kept, (key, value) => (key === 'readAt' ? undefined : value));
  return without(oldValue) !== without(newValue);
}
