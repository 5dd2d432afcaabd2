// Selectors of a policy that no browser would take. The background has no page to try them in, so they are parsed.
import { AttributeAction, isTraversal, parse, type Selector, SelectorType } from 'css-what';
import type { CodeField, PolicyProblem, Site } from '../../rules/engine/policy.ts';
import { jsonPath } from './json-path.ts';

/** Pseudo-classes that both browsers know and that say something of a field or a button. */
const pseudoClasses =
  /^(?:not|is|where|has|root|host|empty|(?:nth|nth-last)-(?:child|of-type)|(?:first|last|only)-(?:child|of-type)|enabled|disabled|checked|required|optional|read-only|read-write|valid|invalid|focus|focus-within|focus-visible|hover|active|lang|dir|defined|placeholder-shown|default)$/;
const notInBrowsers: ReadonlySet<string> = new Set([
  SelectorType.Parent,
  SelectorType.ColumnCombinator,
  SelectorType.PseudoElement,
]);

/** Would a browser take this selector? */
export function isSelector(text: string): boolean {
  try {
    const selectors = parse(text);
    return (
      selectors.length > 0 && selectors.every((parts) => isWhole(parts) && parts.every(isKnown))
    );
  } catch {
    return false;
  }
}

/** A combinator needs something on both sides. */
function isWhole(parts: readonly Selector[]): boolean {
  const ends = [parts[0], parts.at(-1)];
  return ends.every((part) => part !== undefined && !isTraversal(part));
}

function isKnown(part: Selector): boolean {
  if (part.type === SelectorType.Attribute) return part.action !== AttributeAction.Not;
  if (part.type !== SelectorType.Pseudo) return !notInBrowsers.has(part.type);
  if (!pseudoClasses.test(part.name)) return false;
  return !Array.isArray(part.data) || part.data.every((parts) => parts.every(isKnown));
}

/** Takes out of the sites what is no selector, and names it by its JSON path. */
export function checkSelectors(sites: readonly Site[]): {
  sites: readonly Site[];
  problems: readonly PolicyProblem[];
} {
  const problems: PolicyProblem[] = [];
  const holds = (selector: string, ...path: readonly (string | number)[]) => {
    if (isSelector(selector)) return true;
    problems.push({ path: jsonPath(['sites', ...path]), problem: 'bad-selector' });
    return false;
  };
  const checked = sites.map((site, i): Site => {
    const lists = { ...site };
    for (const key of ['noteFields', 'ignoredFields', 'saveButtons'] as const) {
      const list = site[key]?.filter((selector, j) => holds(selector, i, key, j));
      if (list) lists[key] = list;
    }
    const { codeField, ...others } = lists;
    return codeField && holds(codeField.selector, i, 'codeField', 'selector')
      ? { ...others, codeField: codeField satisfies CodeField }
      : others;
  });
  return { sites: checked, problems };
}
