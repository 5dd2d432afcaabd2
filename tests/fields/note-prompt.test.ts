// The way through the prompt, and all stories answered at once.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerAll } from '../../entrypoints/checker/answer-all.ts';
import { replaceAllOf } from '../../entrypoints/checker/replacing.ts';
import { asOne } from '../../rules/index.ts';

import { PaperNote } from './paper-note.ts';

let paper: PaperNote;
let field: PaperNote['field'];
let note: PaperNote['note'];

beforeEach(() => {
  vi.useFakeTimers();
  paper = new PaperNote();
  ({ field, note } = paper);
});
afterEach(() => {
  vi.useRealTimers();
});

const type = (words: string) => paper.type(words);
const pause = () => vi.runAllTimers();
const quotes = () => paper.quotes;
const openQuote = () => paper.openQuote;

describe('the way through the prompt', () => {
  beforeEach(() => {
    type('Haar ex wacht. Ook ex wacht buiten. Zij is ziek. ');
    note.trail.close();
  });
  const ids = () => note.found.shown.map(({ id }) => id);

  it('leads from the list to a card and back to the list, then to the text', () => {
    note.trail.enter({ at: 'list' });
    note.trail.enter({ at: 'card', story: ids()[1] ?? '' });
    expect(openQuote()).toBe('ex wacht buiten');
    note.trail.back();
    expect(note.trail.here).toEqual({ at: 'list' });
    expect(note.trail.hasFocus).toBe(true);
    note.trail.back();
    expect(note.trail.here).toBe(null);
    expect(note.trail.hasFocus).toBe(false);
  });

  it('goes by keyboard into what is open already, else to the story at the caret', () => {
    note.enterNearest();
    expect(openQuote()).toBe('ziek');
    note.trail.close();
    note.trail.enter({ at: 'list' });
    note.trail.loseFocus();
    note.enterNearest();
    expect(note.trail.here).toEqual({ at: 'list' });
    expect(note.trail.hasFocus).toBe(true);
  });

  it('is not cut short by what is found meanwhile', () => {
    note.trail.enter({ at: 'list' });
    type('En ex wacht');
    pause();
    expect(note.trail.here).toEqual({ at: 'list' });
  });

  it('ends when what it spoke of is gone', () => {
    note.trail.enter({ at: 'card', story: ids()[1] ?? '' });
    field.written = 'Haar ex wacht. ';
    note.look('changed');
    expect(note.trail.here).toBe(null);
  });

  it('is there for what was left standing, when nothing else is', () => {
    for (const id of ids()) note.keep(id, 'needed');
    note.enterNearest();
    expect(note.trail.here).toEqual({ at: 'list' });
  });
});

describe('all at once', () => {
  const answerAll: AnswerAll = (text, told) => {
    const edits = told.map(({ start, end }) => ({ start, end, insert: '[A2]' }));
    return { codes: ['A2'], edits, whole: asOne(text, edits) };
  };
  const [two, coded] = [
    'Haar ex wacht. Ook ex wacht buiten. Zij is ziek.',
    'Haar [A2]. Ook [A2]. Zij is ziek.',
  ];
  beforeEach(() => type(two));

  it('replaces what is sure, and leaves what may be harmless', async () => {
    await replaceAllOf(note, answerAll);
    expect(field.written).toBe(coded);
    expect(field.edits).toHaveLength(1);
    expect(quotes()).toEqual(['ziek']);
    expect(note.trail.here).toBe(null);
  });

  it('goes from the end to the beginning where more than letters lies between', async () => {
    field.kind = 'rich';
    await replaceAllOf(note, answerAll);
    expect(field.written).toBe(coded);
    expect(field.edits).toHaveLength(2);
  });

  it('says which did not take', async () => {
    field.kind = 'rich';
    field.takesOnly = 1;
    await replaceAllOf(note, answerAll);
    expect(note.notices.now).toBe('partly-replaced');
    expect(note.notices.left).toEqual(['ex wacht']);
    expect(quotes()).toEqual(['ex wacht', 'ziek']);
  });

  it('says that nothing took', async () => {
    field.takes = false;
    await replaceAllOf(note, answerAll);
    expect(note.notices.left).toEqual(['ex wacht', 'ex wacht buiten']);
    expect(field.written).toBe(two);
  });
});
