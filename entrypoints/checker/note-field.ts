// Which elements hold notes. A field is left alone only for a reason that can be named here.
import { codeEditors } from './editor-signs.ts';
import { detailWords, lookupWords, noteWords } from './note-field-words.ts';
import { closestOf, parentOf } from './shadow-roots.ts';

export type NoteElement =
  | { readonly kind: 'native'; readonly element: HTMLTextAreaElement | HTMLInputElement }
  | { readonly kind: 'rich'; readonly element: HTMLElement };

/** A field that takes fewer characters than this tells no story. */
const leastLength = 20;
/** Longer labels and placeholders are sentences, whose words say little about the kind of field. */
const longestLabel = 4;

const notForNotes = [
  '[role=searchbox]',
  '[role=combobox]',
  '[role=spinbutton]',
  '[aria-readonly=true]',
  '[aria-disabled=true]',
  '[list]',
  '[inputmode=numeric]',
  '[inputmode=decimal]',
  '[inputmode=tel]',
  '[inputmode=email]',
  '[inputmode=url]',
  '[inputmode=search]',
].join();
const surroundingsWithoutNotes = [
  '[aria-hidden=true]',
  '[role=search]',
  'search',
  ...codeEditors.map(({ selector }) => selector),
].join();
/** Autocomplete says what a field is for, except for these. */
const silentAutocomplete = /^(?:on|off|nope|none|false|new-\w+|section-.*)?$/;

/** The note field that this element is, or is inside of; null: not a place for notes. */
export function noteField(target: Element): NoteElement | null {
  if (target instanceof HTMLTextAreaElement) return native(target);
  if (target instanceof HTMLInputElement) return target.type === 'text' ? native(target) : null;
  if (!(target instanceof HTMLElement)) return null;
  const element = editingHost(target);
  if (!element || element.matches(notForNotes) || isElsewhere(element) || isLookup(element))
    return null;
  return { kind: 'rich', element };
}

function native(element: HTMLTextAreaElement | HTMLInputElement): NoteElement | null {
  if (element.readOnly || element.matches(':disabled') || element.matches(notForNotes)) return null;
  if (element.maxLength >= 0 && element.maxLength < leastLength) return null;
  if (isElsewhere(element) || isLookup(element) || isForDetail(element)) return null;
  return { kind: 'native', element };
}

/** The outermost editable element; in a document in design mode its body. */
export function editingHost(target: HTMLElement): HTMLElement | null {
  if (!target.isContentEditable) return null;
  let host = target;
  for (let at = parentOf(host); at instanceof HTMLElement; at = parentOf(at)) {
    if (at.isContentEditable && at !== at.ownerDocument.documentElement) host = at;
  }
  return host;
}

function isElsewhere(element: HTMLElement): boolean {
  return closestOf(element, surroundingsWithoutNotes) !== null;
}

function isLookup(element: HTMLElement): boolean {
  return namesOf(element).some((words) => words.some((word) => lookupWords.test(word)));
}

function isForDetail(element: HTMLTextAreaElement | HTMLInputElement): boolean {
  const tokens = element.autocomplete.toLowerCase().split(/\s+/);
  if (!tokens.every((token) => silentAutocomplete.test(token))) return true;
  const names = namesOf(element);
  if (names.some((words) => words.some((word) => noteWords.test(word)))) return false;
  return names.some((words) => words.some((word) => detailWords.test(word)));
}

/** Every short text that names the field, as lower-case words. */
function namesOf(element: HTMLElement): string[][] {
  const attributes = ['name', 'id', 'placeholder', 'aria-label', 'aria-placeholder', 'title'];
  return [...attributes.map((name) => element.getAttribute(name) ?? ''), ...labelsOf(element)]
    .map(wordsOf)
    .filter((words) => words.length <= longestLabel);
}

function labelsOf(element: HTMLElement): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const named = ids.map((id) => root.getElementById(id)?.textContent ?? '');
  const { labels } = element as { labels?: NodeListOf<HTMLLabelElement> | null };
  return [...named, ...[...(labels ?? [])].map((label) => label.textContent ?? '')];
}

function wordsOf(name: string): string[] {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/e-(?=mail)/giu, 'e')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
