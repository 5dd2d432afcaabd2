/** What a key pressed in the card means; null: nothing, it is left to the browser. */
export type CardAction =
  | { readonly do: 'move'; readonly to: number }
  | { readonly do: 'choose'; readonly index: number }
  | { readonly do: 'close' };

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * @param keys The digits of the rows, in the order of the rows.
 * @param inList Enter, Space and the arrows mean a row only while the list has the focus.
 */
export function cardAction(
  press: Press,
  keys: readonly string[],
  active: number,
  inList: boolean,
): CardAction | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.key === 'Escape') return { do: 'close' };
  const digit = keys.indexOf(press.key);
  if (digit >= 0) return { do: 'choose', index: digit };
  if (!inList) return null;
  const last = keys.length - 1;
  switch (press.key) {
    case 'ArrowDown':
      return { do: 'move', to: active === last ? 0 : active + 1 };
    case 'ArrowUp':
      return { do: 'move', to: active === 0 ? last : active - 1 };
    case 'Home':
      return { do: 'move', to: 0 };
    case 'End':
      return { do: 'move', to: last };
    case 'Enter':
    case ' ':
      return { do: 'choose', index: active };
    default:
      return null;
  }
}
