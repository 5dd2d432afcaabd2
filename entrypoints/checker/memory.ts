// What the agent has already been told or has answered in one field. In memory only, gone with the page.
import { isSameNote } from './same-note.ts';
import type { Standing } from './standing.ts';

export interface Memory {
  /** The agent knows of it: its card has been open, or it stood in the note when the field was entered. */
  raise(standing: Standing): void;
  wasRaised(standing: Standing): boolean;
  /** The agent wants it left as it is. */
  keep(standing: Standing): void;
  isKept(standing: Standing): boolean;
  /** Another note has begun in the field. */
  forget(): void;
}

export function makeMemory(): Memory {
  let raised = new Told();
  let kept = new Told();
  return {
    raise: (standing) => raised.add(standing),
    wasRaised: (standing) => raised.has(standing),
    keep: (standing) => kept.add(standing),
    isKept: (standing) => kept.has(standing),
    forget() {
      raised = new Told();
      kept = new Told();
    },
  };
}

/** A story is the same while it stands, or when its words come back; unless it tells more than before. */
class Told {
  private readonly quotes = new Set<string>();
  private readonly rules = new Map<string, Set<string>>();

  add({ id, quote, story }: Standing): void {
    this.quotes.add(quote);
    this.rules.set(
      id,
      new Set([...(this.rules.get(id) ?? []), ...story.findings.map(({ rule }) => rule)]),
    );
  }

  has({ id, quote, story }: Standing): boolean {
    const rules = this.rules.get(id);
    return (
      this.quotes.has(quote) ||
      (rules !== undefined && story.findings.every(({ rule }) => rules.has(rule)))
    );
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
