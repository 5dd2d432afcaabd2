/** https://www.w3.org/TR/webdriver2/#keyboard-actions: the private code points that stand for keys without a character. */
const special: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ' ': ' ',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  ControlOrMeta: process.platform === 'darwin' ? '\uE03D' : '\uE009',
};

export interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

const stroke = (value: string): KeyAction[] => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

export function typing(text: string): KeyAction[] {
  const lines = text.replaceAll('\r\n', '\n');
  return [...lines].flatMap((one) => stroke(one === '\n' ? (special.Enter ?? one) : one));
}

/** The actions of a chord such as `Control+z`. @throws Error for a key that has no name here. */
export function chordOf(chord: string): KeyAction[] {
  const keys = chord.split(/(?<=.)\+/).map((name) => {
    const value = special[name] ?? name;
    if ([...value].length !== 1) throw new Error(`No key is called ${name}`);
    return value;
  });
  const down = keys.map((value) => ({ type: 'keyDown' as const, value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp' as const, value }));
  return [...down, ...up];
}
