// Waits in every frame of a CRM site until somebody writes, then asks for the checker. At most 1 KB.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import './prompt/contract.ts';

/** Whatever has the focus: a field, or something that may hide one. */
interface Focused extends Omit<HTMLInputElement, 'click'> {
  /** HTML elements alone have it. */
  readonly click?: object;
  /** Firefox. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

export default defineUnlistedScript(() => {
  const here = globalThis;
  /** Where the checker was asked for, if nothing stood there; else something that nobody types in. */
  let asked: object | null | undefined;

  const look = (target: EventTarget | null | undefined, typed?: boolean, within?: ShadowRoot) => {
    if (!target || here.discreet?.focus?.(target)) return;
    const field = target as Focused;
    // What happens in a closed tree is told as its host's. Chromium's way to look inside takes HTML elements only.
    const root =
      (field.click && browser.dom?.openOrClosedShadowRoot(field as HTMLElement)) ??
      field.openOrClosedShadowRoot;
    if (root?.activeElement) return look(root.activeElement, typed, root);
    if (typed && field === asked) here.discreet = { written: field };
    // Where a tree is hidden the focus may go on without a word, and what is typed in is a field, whatever it calls itself.
    const mayBeNote = within || root || /^text/.test(field.type ?? (typed && 'text'));
    if (!mayBeNote && !field.isContentEditable) return;
    // Without an id the extension was reloaded: its successor looks after this page.
    if (asked || !browser.runtime?.id) return;
    const text = field.isContentEditable ? field.textContent : field.value;
    asked = text?.trim() ? here : field;
    // No checker is here; an earlier one may have left word.
    here.discreet = undefined;
    // Answered or not: where no checker came (Discreet is off for this site), the next focus asks again.
    const done = () => {
      asked = null;
    };
    browser.runtime
      .sendMessage({ id: 0, type: 'injectChecker', timestamp: Date.now() })
      .then(done, done);
  };

  // A focus that moves inside one shadow tree is not told to the document, but what is typed there is.
  const onEvent = (event: Event) => look(event.composedPath()[0], event.type === 'input');
  // Here before the page's own scripts, so first to be told: the page is to hear nothing of the prompt.
  const shield = (event: Event) => here.discreet?.shield?.(event);
  const arm = () => {
    for (const type of ['focusin', 'input']) document.addEventListener(type, onEvent, true);
    for (const type of ['keydown', 'keypress', 'keyup', 'focus', 'focusin', 'blur', 'focusout'])
      here.addEventListener(type, shield, true);
    look(document.activeElement);
  };
  arm();
  // document.open() takes every listener off the document, but not this observer (TinyMCE; both browsers).
  new MutationObserver(arm).observe(document, { childList: true });
});
