// What the agent has already been told or has answered in one field. In memory only, gone with the page.
import type { KeepReason } from '../prompt/contract.ts';
import { isSameNote } from './same-note.ts';
import type { Standing } from './standing.ts';

export interface Memory {
  /** The agent knows of it: its card has been open, or it stood in the note when the field was entered. */
  raise(standing: Standing): void;
  wasRaised(standing: Standing): boolean;
  /** The agent wants it left as it is. */
  keep(standing: Standing, reason: KeepReason): void;
  /** Why it stays; null: it is still to be answered. */
  reasonFor(standing: Standing): KeepReason | null;
  /** The agent takes "leave it" back. */
  doubt(standing: Standing): void;
  /** Of these, one for each finding in the note, those that find more than they ever did in it. */
  newIn(rules: readonly string[]): readonly string[];
  /** Another note has begun in the field. */
  forget(): void;
}

export function makeMemory(): Memory {
  let raised = new Told<true>();
  let kept = new Told<KeepReason>();
  let most = new Map<string, number>();
  return {
    raise: (standing) => raised.set(standing, true),
    wasRaised: (standing) => raised.get(standing) !== null,
    keep: (standing, reason) => kept.set(standing, reason),
    reasonFor: (standing) => kept.get(standing),
    doubt: (standing) => kept.forget(standing),
    forget() {
      raised = new Told();
      kept = new Told();
      most = new Map();
    },
    newIn(rules) {
      const now = new Map<string, number>();
      return rules.filter((rule) => {
        const nth = (now.get(rule) ?? 0) + 1;
        now.set(rule, nth);
        const isNew = nth > (most.get(rule) ?? 0);
        if (isNew) most.set(rule, nth);
        return isNew;
      });
    },
  };
}

/** A story is the same while it stands, or when its words come back; unless it tells more than before. */
class Told<What> {
  private readonly byQuote = new Map<string, What>();
  private readonly byId = new Map<string, { readonly rules: Set<string>; readonly what: What }>();

  set({ id, quote, story }: Standing, what: What): void {
    this.byQuote.set(quote, what);
    const rules = new Set(this.byId.get(id)?.rules);
    for (const { rule } of story.findings) rules.add(rule);
    this.byId.set(id, { rules, what });
  }

  get({ id, quote, story }: Standing): What | null {
    const told = this.byId.get(id);
    const tellsNoMore = told && story.findings.every(({ rule }) => told.rules.has(rule));
    return this.byQuote.get(quote) ?? (tellsNoMore ? told.what : null);
  }

  forget({ id, quote }: Standing): void {
    this.byQuote.delete(quote);
    this.byId.delete(id);
  }
}

interface Left {
  readonly element: WeakRef<HTMLElement>;
  readonly text: string;
  readonly memory: Memory;
}

/** As many fields as a page may draw anew at once. */
const mostLeft = 8;

/** The memories of all fields, also of those that the page took away and may put back as new elements. */
export class Memories {
  private readonly own = new WeakMap<HTMLElement, Memory>();
  private left: readonly Left[] = [];

  /** `read` gives what stands in the field. */
  of(element: HTMLElement, read: () => string): Memory {
    const memory = this.own.get(element) ?? this.inherited(read) ?? makeMemory();
    this.own.set(element, memory);
    return memory;
  }

  /** The field is watched no longer; this stood in it. */
  leave(element: HTMLElement, text: string): void {
    const memory = this.own.get(element);
    if (!memory || text === '') return;
    const others = this.left.filter((one) => one.memory !== memory);
    this.left = [...others, { element: new WeakRef(element), text, memory }].slice(-mostLeft);
  }

  /** Only of a field that is no longer in the page: two fields may hold the same words. */
  private inherited(read: () => string): Memory | undefined {
    const gone = this.left.filter(({ element }) => !element.deref()?.isConnected);
    if (gone.length === 0) return undefined;
    const text = read();
    return gone.findLast((one) => isSameNote(one.text, text))?.memory;
  }
}
