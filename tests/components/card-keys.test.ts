import { expect, test } from 'vitest';
import { cardAction } from '../../components/card-keys.ts';

const rows = ['1', '2', '3', '0'];
const press = (key: string, modifiers: { ctrlKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...modifiers,
});

test('arrows go round', () => {
  expect(cardAction(press('ArrowDown'), rows, 3, true)).toEqual({ do: 'move', to: 0 });
  expect(cardAction(press('ArrowUp'), rows, 0, true)).toEqual({ do: 'move', to: 3 });
});

test('Home and End go to the first and the last', () => {
  expect(cardAction(press('Home'), rows, 2, true)).toEqual({ do: 'move', to: 0 });
  expect(cardAction(press('End'), rows, 2, true)).toEqual({ do: 'move', to: 3 });
});

test('digits choose from anywhere in the card, 0 leaves out', () => {
  expect(cardAction(press('2'), rows, 0, false)).toEqual({ do: 'choose', index: 1 });
  expect(cardAction(press('0'), rows, 0, false)).toEqual({ do: 'choose', index: 3 });
});

test('a digit without a row means nothing', () => {
  expect(cardAction(press('3'), ['0', '1'], 0, true)).toBeNull();
});

test('Enter on a button is the button’s', () => {
  expect(cardAction(press('Enter'), rows, 0, false)).toBeNull();
});

test('Tab and the browser’s own shortcuts are left alone', () => {
  expect(cardAction(press('Tab'), rows, 0, true)).toBeNull();
  expect(cardAction(press('1', { ctrlKey: true }), rows, 0, true)).toBeNull();
  expect(cardAction(press('ArrowDown', { altKey: true }), rows, 0, true)).toBeNull();
});
