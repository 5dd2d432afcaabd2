// Waits in every frame of a CRM site until somebody writes, then asks for the checker. At most 1 KB.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import './prompt/contract.ts';

export default defineUnlistedScript(() => {
  let asked = false;
  /** Where nothing stood when the checker was asked for. */
  let empty: EventTarget | null;

  const look = (target: EventTarget | null | undefined, typed?: boolean) => {
    if (!target || globalThis.discreet?.focus?.(target)) return;
    if (typed && target === empty) globalThis.discreet = { written: target };
    const field = target as HTMLInputElement;
    // An element of the page's own may hide a field in a closed root; one that is typed in certainly does.
    const mayHide = typed || /-/.test(field.tagName);
    if (!/^text/.test(field.type ?? (mayHide && 'text')) && !field.isContentEditable) return;
    // Without an id the extension was reloaded: its successor looks after this page.
    if (asked || !browser.runtime?.id) return;
    asked = true;
    const text = field.isContentEditable ? field.textContent : field.value;
    empty = text?.trim() ? null : field;
    // No checker is here; an earlier one may have left word.
    globalThis.discreet = undefined;
    // Answered or not: where no checker came (Discreet is off for this site), the next focus asks again.
    const done = () => {
      asked = false;
      empty = null;
    };
    browser.runtime
      .sendMessage({ id: 0, type: 'injectChecker', timestamp: Date.now() })
      .then(done, done);
  };

  // A focus that moves inside one shadow tree is not told to the document, but what is typed there is.
  const onEvent = (event: Event) => look(event.composedPath()[0], event.type === 'input');
  // Here before the page's own scripts, so first to be told: the page is to hear nothing of the prompt.
  const shield = (event: Event) => globalThis.discreet?.shield?.(event);
  const arm = () => {
    for (const type of ['focusin', 'input']) document.addEventListener(type, onEvent, true);
    for (const type of ['keydown', 'keypress', 'keyup', 'focus', 'focusin', 'blur', 'focusout'])
      window.addEventListener(type, shield, true);
    look(document.activeElement);
  };
  arm();
  // document.open() takes every listener off the document, but not this observer (TinyMCE; both browsers).
  new MutationObserver(arm).observe(document, { childList: true });
});
