import { expect, test } from 'vitest';
import { listAction, rowOfDigit, rowTyped, wordAt } from '../../components/listbox-keys.ts';

const rows = [
  { digit: '1', names: ['A2', 'Noem nooit adres'] },
  { digit: '2', names: ['A1', 'Eerst verifiëren'] },
  { digit: '3', names: ['B1', 'Verbind door'] },
  { digit: '0', names: ['Laat weg'] },
];
const press = (key: string, modifiers: { ctrlKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...modifiers,
});
const on = (key: string, active: number, typed = '') => listAction(press(key), rows, active, typed);

test('arrows go round', () => {
  expect(on('ArrowDown', 3)).toEqual({ do: 'move', to: 0 });
  expect(on('ArrowUp', 0)).toEqual({ do: 'move', to: 3 });
});

test('Home and End go to the first and the last', () => {
  expect(on('Home', 2)).toEqual({ do: 'move', to: 0 });
  expect(on('End', 2)).toEqual({ do: 'move', to: 3 });
});

test('digits choose, 0 leaves out; one without a row means nothing', () => {
  expect(on('2', 0)).toEqual({ do: 'choose', index: 1 });
  expect(rowOfDigit(press('0'), rows)).toBe(3);
  expect(rowOfDigit(press('7'), rows)).toBeNull();
});

test('a digit after a letter is part of a code’s name and chooses nothing', () => {
  expect(on('2', 0, 'a')).toBeNull();
});

test('Enter and Space choose what is meant; a space within words does not', () => {
  expect(on('Enter', 2)).toEqual({ do: 'choose', index: 2 });
  expect(on(' ', 2)).toEqual({ do: 'choose', index: 2 });
  expect(on(' ', 2, 'noem')).toBeNull();
});

test('Tab and the browser’s own shortcuts are left alone', () => {
  expect(on('Tab', 0)).toBeNull();
  expect(listAction(press('1', { ctrlKey: true }), rows, 0, '')).toBeNull();
  expect(listAction(press('ArrowDown', { altKey: true }), rows, 0, '')).toBeNull();
});

test('letters find the row that begins with them, whatever their case and accents', () => {
  expect(rowTyped('v', rows, 0)).toBe(2);
  expect(rowTyped('EERST VERIFIE', rows, 0)).toBe(1);
  expect(rowTyped('x', rows, 0)).toBeNull();
});

test('the same letter again goes on to the next', () => {
  expect(rowTyped('a', rows, 0)).toBe(1);
  expect(rowTyped('aa', rows, 1)).toBe(0);
  expect(rowTyped('a2', rows, 0)).toBe(0);
});

test('a letter after a pause begins another word', () => {
  expect(wordAt({ word: 'eer', at: 1000 }, 1500)).toBe('eer');
  expect(wordAt({ word: 'eer', at: 1000 }, 1700)).toBe('');
});
