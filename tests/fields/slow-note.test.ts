// A note that takes long to be read out of its field: no key waits for it again and again.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeMemory } from '../../entrypoints/checker/memory.ts';
import { Note } from '../../entrypoints/checker/note.ts';
import { PaperField, storiesOf } from './paper-field.ts';

/** Milliseconds that it takes to read the field, and how often that was done. */
let takes: number;
let walks: number;
/** Pieces of the text that are still to be read. */
let pieces: number;
let field: PaperField;
let note: Note;

beforeEach(() => {
  vi.useFakeTimers();
  takes = 300;
  walks = 0;
  pieces = 1;
  field = new PaperField();
  field.kind = 'rich';
  field.text = () => {
    walks++;
    vi.setSystemTime(Date.now() + takes);
    return field.written;
  };
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  note = new Note(field, makeMemory(), {
    read: (text) => ({ stories: storiesOf(text), rules: [], isDone: --pieces <= 0, isPart: false }),
    changed: () => {},
    isQuiet: () => false,
    newlyFound: () => {},
  });
  note.look('entered');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function type(words: string): void {
  for (const letter of words) {
    field.written += letter;
    field.at = field.written.length;
    note.looks.hear('typed');
    note.looks.catchUp();
  }
}

describe('a note that takes long to read', () => {
  it('is read once the agent pauses, and then all is there', () => {
    type('Haar ex wacht buiten. Ok.');
    expect(walks).toBe(2);
    expect(note.hasToStay).toBe(true);
    vi.advanceTimersByTime(500);
    expect(walks).toBe(3);
    expect(note.found.shown.map(({ quote }) => quote)).toEqual(['ex wacht buiten']);
  });

  it('is not read while the agent is still in a word', () => {
    type('Haar ex');
    const before = walks;
    for (const _ of 'wacht') {
      vi.advanceTimersByTime(250);
      note.spell();
    }
    expect(walks).toBe(before);
    vi.advanceTimersByTime(300);
    expect(walks).toBe(before + 1);
  });

  it('is read at once before it is saved', () => {
    type('Haar ex wacht buiten. Ok.');
    note.settle();
    expect(note.found.count).toBe(1);
    vi.runAllTimers();
    expect(walks).toBe(3);
  });

  it('is not read again while an input method is at work', () => {
    type('Haar ex');
    const before = walks;
    note.compose(true);
    vi.advanceTimersByTime(500);
    expect(walks).toBe(before);
  });

  it('that is quick again is read with every letter again', () => {
    type('Haar ex');
    takes = 1;
    vi.advanceTimersByTime(500);
    const before = walks;
    type(' wacht');
    expect(walks).toBe(before + 6);
  });
});

describe('an endless note', () => {
  it('is walked through once, and its pieces are read from that', () => {
    pieces = 20;
    note.look('changed');
    const before = walks;
    vi.advanceTimersByTime(100);
    expect(pieces).toBe(0);
    expect(walks).toBe(before);
  });

  it('is not read on once something was done to it: a look is to come', () => {
    pieces = 20;
    note.look('changed');
    const left = pieces;
    note.looks.hear('typed');
    vi.advanceTimersByTime(100);
    expect(pieces).toBe(left);
  });
});
