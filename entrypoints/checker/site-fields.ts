// Which fields hold notes on this site: what the organisation says of them comes before what they look like.
import type { SiteInForce } from '../../rules/engine/policy.ts';
import { type NoNote, type NoteElement, noNote, textField } from './note-field.ts';
import { closestOf } from './shadow-roots.ts';

export type SiteFields = Pick<
  SiteInForce,
  'noteFields' | 'ignoredFields' | 'ignoredKinds' | 'codeField'
>;

/** Why a field is left alone on this site. `ignored`, `ignored-kind`: the policy says so. */
export type LeftAlone = NoNote | 'ignored' | 'ignored-kind';

const forOneDetail =
  'input:is([type=email],[type=number],[type=password],[type=search],[type=tel],[type=url])';

/** The note field that this element is, or is inside of, or why the field there is left alone; null: it is no field. */
export function fieldOn(site: SiteFields, target: Element): NoteElement | LeftAlone | null {
  const found = textField(target);
  if (!found) return target.matches(forOneDetail) ? 'detail' : null;
  // A field in which text can be written holds notes when it is named, or the element in whose shadow tree it is.
  const isNamed = site.noteFields.some((selector) => selfOrHost(found.element, selector));
  return (isNamed ? null : noNote(found)) ?? ignored(site, found) ?? found;
}

type Found = { readonly kind: NoteElement['kind']; readonly element: Element };

/** A field is left alone when it, or anything around it, is named. */
export function isIgnored(site: SiteFields, found: Found): boolean {
  return ignored(site, found) !== null;
}

function ignored(site: SiteFields, { kind, element }: Found): 'ignored' | 'ignored-kind' | null {
  if (site.ignoredKinds.includes(kind)) return 'ignored-kind';
  // What the CRM keeps a code in is no note, however much it looks like one.
  const selectors = [...site.ignoredFields, ...(site.codeField ? [site.codeField.selector] : [])];
  return selectors.some((selector) => closestOf(element, selector) !== null) ? 'ignored' : null;
}

function selfOrHost(element: Element, selector: string): boolean {
  for (let at: Element | null = element; at; ) {
    if (at.matches(selector)) return true;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
