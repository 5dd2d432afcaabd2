// What the agent did to save, done once more after the question: by the same button, form or keys.

/** Presses what was pressed, with all events that a press brings: some pages act on the first of them. */
export function pressAgain(pressed: Element, at: MouseEvent, whole: boolean): void {
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: at.clientX,
    clientY: at.clientY,
  };
  const pointer = { ...init, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  if (whole) {
    pressed.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
    pressed.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1, detail: 1 }));
    pressed.dispatchEvent(new PointerEvent('pointerup', pointer));
    pressed.dispatchEvent(new MouseEvent('mouseup', { ...init, detail: 1 }));
  }
  if ('click' in pressed) (pressed as HTMLElement).click();
  else pressed.dispatchEvent(new MouseEvent('click', { ...init, detail: 1 }));
}

export function submitAgain(form: HTMLFormElement, event: SubmitEvent): void {
  const { submitter, isTrusted } = event;
  if (!isTrusted) {
    // A script of the page told its own listeners; no form was sent.
    form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter }));
    return;
  }
  const stands = submitter?.isConnected && 'form' in submitter && submitter.form === form;
  form.requestSubmit(stands ? submitter : null);
}

/** The same keys in the same place; where the page takes them for nothing else, an input sends its form. */
export function typeAgain(target: Element, keys: KeyboardEvent): void {
  const { key, code, keyCode, which, ctrlKey, metaKey, shiftKey, altKey, location } = keys;
  const init = {
    ...{ key, code, keyCode, which, ctrlKey, metaKey, shiftKey, altKey, location },
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const goesOn = target.dispatchEvent(new KeyboardEvent('keydown', init));
  target.dispatchEvent(new KeyboardEvent('keyup', init));
  if (goesOn && target.localName === 'input') submitFrom(target as HTMLInputElement);
}

/** As the browser does on Enter: the form's first submit button is clicked; without one, a form of one field is sent. */
function submitFrom({ form }: HTMLInputElement): void {
  if (!form) return;
  const controls = [...form.elements] as HTMLInputElement[];
  const button = controls.find(({ type }) => type === 'submit');
  const fields = controls.filter(
    ({ localName, type }) => localName === 'input' && !sends.test(type),
  );
  if (button) button.click();
  else if (fields.length <= 1) form.requestSubmit();
}

/** Kinds of inputs in which Enter is no reason against sending the form. */
const sends = /^(?:submit|button|reset|checkbox|radio|file|hidden|color|range|image)$/;
