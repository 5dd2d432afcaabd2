// The stories that stand in a note now, each with a name that stays while the agent goes on typing.
import type { Story } from '../../rules/engine/types.ts';
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
  return stories.map((story) => {
    const at = left.findIndex(({ kind, span }) => kind === story.kind && overlap(span, story));
    const id = at < 0 ? `${++named}` : (left.splice(at, 1)[0]?.id ?? `${++named}`);
    return { id, story, quote: after.slice(story.start, story.end) };
  });
}
