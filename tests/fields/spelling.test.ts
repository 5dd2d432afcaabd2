// A letter in the middle of a word shows nothing, so nothing is read for it; what is not read yet is not lost.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeWatch } from '../../entrypoints/checker/field.ts';
import { hear } from '../../entrypoints/checker/hear.ts';
import { PaperNote } from './paper-note.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('letters of a word', () => {
  let paper: PaperNote;
  beforeEach(() => {
    paper = new PaperNote();
    paper.type('Haar ex ');
  });

  it('are read when the agent pauses, and then they are underlined', () => {
    const read = vi.spyOn(paper.field, 'text');
    paper.spell('wacht');
    expect(read).not.toHaveBeenCalled();
    vi.advanceTimersByTime(299);
    expect(paper.quotes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(paper.quotes).toEqual(['ex wacht']);
    expect(paper.note.open).toBe(null);
  });

  it('open the card no later than any other', () => {
    paper.spell('wacht');
    vi.advanceTimersByTime(600);
    expect(paper.openQuote).toBe('ex wacht');
  });

  it('are read before the note is saved', () => {
    paper.spell('wacht');
    paper.note.settle();
    expect(paper.note.found.count).toBe(1);
  });

  it('are read when the agent leaves the field', () => {
    paper.spell('wacht');
    paper.note.leave();
    expect(paper.quotes).toEqual(['ex wacht']);
  });

  it('are not read while an input method is at work', () => {
    paper.spell('wacht');
    paper.note.compose(true);
    vi.runAllTimers();
    expect(paper.quotes).toEqual([]);
  });

  it('do not make the note their own that a page puts there right after them', () => {
    paper.type('is ziek. ');
    vi.runAllTimers();
    paper.note.keep(paper.note.found.shown[0]?.id ?? '', 'needed');
    paper.spell('En');
    paper.field.written = 'Andere klant is ziek, haar ex wacht hier.';
    vi.runAllTimers();
    expect(paper.quotes).toEqual(['ziek', 'ex wacht']);
    expect(paper.note.open).toBe(null);
  });
});

describe('of what a field tells', () => {
  let paper: PaperNote;
  let read: ReturnType<typeof vi.spyOn>;
  let watch: ChangeWatch;
  const element = new EventTarget();
  let life: AbortController;
  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, 16));
    paper = new PaperNote();
    Object.assign(paper.field, { element });
    paper.field.onChange = (given) => {
      watch = given;
    };
    read = vi.spyOn(paper.field, 'text');
    life = new AbortController();
    hear(paper.note, life.signal);
  });
  afterEach(() => {
    life.abort();
    vi.unstubAllGlobals();
  });

  const input = (data: string) =>
    element.dispatchEvent(Object.assign(new Event('input'), { inputType: 'insertText', data }));
  const page = () => watch.changed();
  const frame = () => vi.advanceTimersByTime(20);

  it('a letter of a word is not read in its frame, nor when the editor shows it later', () => {
    input('w');
    frame();
    page();
    frame();
    expect(read).not.toHaveBeenCalled();
  });

  it('the sign that ends a word is', () => {
    input('w');
    input('.');
    frame();
    expect(read).toHaveBeenCalledOnce();
  });

  it('each letter is where underlines are boxes of ours, which the words would leave behind', () => {
    paper.note.isDrawn = true;
    input('w');
    frame();
    expect(read).toHaveBeenCalledOnce();
  });

  it('what the page writes after the pause is', () => {
    input('w');
    vi.advanceTimersByTime(300);
    read.mockClear();
    page();
    frame();
    expect(read).toHaveBeenCalledOnce();
  });

  it('a text is waited for from the key on until it is read, and known from then on', () => {
    paper.field.written = 'Haar ex w.';
    expect([watch.isAwaited(), watch.isKnown('Haar ex w.')]).toEqual([false, false]);
    input('w');
    expect(watch.isAwaited()).toBe(true);
    input('.');
    frame();
    expect([watch.isAwaited(), watch.isKnown('Haar ex w.')]).toEqual([false, true]);
  });
});
