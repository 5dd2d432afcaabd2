// The controls in which a CRM keeps a code: a select, an input, or a combobox. Each is set as its page expects it.
import { comboboxControl } from './code-combobox.ts';
import { nextFrame } from './insert-text.ts';

export interface CodeControl {
  /** What it holds now. */
  read(): string;
  /** Sets these, by the names that the control has for them; true: it holds them afterwards. */
  set(names: readonly string[]): Promise<boolean>;
  /** Back to what it held. */
  restore(held: string): Promise<boolean>;
}

/** `known`: every name of a code. Null: nothing that a code can be set in. */
export function controlOf(element: Element, known: ReadonlySet<string>): CodeControl | null {
  if (element.localName === 'select') return selectControl(element as HTMLSelectElement);
  const box = element.matches('[role=combobox]')
    ? element
    : (element.shadowRoot ?? element).querySelector('[role=combobox]');
  if (box) return comboboxControl(box as HTMLElement);
  const isInput = element.localName === 'input' || element.localName === 'textarea';
  return isInput ? inputControl(element as HTMLInputElement, known) : null;
}

/** Frameworks hear of a new value by these; the setter of the isolated world is the browser's own, whatever a page put in its place. */
export function tell(element: HTMLElement): void {
  const bubbles = { bubbles: true, composed: true };
  element.dispatchEvent(
    new InputEvent('input', { ...bubbles, inputType: 'insertReplacementText' }),
  );
  element.dispatchEvent(new Event('change', bubbles));
}

/** A framework may put back its own state when it renders. */
export async function rendered(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

function selectControl(select: HTMLSelectElement): CodeControl {
  const read = () => JSON.stringify([...select.selectedOptions].map(({ value }) => value));
  const choose = async (isChosen: (option: HTMLOptionElement) => boolean) => {
    for (const option of select.options) {
      const chosen = isChosen(option);
      // Unsetting the only choice would choose the first.
      if (chosen || select.multiple) option.selected = chosen;
    }
    const wanted = read();
    tell(select);
    await rendered();
    return read() === wanted;
  };
  return {
    read,
    async set(names) {
      const wanted = names.map((name) =>
        [...select.options].find(
          ({ value, label, disabled }) => !disabled && (value === name || label.trim() === name),
        ),
      );
      if (wanted.includes(undefined)) return false;
      if (!select.multiple) return choose((option) => option === wanted[0]);
      return choose((option) => option.selected || wanted.includes(option));
    },
    restore(held) {
      const values: unknown = JSON.parse(held);
      return choose(({ value }) => Array.isArray(values) && values.includes(value));
    },
  };
}

function inputControl(input: HTMLInputElement, known: ReadonlySet<string>): CodeControl {
  const write = async (text: string) => {
    input.value = text;
    tell(input);
    await rendered();
    return input.value === text;
  };
  return {
    read: () => input.value,
    async set(names) {
      const text = joined(input.value, names, known);
      if (text === null || input.readOnly || input.disabled) return false;
      return input.maxLength >= 0 && text.length > input.maxLength ? false : write(text);
    },
    restore: write,
  };
}

/** What an input holds with these codes added; null: it holds something else than codes, which is left alone. */
export function joined(
  held: string,
  names: readonly string[],
  known: ReadonlySet<string>,
): string | null {
  const found = /\s*[,;|]\s*|\s+/.exec(held.trim());
  const separator = found?.[0] ?? ', ';
  const whole = held.trim();
  const parts = known.has(whole) ? [whole] : whole.split(separator).filter((part) => part !== '');
  if (!parts.every((part) => known.has(part))) return null;
  return [...new Set([...parts, ...names])].join(known.has(whole) ? ', ' : separator);
}
