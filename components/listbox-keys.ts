/** What a key pressed in a list means; null: nothing, it is left to the browser. */
export type ListAction =
  | { readonly do: 'move'; readonly to: number }
  | { readonly do: 'choose'; readonly index: number };

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** A row as the keyboard knows it. */
export interface KeyRow {
  /** The digit that chooses it. */
  readonly digit?: string | undefined;
  /** By the beginning of one of these it is found. */
  readonly names: readonly string[];
}

/** Letters typed one after the other. */
export interface Typed {
  readonly word: string;
  /** When the last of them came, in the milliseconds of `Event.timeStamp`. */
  readonly at: number;
}

/** Letters that follow one another within this time belong to one word, in milliseconds. */
const pause = 700;

/** What is left of the word by then: a letter after a pause begins another. */
export const wordAt = ({ word, at }: Typed, now: number): string => (now - at < pause ? word : '');

export const isPlain = ({ ctrlKey, altKey, metaKey }: Press) => !ctrlKey && !altKey && !metaKey;

/** The row that this digit chooses, from anywhere in the card. */
export function rowOfDigit(press: Press, rows: readonly Pick<KeyRow, 'digit'>[]): number | null {
  if (!isPlain(press)) return null;
  const index = rows.findIndex(({ digit }) => digit === press.key);
  return index < 0 ? null : index;
}

/** `typed`: letters typed just before, for the rows' names. */
export function listAction(
  press: Press,
  rows: readonly KeyRow[],
  active: number,
  typed: string,
): ListAction | null {
  if (!isPlain(press)) return null;
  const last = rows.length - 1;
  switch (press.key) {
    case 'ArrowDown':
      return { do: 'move', to: active === last ? 0 : active + 1 };
    case 'ArrowUp':
      return { do: 'move', to: active === 0 ? last : active - 1 };
    case 'Home':
    case 'PageUp':
      return { do: 'move', to: 0 };
    case 'End':
    case 'PageDown':
      return { do: 'move', to: last };
    case 'Enter':
      return { do: 'choose', index: active };
    case ' ':
      return typed === '' ? { do: 'choose', index: active } : null;
    default: {
      const digit = typed === '' ? rowOfDigit(press, rows) : null;
      return digit === null ? null : { do: 'choose', index: digit };
    }
  }
}

/** The next row that begins with what was typed; the same letter again goes on from row to row. */
export function rowTyped(typed: string, rows: readonly KeyRow[], active: number): number | null {
  const again = [...typed].every((letter) => letter === typed[0]);
  const wanted = again ? (typed[0] ?? '') : typed;
  const first = again ? active + 1 : active;
  for (let step = 0; step < rows.length; step++) {
    const at = (first + step) % rows.length;
    if (rows[at]?.names.some((name) => plain(name).startsWith(plain(wanted)))) return at;
  }
  return null;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
