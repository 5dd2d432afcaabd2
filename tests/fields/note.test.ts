// When a card opens, what stays quiet, and what the agent is told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edited, type Field } from '../../entrypoints/checker/field.ts';
import { makeMemory } from '../../entrypoints/checker/memory.ts';
import { Note } from '../../entrypoints/checker/note.ts';
import type { Edit, Story } from '../../rules/engine/types.ts';

/** A field of nothing but text and caret. */
class PaperField implements Field {
  readonly kind = 'native';
  readonly element = {} as HTMLElement;
  written = '';
  at = 0;
  takes = true;
  text = () => this.written;
  caret = () => this.at;
  range = () => null;
  marks = () => false;
  rects = () => [];
  rectsOfAll = () => [];
  rect = () => ({}) as DOMRect;
  caretRect = () => null;
  focus = () => {};
  onChange = () => {};
  replace = async (edit: Edit) => {
    if (this.takes) this.written = edited(this.written, edit);
    return this.takes;
  };
}

/** "ex wacht" is a sure story, "ziek" a likely one, nine digits are an identifier. */
function storiesOf(text: string): Story[] {
  return [...text.matchAll(/ex wacht(?: buiten)?|ziek|\d{9}/g)].map(({ 0: words, index }) => {
    const span = { start: index, end: index + words.length };
    const isIdentifier = /\d/.test(words);
    const confidence = words === 'ziek' ? 'likely' : 'sure';
    const rule = words.includes('buiten') ? 'outside' : 'waiting';
    const found = {
      ...span,
      rule,
      category: 'stalking',
      confidence,
      codes: ['A2'],
      because: [],
    } as const;
    return {
      ...span,
      kind: isIdentifier ? 'identifier' : 'context',
      confidence,
      codes: ['A2'],
      findings: [found],
    };
  });
}

let field: PaperField;
let note: Note;
let stories: typeof storiesOf;
let isPart: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  field = new PaperField();
  stories = storiesOf;
  isPart = false;
  note = new Note(field, makeMemory(), {
    read: (text) => ({ stories: stories(text), isDone: true, isPart }),
    changed: () => {},
  });
  note.look('entered');
});
afterEach(() => {
  vi.useRealTimers();
});

/** Types at the end, letter by letter. */
function type(words: string): void {
  for (const letter of words) {
    field.written += letter;
    field.at = field.written.length;
    note.look('typed');
  }
}
const pause = () => vi.runAllTimers();
const quotes = () => note.shown.map(({ quote }) => quote);
const openQuote = () => note.shown.find(({ id }) => id === note.open)?.quote ?? null;

describe('an underline', () => {
  it('waits until the word is finished', () => {
    type('Haar ex wacht');
    expect(quotes()).toEqual([]);
    type(' ');
    expect(quotes()).toEqual(['ex wacht']);
  });

  it('or until the agent pauses', () => {
    type('Haar ex wacht');
    pause();
    expect(quotes()).toEqual(['ex wacht']);
  });

  it('stands at once in a note that is opened', () => {
    field.written = 'Haar ex wacht';
    field.at = field.written.length;
    note.look('entered');
    expect(quotes()).toEqual(['ex wacht']);
  });

  it('goes with its words', () => {
    type('Haar ex wacht. ');
    field.written = 'Haar. ';
    note.look('changed');
    expect(quotes()).toEqual([]);
  });
});

describe('a card opens by itself', () => {
  it('at the end of the sentence', () => {
    type('Haar ex wacht');
    expect(openQuote()).toBe(null);
    type('.');
    expect(openQuote()).toBe('ex wacht');
    expect(note.entersCard).toBe(false);
  });

  it('when the agent pauses', () => {
    type('Haar ex wacht hier');
    expect(openQuote()).toBe(null);
    pause();
    expect(openQuote()).toBe('ex wacht');
  });

  it.each([
    ['for what is only likely', 'Zij is ziek. '],
    ['for an identifier', 'bsn 111222333. '],
  ])('not %s', (_, words) => {
    type(words);
    pause();
    expect(note.shown).toHaveLength(1);
    expect(note.open).toBe(null);
  });

  it('not for what stood in the note before', () => {
    field.written = 'Haar ex wacht. ';
    note.look('entered');
    type('Belt morgen.');
    pause();
    expect(note.open).toBe(null);
  });

  it('not while the caret is inside the story', () => {
    field.written = 'Haar ex wacht hier.';
    field.at = 8;
    note.look('typed');
    pause();
    expect(note.open).toBe(null);
  });

  it('once: closed, it stays closed', () => {
    type('Haar ex wacht.');
    note.close();
    type(' Belt morgen.');
    pause();
    expect(note.open).toBe(null);
    expect(quotes()).toEqual(['ex wacht']);
  });

  it('again when the story tells more', () => {
    type('Haar ex wacht ');
    pause();
    note.close();
    type('buiten. ');
    expect(openQuote()).toBe('ex wacht buiten');
  });
});

