// Which fields hold notes on this site: what the organisation says of them comes before what they look like.
import type { SiteInForce } from '../../rules/engine/policy.ts';
import { editingHost, type NoteElement, noteField } from './note-field.ts';
import { closestOf } from './shadow-roots.ts';

export type SiteFields = Pick<
  SiteInForce,
  'noteFields' | 'ignoredFields' | 'ignoredKinds' | 'codeField'
>;

/** The note field that this element is, or is inside of; null: not a place for notes on this site. */
export function noteFieldOn(site: SiteFields, target: Element): NoteElement | null {
  const found = noteField(target) ?? named(site, target);
  return found && !isIgnored(site, found) ? found : null;
}

/** A field is left alone when it, or anything around it, is named. */
export function isIgnored(
  site: SiteFields,
  { kind, element }: { readonly kind: NoteElement['kind']; readonly element: Element },
): boolean {
  // What the CRM keeps a code in is no note, however much it looks like one.
  const ignored = [...site.ignoredFields, ...(site.codeField ? [site.codeField.selector] : [])];
  return (
    site.ignoredKinds.includes(kind) ||
    ignored.some((selector) => closestOf(element, selector) !== null)
  );
}

/** A field in which text can be written holds notes when it is named, or the element in whose shadow tree it is. */
function named({ noteFields }: SiteFields, target: Element): NoteElement | null {
  const found = writable(target);
  if (!found) return null;
  return noteFields.some((selector) => selfOrHost(found.element, selector)) ? found : null;
}

function writable(target: Element): NoteElement | null {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) {
    const takesText = target instanceof HTMLTextAreaElement || target.type === 'text';
    const writes = takesText && !target.readOnly && !target.matches(':disabled');
    return writes ? { kind: 'native', element: target } : null;
  }
  const element = target instanceof HTMLElement ? editingHost(target) : null;
  return element && { kind: 'rich', element };
}

function selfOrHost(element: Element, selector: string): boolean {
  for (let at: Element | null = element; at; ) {
    if (at.matches(selector)) return true;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
