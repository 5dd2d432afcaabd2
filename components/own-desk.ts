// What every section of the options page works with, and how it keeps a change.
import { useState } from 'react';
import type { OwnChange, OwnKey, Policy, PolicyProblem } from '../rules/engine/policy.ts';
import type { Language } from '../rules/engine/types.ts';
import type { OptionsWords } from './text/options-words.ts';
import type { PopupWords } from './text/words.ts';

export interface OwnDesk {
  readonly language: Language;
  readonly words: OptionsWords;
  readonly popup: PopupWords;
  /** What the agent set. */
  readonly own: Policy;
  /** What holds: what the agent set, over what the organisation did. */
  readonly policy: Policy;
  readonly saidBy: Readonly<Record<OwnKey, 'forced' | 'own' | 'default' | 'built-in'>>;
  readonly locked: readonly OwnKey[];
  /** Who set a policy, and whom to ask; null: there is no policy. */
  readonly managed: { readonly organisation: string; readonly contact: string | null } | null;
  /** Counts at once for the page; `kept`: it counts for the notes too. With problems nothing has changed. */
  set(change: OwnChange): {
    readonly problems: readonly PolicyProblem[];
    readonly kept: Promise<void>;
  };
}

export interface OwnSection {
  readonly keys: readonly OwnKey[];
  /** What came of the last change, in words; empty: nothing yet. */
  readonly said: string;
  readonly isWrong: boolean;
  readonly problems: readonly PolicyProblem[];
  readonly canUndo: boolean;
  /** False: something is wrong with it. */
  change(change: OwnChange): boolean;
  undo(): void;
  asShipped(): void;
  /** The problems are those of words that are gone. */
  forget(): void;
}

export function useSection(desk: OwnDesk, keys: readonly OwnKey[]): OwnSection {
  const [before, setBefore] = useState<readonly OwnChange[]>([]);
  const [said, setSaid] = useState({ text: '', isWrong: false });
  const [problems, setProblems] = useState<readonly PolicyProblem[]>([]);
  const words = desk.words.section;

  const set = (change: OwnChange, done: (time: string) => string): OwnChange | null => {
    const was = Object.fromEntries(
      Object.keys(change).map((key) => [key, desk.own[key as OwnKey] ?? null]),
    );
    const { problems: wrong, kept } = desk.set(change);
    setProblems(wrong);
    if (wrong.length > 0) {
      setSaid({ text: words.wrong, isWrong: true });
      return null;
    }
    kept.then(
      () => setSaid({ text: done(new Date().toLocaleTimeString(desk.language)), isWrong: false }),
      () => setSaid({ text: words.failed, isWrong: true }),
    );
    return was;
  };
  const change = (next: OwnChange, done = words.saved) => {
    const was = set(next, done);
    if (was !== null) setBefore([...before, was]);
    return was !== null;
  };
  return {
    keys,
    said: said.text,
    isWrong: said.isWrong,
    problems,
    canUndo: before.length > 0,
    change,
    undo() {
      const last = before.at(-1);
      if (last && set(last, words.undone) !== null) setBefore(before.slice(0, -1));
    },
    asShipped() {
      const open = keys.filter((key) => !desk.locked.includes(key));
      change(Object.fromEntries(open.map((key) => [key, null])), words.shippedAgain);
    },
    forget: () => setProblems([]),
  };
}
