// The stories of one note: which stand in it, which of them may be seen already, and which the agent leaves as they are.
import type { Story } from '../../rules/engine/types.ts';
import type { KeepReason } from '../prompt/contract.ts';
import type { Memory } from './memory.ts';
import { nearestTo } from './nearest.ts';
import { type Standing, standIn } from './standing.ts';
import { isInside } from './timing.ts';
import type { Place } from './trail.ts';

/** More underlines than these help nobody, and the page pays for each. */
const mostShown = 200;

export interface Kept {
  readonly standing: Standing;
  readonly reason: KeepReason;
}

export class Found {
  /** Whatever the rules find, shown or not yet. */
  all: readonly Standing[] = [];
  /** What is underlined: of very many those nearest to the caret. */
  shown: readonly Standing[] = [];
  /** What the agent leaves as it is. */
  kept: readonly Kept[] = [];
  /** How many there are to replace, underlined or not. */
  count = 0;
  private shownIds: ReadonlySet<string> = new Set();
  private readonly memory: Memory;

  constructor(memory: Memory) {
    this.memory = memory;
  }

  /** What can be answered at once: nothing that may be harmless. */
  get sure(): readonly Standing[] {
    return this.shown.filter(({ story }) => story.confidence === 'sure');
  }

  get isMoreThanShown(): boolean {
    return this.count > this.shown.length;
  }

  /** The stories that stand in the text now. `isOther`: of another note than before. */
  take(before: string, after: string, stories: readonly Story[], isOther: boolean): void {
    if (isOther) this.memory.forget();
    this.all = standIn(isOther ? [] : this.all, before, after, stories);
  }

  clear(): void {
    this.all = [];
  }

  /** Shows what is due; what was shown once stays. */
  show(caret: number | null, isDue: (one: Standing) => boolean): void {
    const due = this.all.filter((one) => this.shownIds.has(one.id) || isDue(one));
    this.shownIds = new Set(due.map(({ id }) => id));
    const kept: Kept[] = [];
    const open = due.filter((standing) => {
      const reason = this.memory.reasonFor(standing);
      if (reason !== null) kept.push({ standing, reason });
      return reason === null;
    });
    this.kept = kept;
    this.count = open.length;
    this.shown = nearestTo(caret ?? 0, open, ({ story }) => story, mostShown);
  }

  /** What the agent has not been told of yet and may be: no card cuts into the words that are being written. */
  news(caret: number | null): readonly Standing[] {
    return this.sure.filter(
      (one) =>
        one.story.kind === 'context' && !this.memory.wasRaised(one) && !isInside(caret, one.story),
    );
  }

  /** What is open in the prompt cannot be when what it speaks of is gone. */
  isThere(open: Place | null): boolean {
    if (open?.at === 'card') return this.find(open.story) !== undefined;
    if (open?.at === 'all') return this.sure.length > 1;
    return open === null || this.shown.length + this.kept.length > 0;
  }

  find(id: string): Standing | undefined {
    return this.shown.find((one) => one.id === id);
  }

  nearest(caret: number | null): Standing | undefined {
    return nearestTo(caret ?? 0, this.shown, ({ story }) => story, 1)[0];
  }
}
