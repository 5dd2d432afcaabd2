// What the checker asks of the background, and what it does when there is none any more.
import { browser } from 'wxt/browser';
import type { InForce, ObservedRule } from '../../rules/engine/policy.ts';
import {
  type FieldState,
  onMessage,
  removeAllListeners,
  sendMessage,
} from '../background/messages.ts';

export interface Background {
  /** False when the extension was reloaded or removed: this checker goes on alone with what it has. */
  isThere(): boolean;
  /** The rules in force, null: off for this site; undefined: nobody answers. */
  inForce(): Promise<InForce | null | undefined>;
  /** False: the prompt will not come now. */
  injectPrompt(): Promise<boolean>;
  /** The keys that lead into the prompt, as the browser has them; null: none. */
  shortcut(): Promise<string | null>;
  countOpen(open: number): void;
  /** Whether the field in which the agent is now is read. */
  fieldIs(is: FieldState): void;
  /** One for each new finding of a rule that is only observed. */
  countObserved(rules: readonly ObservedRule[]): void;
  /** Until when no card opens by itself; null: cards open. */
  quiet(): Promise<number | null>;
  snooze(on: boolean): void;
}

export interface Calls {
  inForceChanged(inForce: InForce | null): void;
  enterPrompt(): void;
  quietChanged(until: number | null): void;
}

export function reachBackground(calls: Calls, signal: AbortSignal): Background {
  onMessage('inForceChanged', ({ data }) => calls.inForceChanged(data));
  onMessage('enterPrompt', () => calls.enterPrompt());
  onMessage('quietChanged', ({ data }) => calls.quietChanged(data));
  signal.addEventListener('abort', () => {
    if (isThere()) removeAllListeners();
  });

  let counted = 0;
  let here: string | null = null;
  let field: FieldState | null = null;
  const tell = async (open: number) => {
    here = await answer(() => sendMessage('countOpen', open), here);
  };
  const tellField = (is: FieldState | null) =>
    void answer(() => sendMessage('fieldIs', is), undefined);
  // A document that goes takes its findings with it; it may come back as it was. A message of a frame that the page
  // removes is lost, or finds the background asleep; what it stores arrives, in Firefox no object (2026-11-26; frames.spec.ts).
  const leave = () => {
    if (field !== null) tellField(null);
    if (counted === 0) return;
    const left = here;
    void tell(0);
    if (left) void answer(() => browser.storage.local.set({ left }), undefined);
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    void tell(counted);
    tellField(field);
  };
  const hearLeaving = () => {
    // Anew each time: document.open() takes every listener off the window.
    window.addEventListener('pagehide', leave, { signal });
    window.addEventListener('pageshow', comeBack, { signal });
  };
  return {
    isThere,
    inForce: () => answer(() => sendMessage('getInForce', undefined), undefined),
    injectPrompt: () =>
      answer(() => sendMessage('injectPrompt', undefined).then(() => true), false),
    shortcut: () => answer(() => sendMessage('getShortcut', undefined), null),
    quiet: () => answer(() => sendMessage('getQuiet', undefined), null),
    snooze: (on) =>
      void answer(() => sendMessage(on ? 'snooze' : 'endSnooze', undefined), undefined),
    countObserved: (rules) =>
      rules.length > 0 && void answer(() => sendMessage('countObserved', rules), undefined),
    countOpen(open) {
      if (open === counted) return;
      counted = open;
      hearLeaving();
      void tell(open);
    },
    fieldIs(is) {
      field = is;
      hearLeaving();
      tellField(is);
    },
  };
}

const isThere = () => browser.runtime?.id !== undefined;

/** A background that sleeps is woken by the message; one that is gone, or fails, leaves the answer at `otherwise`. */
async function answer<T, U>(ask: () => Promise<T>, otherwise: U): Promise<T | U> {
  if (!isThere()) return otherwise;
  return ask().catch(() => otherwise);
}
