// The stories that stand in a note now, each with a name that stays while the agent goes on typing.
import type { Span, Story } from '../../rules/engine/types.ts';
import { carry, overlap } from './carry.ts';

export interface Standing {
  readonly id: string;
  readonly story: Story;
  /** The words of the story. */
  readonly quote: string;
}

let named = 0;

/** Gives the stories of `after` the names of those that stood in `before`. */
export function standIn(
  stood: readonly Standing[],
  before: string,
  after: string,
  stories: readonly Story[],
): Standing[] {
  const moved = carry(before, after);
  const left = stood.map(({ id, story }) => ({ id, kind: story.kind, span: moved(story) }));
  const taken = new Set<string>();
  let from = 0;
  return stories.map((story) => {
    // Both are sorted, so what ends before this story ends before all that follow.
    while (left[from] && (left[from]?.span.end ?? 0) <= story.start) from++;
    const id = heirOf(story, left, from, taken) ?? `${++named}`;
    taken.add(id);
    return { id, story, quote: after.slice(story.start, story.end) };
  });
}

interface Left {
  readonly id: string;
  readonly kind: Story['kind'];
  readonly span: Span;
}

/** The name of the first that stood where this story stands. */
function heirOf(
  story: Story,
  left: readonly Left[],
  from: number,
  taken: ReadonlySet<string>,
): string | undefined {
  for (let at = from; ; at++) {
    const one = left[at];
    if (!one || one.span.start >= story.end) return undefined;
    if (one.kind === story.kind && overlap(one.span, story) && !taken.has(one.id)) return one.id;
  }
}
