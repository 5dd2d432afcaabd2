// When a card opens, what stays quiet, and what the agent is told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerAll } from '../../entrypoints/checker/answer-all.ts';
import { edited, type Field } from '../../entrypoints/checker/field.ts';
import { makeMemory } from '../../entrypoints/checker/memory.ts';
import { Note } from '../../entrypoints/checker/note.ts';
import type { Edit, Story } from '../../rules/engine/types.ts';
import { asOne } from '../../rules/index.ts';

/** A field of nothing but text and caret. */
class PaperField implements Field {
  kind: Field['kind'] = 'native';
  readonly element = {} as HTMLElement;
  written = '';
  at = 0;
  takes = true;
  takesOnly = Number.POSITIVE_INFINITY;
  readonly edits: Edit[] = [];
  text = () => this.written;
  caret = () => this.at;
  range = () => null;
  rects = () => [];
  rect = () => ({}) as DOMRect;
  caretRect = () => null;
  focus = () => {};
  onChange = () => {};
  replace = async (edit: Edit) => {
    const takes = this.takes && this.edits.length < this.takesOnly;
    if (takes) this.written = edited(this.written, edit);
    this.edits.push(edit);
    return takes;
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

beforeEach(() => {
  vi.useFakeTimers();
  field = new PaperField();
  stories = storiesOf;
  note = new Note(field, makeMemory(), {
    stories: (text) => stories(text),
    changed: () => {},
    isQuiet: () => false,
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
    note.keep(note.open ?? '', 'needed');
    type(' Belt morgen.');
    pause();
    expect(quotes()).toEqual([]);
  });

  it('can be taken back: the story is asked for again, in its card', () => {
    type('Haar ex wacht.');
    const { open } = note;
    note.keep(open ?? '', 'no-person');
    expect(note.kept.map(({ reason }) => reason)).toEqual(['no-person']);
    note.doubt(open ?? '');
    expect(note.kept).toEqual([]);
    expect(openQuote()).toBe('ex wacht');
    expect(note.entersCard).toBe(true);
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

describe('the way through the prompt', () => {
  beforeEach(() => {
    type('Haar ex wacht. Ook ex wacht buiten. Zij is ziek. ');
    note.close();
  });
  const ids = () => note.shown.map(({ id }) => id);

  it('leads from the list to a card and back to the list, then to the text', () => {
    note.enter({ at: 'list' });
    note.enter({ at: 'card', story: ids()[1] ?? '' });
    expect(openQuote()).toBe('ex wacht buiten');
    note.back();
    expect(note.here).toEqual({ at: 'list' });
    expect(note.entersCard).toBe(true);
    note.back();
    expect(note.here).toBe(null);
    expect(note.entersCard).toBe(false);
  });

  it('goes by keyboard into what is open already, else to the story at the caret', () => {
    note.enterNearest();
    expect(openQuote()).toBe('ziek');
    note.close();
    note.enter({ at: 'list' });
    note.leaveCard();
    note.enterNearest();
    expect(note.here).toEqual({ at: 'list' });
    expect(note.entersCard).toBe(true);
  });

  it('is not cut short by what is found meanwhile', () => {
    note.enter({ at: 'list' });
    type('En ex wacht');
    pause();
    expect(note.here).toEqual({ at: 'list' });
  });

  it('ends when what it spoke of is gone', () => {
    note.enter({ at: 'card', story: ids()[1] ?? '' });
    field.written = 'Haar ex wacht. ';
    note.look('changed');
    expect(note.here).toBe(null);
  });

  it('is there for what was left standing, when nothing else is', () => {
    for (const id of ids()) note.keep(id, 'needed');
    note.enterNearest();
    expect(note.here).toEqual({ at: 'list' });
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
    await note.replaceAll(answerAll);
    expect(field.written).toBe(coded);
    expect(field.edits).toHaveLength(1);
    expect(quotes()).toEqual(['ziek']);
    expect(note.here).toBe(null);
  });

  it('goes from the end to the beginning where more than letters lies between', async () => {
    field.kind = 'rich';
    await note.replaceAll(answerAll);
    expect(field.written).toBe(coded);
    expect(field.edits).toHaveLength(2);
  });

  it('says which did not take', async () => {
    field.kind = 'rich';
    field.takesOnly = 1;
    await note.replaceAll(answerAll);
    expect(note.notice).toBe('partly-replaced');
    expect(note.left).toEqual(['ex wacht']);
    expect(quotes()).toEqual(['ex wacht', 'ziek']);
  });

  it('says that nothing took', async () => {
    field.takes = false;
    await note.replaceAll(answerAll);
    expect(note.left).toEqual(['ex wacht', 'ex wacht buiten']);
    expect(field.written).toBe(two);
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
