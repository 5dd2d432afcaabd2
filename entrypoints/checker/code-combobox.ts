// A combobox of the CRM: what is wanted is typed or the list is opened, and the option of that name is pressed.
import { type CodeControl, rendered, tell } from './code-control.ts';
import { nextFrame } from './insert-text.ts';
import { pressAgain } from './save-again.ts';
import { everyElement } from './shadow-search.ts';

/** How long the page may take to show its options, in frames. */
const patience = 90;

/**
 * The value is set, not typed by a command: a browser's undo may then take that back before the note. What is promised,
 * and looked at, is that both go back together (tests/stories/sites.spec.ts).
 */
export function comboboxControl(box: HTMLElement): CodeControl {
  const input = box.localName === 'input' ? (box as HTMLInputElement) : null;
  const read = () => (input ? input.value : (box.textContent ?? '')).trim();
  const write = (text: string) => {
    if (!input) return;
    input.value = text;
    tell(input);
  };
  const press = (element: Element) => pressAgain(element, new MouseEvent('click'), true);

  async function choose(name: string): Promise<boolean> {
    const before = read();
    if (input) {
      enter(input);
      write(name);
    } else if (box.getAttribute('aria-expanded') !== 'true') press(box);
    const option = await appears(() => optionIn(box, name));
    if (!option) {
      write(before);
      if (input) leave(input);
      // The list that was opened in vain is closed again.
      if (!input && box.getAttribute('aria-expanded') === 'true') press(box);
      return false;
    }
    const shown = nameOf(option);
    press(option);
    if (input) leave(input);
    await rendered();
    return [name, shown].includes(read());
  }

  return {
    read,
    set: ([name]) => (name === undefined ? Promise.resolve(true) : choose(name)),
    async restore(held) {
      if (held !== '' && (await choose(held))) return true;
      if (input) enter(input);
      write(held);
      if (input) leave(input);
      await rendered();
      return read() === held;
    },
  };
}

/** Told only, so that the focus itself, and what the agent types meanwhile, stays in the note. */
function enter(input: HTMLElement): void {
  input.dispatchEvent(new FocusEvent('focus', { composed: true }));
  input.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

function leave(input: HTMLElement): void {
  input.dispatchEvent(new FocusEvent('blur', { composed: true }));
  input.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

async function appears(find: () => Element | undefined): Promise<Element | undefined> {
  for (let frame = 0; frame < patience; frame++) {
    const found = find();
    if (found) return found;
    await nextFrame();
  }
  return undefined;
}

/** In the list that the box says it controls, else anywhere: many pages put their lists at the end. */
function optionIn(box: HTMLElement, name: string): Element | undefined {
  const root = box.getRootNode() as Document | ShadowRoot;
  const id = box.getAttribute('aria-controls') ?? box.getAttribute('aria-owns');
  const list = id === null ? null : root.getElementById(id);
  const options = list
    ? [...list.querySelectorAll('[role=option]')]
    : [...everyElement(box.ownerDocument, '[role=option]')];
  return options.find(
    (option) =>
      option.getClientRects().length > 0 &&
      [nameOf(option), option.getAttribute('data-value')].includes(name),
  );
}

const nameOf = (option: Element) => (option.textContent ?? '').trim();
