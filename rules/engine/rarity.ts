// The rarest part of a pattern decides whether the pattern is tried at all.
import type { Node } from './nodes.ts';

/** Short words are the frequent ones. */
export function commonnessOf(letters: number): number {
  if (letters <= 3) return 20;
  if (letters === 4) return 6;
  return letters === 5 ? 3 : 1;
}

export function rarestFirst(nodes: readonly Node[]): Node[] {
  return [...nodes].sort((a, b) => a.commonness - b.commonness);
}

/** Several parts together are rarer than the rarest of them. */
export function rarity([rarest]: readonly Node[]): Pick<Node, 'commonness' | 'needs'> {
  if (!rarest) throw new Error('a pattern without parts');
  return { commonness: rarest.commonness / 2, needs: rarest.needs };
}