describe('an answer', () => {
  const leaveOut = (_: string, { start, end }: Story): Edit => ({ start, end, insert: '[A2]' });

  it('puts the code there, and the undone story is underlined but not raised again', async () => {
    type('Haar ex wacht.');
    await note.replace(note.open ?? '', leaveOut);
    expect(field.written).toBe('Haar [A2].');
    expect(note.notice).toBe(null);
    field.written = 'Haar ex wacht.';
    note.look('typed');
    pause();
    expect(quotes()).toEqual(['ex wacht']);
    expect(note.open).toBe(null);
  });

  it('"leave it" takes the underline away, and it does not come back while the agent types on', () => {
    type('Haar ex wacht.');
    note.keep(note.open ?? '');
    type(' Belt morgen.');
    pause();
    expect(quotes()).toEqual([]);
  });

  it('that does not take is told, and the story stays underlined', async () => {
    type('Haar ex wacht.');
    field.takes = false;
    await note.replace(note.open ?? '', leaveOut);
    expect(note.notice).toBe('not-replaced');
    expect(quotes()).toEqual(['ex wacht']);
  });

  it("that fails in a page's own field is told as well", async () => {
    type('Haar ex wacht.');
    field.replace = () => Promise.reject(new DOMException('gone', 'InvalidStateError'));
    await note.replace(note.open ?? '', leaveOut);
    expect(note.notice).toBe('not-replaced');
  });
});

describe('a note that cannot be checked', () => {
  const fail = () => {
    throw new RangeError('broken rule');
  };

  it('says so once, and shows nothing as if it were checked', () => {
    type('Haar ex wacht. ');
    stories = fail;
    type('Ok');
    expect(note.notice).toBe('not-checked');
    expect(quotes()).toEqual([]);
    note.dismissNotice();
    type(' nu');
    expect(note.notice).toBe(null);
  });

  it('takes it back when it can be checked again', () => {
    stories = fail;
    type('Haar ex');
    stories = storiesOf;
    type(' wacht. ');
    expect(note.notice).toBe(null);
    expect(quotes()).toEqual(['ex wacht']);
  });
});

describe('a note that is too much', () => {
  const many = (count: number) => {
    field.written = 'bsn 111222333 '.repeat(count);
    field.at = field.written.length;
    note.look('entered');
  };

  it('has the neighbours of the caret underlined, and all are counted', () => {
    many(5000);
    expect(note.count).toBe(5000);
    expect(note.shown).toHaveLength(200);
    expect(note.shown.at(-1)?.story.end).toBe(field.written.length - 1);
    expect(note.notice).toBe('partly-underlined');
  });

  it('has others underlined where the caret goes', () => {
    many(5000);
    field.at = 0;
    note.look('changed');
    expect(note.shown[0]?.story.start).toBeLessThan(10);
  });

  it('is told once, and no longer when it no longer holds', () => {
    many(201);
    note.dismissNotice();
    type('x');
    expect(note.notice).toBe(null);
    many(5);
    expect(note.notice).toBe(null);
    expect(note.shown).toHaveLength(5);
  });

  it('says so where only a part of it is checked', () => {
    isPart = true;
    note.look('changed');
    expect(note.notice).toBe('partly-checked');
    isPart = false;
    note.look('changed');
    expect(note.notice).toBe(null);
  });

  it('goes on being read when the field is left', () => {
    let turns = 3;
    const slow = new Note(field, makeMemory(), {
      read: (text) => ({
        stories: turns > 1 ? [] : storiesOf(text),
        isDone: --turns === 0,
        isPart,
      }),
      changed: () => {},
    });
    field.written = 'Haar ex wacht. ';
    slow.look('entered');
    slow.leave();
    expect(slow.hasToStay).toBe(true);
    vi.runAllTimers();
    expect(slow.shown).toHaveLength(1);
    expect(slow.open).toBe(null);
    expect(vi.getTimerCount()).toBe(0);
describe('an input method', () => {
  it('is left alone while it composes: nothing is checked, shown or raised', () => {
    type('Haar ex wacht');
    note.compose(true);
    type('. ');
    pause();
    expect(quotes()).toEqual([]);
    note.compose(false);
    note.look('typed');
    expect(quotes()).toEqual(['ex wacht']);
    expect(openQuote()).toBe('ex wacht');
  });
});
