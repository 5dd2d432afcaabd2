/**
 * Calls back once when the document is opened anew in the same frame: document.open(), as editors do that write their
 * frame themselves (seen in both browsers, 2026-11; tests/editors). Every listener on every node of it is gone then,
 * and with them all that listens in our own tree.
 */
export function onReopen(reopened: () => void, signal: AbortSignal): void {
  const { documentElement } = document;
  const observer = new MutationObserver(() => {
    if (document.documentElement === documentElement || document.documentElement === null) return;
    observer.disconnect();
    if (!signal.aborted) reopened();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
