// Which buttons save a note: those that submit its form, those of its dialog that say so, and those that the site names.
import { closestOf } from './shadow-roots.ts';

const dialogs = 'dialog, [role=dialog], [role=alertdialog]';

/** Elements of other frames are no instances of this frame's classes. */
export const isElement = (target: EventTarget | undefined): target is Element =>
  (target as Node | undefined)?.nodeType === 1;

/**
 * The element on an event's way that saves this note when it is pressed; null: none does.
 * `named`: selectors of what saves on this site.
 */
export function saveButtonIn(
  way: readonly EventTarget[],
  field: Element,
  named: readonly string[],
): Element | null {
  const form = formOf(field);
  const dialog = closestAround(field, dialogs);
  const saves = (one: Element) =>
    named.some((selector) => one.matches(selector)) ||
    (form !== null && isSubmit(one) && formOf(one) === form) ||
    (dialog !== null && one.matches('[type=submit]') && closestOf(one, dialogs) === dialog);
  return way.filter(isElement).find(saves) ?? null;
}

/** The form that this field or button belongs to, also where the field is a document in a frame of the same site. */
export function formOf(element: Element): HTMLFormElement | null {
  const { form } = element as { form?: HTMLFormElement | null };
  return form ?? (closestAround(element, 'form') as HTMLFormElement | null);
}

function isSubmit(element: Element): boolean {
  const { type } = element as { type?: unknown };
  const native = /^(?:button|input)$/.test(element.localName);
  return native ? type === 'submit' || type === 'image' : element.matches('[type=submit]');
}

/** Like `closest`, through shadow roots and out of frames. */
function closestAround(element: Element, selector: string): Element | null {
  const found = closestOf(element, selector);
  if (found) return found;
  const frame = frameOf(element.ownerDocument);
  return frame && closestAround(frame, selector);
}

/** The element in which this document stands; null where it is the top one or in another site's page. */
function frameOf({ defaultView }: Document): Element | null {
  return defaultView?.frameElement ?? null;
}

/** This window and those around it that belong to the same site: the button of an editor in a frame stands there. */
export function windowsAround(): readonly Window[] {
  const windows: Window[] = [window];
  for (let at: Window = window; at.frameElement !== null; at = at.parent) windows.push(at.parent);
  return windows;
}
