// The fewest codes that together answer every story.

/** With more codes to choose from, trying every set of them would take too long. */
const mostTried = 12;

/**
 * @param wants For each story the codes that fit it, the best one first; none may be empty.
 * @param order The codes as the organisation puts them.
 * @returns Of the smallest sets the one that suits the stories best, in the organisation's order.
 */
export function fewestCodes(
  wants: readonly (readonly string[])[],
  order: readonly string[],
): readonly string[] {
  const needs = [...new Map(wants.map((codes) => [codes.join('\n'), codes])).values()];
  const candidates = order.filter((code) => needs.some((codes) => codes.includes(code)));
  return candidates.length <= mostTried ? best(needs, candidates) : greedy(needs, candidates);
}

/** How far down the stories' own lists the codes of a set stand; Infinity: one story has none of them. */
function cost(needs: readonly (readonly string[])[], chosen: ReadonlySet<string>): number {
  let places = 0;
  for (const codes of needs) {
    const place = codes.findIndex((code) => chosen.has(code));
    if (place < 0) return Number.POSITIVE_INFINITY;
    places += place;
  }
  return places;
}

function best(needs: readonly (readonly string[])[], candidates: readonly string[]): string[] {
  let found: { readonly set: readonly string[]; readonly cost: number } | undefined;
  for (let members = 0; members < 1 << candidates.length; members++) {
    const set = candidates.filter((_, i) => members & (1 << i));
    if (found && set.length > found.set.length) continue;
    const costs = cost(needs, new Set(set));
    if (costs === Number.POSITIVE_INFINITY) continue;
    if (!found || set.length < found.set.length || costs < found.cost) found = { set, cost: costs };
  }
  return [...(found?.set ?? [])];
}

/** Takes what answers most of what is left, again and again. */
function greedy(needs: readonly (readonly string[])[], candidates: readonly string[]): string[] {
  const chosen = new Set<string>();
  let left = needs;
  const answered = (code: string) => left.filter((codes) => codes.includes(code)).length;
  while (left.length > 0) {
    const [first, ...others] = candidates;
    if (first === undefined) break;
    const next = others.reduce((top, code) => (answered(code) > answered(top) ? code : top), first);
    if (answered(next) === 0) break;
    chosen.add(next);
    left = left.filter((codes) => !codes.includes(next));
  }
  return candidates.filter((code) => chosen.has(code));
}
