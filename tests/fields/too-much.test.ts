// A note that is more than can be underlined or checked: what is shown, and what the agent is told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeMemory } from '../../entrypoints/checker/memory.ts';
import { Note } from '../../entrypoints/checker/note.ts';
import { PaperField, storiesOf } from './paper-field.ts';

let field: PaperField;
let note: Note;
let isPart: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  field = new PaperField();
  isPart = false;
  note = new Note(field, makeMemory(), {
    read: (text) => ({ stories: storiesOf(text), rules: [], isDone: true, isPart }),
    changed: () => {},
    isQuiet: () => false,
    newlyFound: () => {},
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a note that is too much', () => {
  const many = (count: number) => {
    field.written = 'bsn 111222333 '.repeat(count);
    field.at = field.written.length;
    note.look('entered');
  };

  it('has the neighbours of the caret underlined, and all are counted', () => {
    many(5000);
    expect(note.found.count).toBe(5000);
    expect(note.found.shown).toHaveLength(200);
    expect(note.found.shown.at(-1)?.story.end).toBe(field.written.length - 1);
    expect(note.notices.now).toBe('partly-underlined');
  });

  it('has others underlined where the caret goes', () => {
    many(5000);
    field.at = 0;
    note.look('changed');
    expect(note.found.shown[0]?.story.start).toBeLessThan(10);
  });

  it('is told once, and no longer when it no longer holds', () => {
    many(201);
    note.notices.dismiss();
    note.look('typed');
    expect(note.notices.now).toBe(null);
    many(5);
    expect(note.notices.now).toBe(null);
    expect(note.found.shown).toHaveLength(5);
  });

  it('says so where only a part of it is checked', () => {
    isPart = true;
    note.look('changed');
    expect(note.notices.now).toBe('partly-checked');
    isPart = false;
    note.look('changed');
    expect(note.notices.now).toBe(null);
  });

  it('goes on being read when the field is left', () => {
    let turns = 3;
    const slow = new Note(field, makeMemory(), {
      read: (text) => ({
        stories: turns > 1 ? [] : storiesOf(text),
        rules: [],
        isDone: --turns === 0,
        isPart,
      }),
      changed: () => {},
      isQuiet: () => false,
      newlyFound: () => {},
    });
    field.written = 'Haar ex wacht. ';
    slow.look('entered');
    slow.leave();
    expect(slow.hasToStay).toBe(true);
    vi.runAllTimers();
    expect(slow.found.shown).toHaveLength(1);
    expect(slow.open).toBe(null);
    expect(vi.getTimerCount()).toBe(0);
  });
});
