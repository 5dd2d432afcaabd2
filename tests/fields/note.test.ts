// When a card opens, what stays quiet, and what the agent is told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceStory } from '../../entrypoints/checker/replacing.ts';
import type { Edit, Story } from '../../rules/engine/types.ts';

import { storiesOf } from './paper-field.ts';
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

  it('stands under what a macro put there, which was gone in the same moment; no card opens', () => {
    field.written = 'Haar ex wacht.';
    note.looks.hear('placed');
    expect(note.hasToStay).toBe(true);
    note.leave();
    note.looks.catchUp();
    pause();
    expect(quotes()).toEqual(['ex wacht']);
    expect(note.hasToStay).toBe(true);
    expect(note.open).toBe(null);
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
    expect(note.trail.hasFocus).toBe(false);
  });

  it('also where a policy comes between the words and the look at them', () => {
    field.written = 'Haar ex wacht.';
    field.at = field.written.length;
    note.looks.hear('typed');
    note.look('changed');
    note.looks.catchUp();
    expect(openQuote()).toBe('ex wacht');
  });

  it('also where the rest of a long note is read between them', () => {
    paper = new PaperNote((text) => ({
      stories: storiesOf(text),
      rules: [],
      isDone: false,
      isPart: false,
    }));
    ({ field, note } = paper);
    field.written = 'Haar ex wacht.';
    field.at = field.written.length;
    note.looks.hear('typed');
    vi.advanceTimersToNextTimer();
    note.looks.catchUp();
    expect(openQuote()).toBe('ex wacht');
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
    expect(note.found.shown).toHaveLength(1);
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
    note.trail.close();
    type(' Belt morgen.');
    pause();
    expect(note.open).toBe(null);
    expect(quotes()).toEqual(['ex wacht']);
  });

  it('again when the story tells more', () => {
    type('Haar ex wacht ');
    pause();
    note.trail.close();
    type('buiten. ');
    expect(openQuote()).toBe('ex wacht buiten');
  });
});

describe('an answer', () => {
  const leaveOut = (_: string, { start, end }: Story): Edit => ({ start, end, insert: '[A2]' });

  it('puts the code there, and the undone story is underlined but not raised again', async () => {
    type('Haar ex wacht.');
    await replaceStory(note, note.open ?? '', leaveOut);
    expect(field.written).toBe('Haar [A2].');
    expect(note.notices.now).toBe(null);
    field.written = 'Haar ex wacht.';
    note.look('typed');
    pause();
    expect(quotes()).toEqual(['ex wacht']);
    expect(note.open).toBe(null);
  });

  it('"leave it" takes the underline away, and it does not come back while the agent types on', () => {
    type('Haar ex wacht.');
    note.keep(note.open ?? '', 'needed');
    type(' Belt morgen.');
    pause();
    expect(quotes()).toEqual([]);
  });

  it('can be taken back: the story is asked for again, in its card', () => {
    type('Haar ex wacht.');
    const { open } = note;
    note.keep(open ?? '', 'no-person');
    expect(note.found.kept.map(({ reason }) => reason)).toEqual(['no-person']);
    note.doubt(open ?? '');
    expect(note.found.kept).toEqual([]);
    expect(openQuote()).toBe('ex wacht');
    expect(note.trail.hasFocus).toBe(true);
  });

  it('that does not take is told, and the story stays underlined', async () => {
    type('Haar ex wacht.');
    field.takes = false;
    await replaceStory(note, note.open ?? '', leaveOut);
    expect(note.notices.now).toBe('not-replaced');
    expect(quotes()).toEqual(['ex wacht']);
  });

  it("that fails in a page's own field is told as well", async () => {
    type('Haar ex wacht.');
    field.replace = () => Promise.reject(new DOMException('gone', 'InvalidStateError'));
    await replaceStory(note, note.open ?? '', leaveOut);
    expect(note.notices.now).toBe('not-replaced');
  });
});

describe('a note that cannot be checked', () => {
  const fail = () => {
    throw new RangeError('broken rule');
  };

  it('says so once, and shows nothing as if it were checked', () => {
    type('Haar ex wacht. ');
    paper.stories = fail;
    type('Ok');
    expect(note.notices.now).toBe('not-checked');
    expect(quotes()).toEqual([]);
    note.notices.dismiss();
    type(' nu');
    expect(note.notices.now).toBe(null);
  });

  it('takes it back when it can be checked again', () => {
    paper.stories = fail;
    type('Haar ex');
    paper.stories = storiesOf;
    type(' wacht. ');
    expect(note.notices.now).toBe(null);
    expect(quotes()).toEqual(['ex wacht']);
  });
});
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
