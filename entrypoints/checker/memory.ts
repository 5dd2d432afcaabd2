// What the agent has already been told or has answered in one field. In memory only, gone with the page.
import type { Standing } from './standing.ts';

export interface Memory {
  /** The agent knows of it: its card has been open, or it stood in the note when the field was entered. */
  raise(standing: Standing): void;
  wasRaised(standing: Standing): boolean;
  /** The agent wants it left as it is. */
  keep(standing: Standing): void;
  isKept(standing: Standing): boolean;
}

export function makeMemory(): Memory {
  const raised = new Told();
  const kept = new Told();
  return {
    raise: (standing) => raised.add(standing),
    wasRaised: (standing) => raised.has(standing),
    keep: (standing) => kept.add(standing),
    isKept: (standing) => kept.has(standing),
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
