import { expect, test } from 'vitest';
import { headOf, tailOf } from '../../components/excerpt.ts';

test('a short text is shown whole, on one line', () => {
  expect(headOf(' belt\nterug. ', 40)).toBe(' belt terug.');
  expect(tailOf(' Klt\nbelt ', 40)).toBe('Klt belt ');
});

test('a long text is cut at a word', () => {
  expect(headOf('wil daarom een nieuw nummer', 15)).toBe('wil daarom een…');
  expect(tailOf('wil daarom een nieuw nummer', 15)).toBe('…nieuw nummer');
});

test('a long word that cannot be cut stays', () => {
  expect(headOf('x'.repeat(20), 8)).toBe(`${'x'.repeat(8)}…`);
  expect(tailOf('x'.repeat(20), 8)).toBe(`…${'x'.repeat(8)}`);
});
