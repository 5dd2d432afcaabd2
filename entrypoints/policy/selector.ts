// Is this a CSS selector? Asked in a service worker too, where no document can be asked.
import { isTraversal, parse, type Selector } from 'css-what';

const name = /^-?[\p{L}_\d\\-]/u;
/** Those that a page can be asked for; an invented one makes the browser throw, and the field would not be found. */
const pseudoClasses =
  /^(?:active|any-link|autofill|checked|default|defined|dir|disabled|empty|enabled|first-child|first-of-type|focus|focus-visible|focus-within|fullscreen|has|host|hover|in-range|indeterminate|invalid|is|lang|last-child|last-of-type|link|not|nth-child|nth-last-child|nth-last-of-type|nth-of-type|only-child|only-of-type|open|optional|out-of-range|placeholder-shown|popover-open|read-only|read-write|required|root|scope|target|user-invalid|user-valid|valid|visited|where)$/;

export function isSelector(text: string): boolean {
  try {
    const alternatives = parse(text);
    return alternatives.length > 0 && alternatives.every(isChain);
  } catch {
    return false;
  }
}

/** Something, with a combinator only between two things. */
function isChain(parts: readonly Selector[]): boolean {
  const ends = [parts[0], parts.at(-1)];
  return ends.every((part) => part !== undefined && !isTraversal(part)) && parts.every(isPart);
}

function isPart(part: Selector): boolean {
  switch (part.type) {
    case 'pseudo':
      return pseudoClasses.test(part.name) && insideOf(part.name, part.data);
    case 'pseudo-element':
    case 'column-combinator':
    case 'parent':
      return false;
    case 'attribute':
      if (part.action === 'not') return false;
      return name.test(part.name) && (part.action !== 'element' || name.test(part.value));
    case 'tag':
      return name.test(part.name);
    default:
      return true;
  }
}

/** What stands between the brackets of `:not(…)`; `:has(> p)` may begin with a combinator. */
function insideOf(pseudo: string, data: string | null | readonly (readonly Selector[])[]): boolean {
  if (!Array.isArray(data)) return true;
  const alternatives = data as readonly (readonly Selector[])[];
  return alternatives.every((parts) => {
    const [first] = parts;
    const relative = pseudo === 'has' && first !== undefined && isTraversal(first);
    return isChain(relative ? parts.slice(1) : parts);
  });
}
