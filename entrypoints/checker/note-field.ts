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
const surroundingsWithoutNotes = '[aria-hidden=true]';
const inSearch = '[role=search], search';
const inCode = codeEditors.map(({ selector }) => selector).join();
/** Autocomplete says what a field is for, except for these. */
const silentAutocomplete = /^(?:on|off|nope|none|false|new-\w+|section-.*)?$/;

/** Why a field is none for notes. `detail`: made for one detail, for a choice or for looking something up. */
export type NoNote = 'detail' | 'code-editor' | 'hidden';

/** The note field that this element is, or is inside of; null: not a place for notes. */
export function noteField(target: Element): NoteElement | null {
  const found = textField(target);
  return found && noNote(found) === null ? found : null;
}

/** The field that this element is, or is inside of, whatever it is for; null: no line of text can be written here. */
export function textField(target: Element): NoteElement | null {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) {
    const takesText = target instanceof HTMLTextAreaElement || target.type === 'text';
    const isOpen = takesText && !target.readOnly && !target.matches(':disabled');
    return isOpen ? { kind: 'native', element: target } : null;
  }
  const element = target instanceof HTMLElement ? editingHost(target) : null;
  return element && { kind: 'rich', element };
}

/** What speaks against notes in this field; null: nothing. */
export function noNote({ kind, element }: NoteElement): NoNote | null {
  if (closestOf(element, inCode)) return 'code-editor';
  if (closestOf(element, surroundingsWithoutNotes)) return 'hidden';
  const isDetail =
    element.matches(notForNotes) ||
    closestOf(element, inSearch) !== null ||
    isLookup(element) ||
    (kind === 'native' && isForDetail(element));
  return isDetail ? 'detail' : null;
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

function isLookup(element: HTMLElement): boolean {
  return namesOf(element).some((words) => words.some((word) => lookupWords.test(word)));
}

function isForDetail(element: HTMLTextAreaElement | HTMLInputElement): boolean {
  if (element.maxLength >= 0 && element.maxLength < leastLength) return true;
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
