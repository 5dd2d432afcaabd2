/** Asks once and answers the same until this turn is over: no page script runs in between, so nothing moves. */
export function onceATurn<T>(ask: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  const forget = () => {
    known = null;
  };
  return () => {
    if (known) return known.answer;
    known = { answer: ask() };
    queueMicrotask(forget);
    return known.answer;
  };
}
