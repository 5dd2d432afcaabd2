// A letter in the middle of a word shows nothing, so nothing is read for it; what is not read yet is not lost.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PaperNote } from './paper-note.ts';

describe('letters of a word', () => {
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

  const spell = (words: string) => {
    for (const letter of words) {
      field.written += letter;
      field.at = field.written.length;
      note.spell();
    }
  };

  it('are read when the agent pauses, and then they are underlined', () => {
    paper.type('Haar ex ');
    const read = vi.spyOn(field, 'text');
    spell('wacht');
    expect(read).not.toHaveBeenCalled();
    vi.advanceTimersByTime(299);
    expect(paper.quotes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(paper.quotes).toEqual(['ex wacht']);
    expect(note.open).toBe(null);
  });

  it('open the card no later than any other', () => {
    paper.type('Haar ex ');
    spell('wacht');
    vi.advanceTimersByTime(600);
    expect(paper.openQuote).toBe('ex wacht');
  });

  it('are read before the note is saved', () => {
    paper.type('Haar ex ');
    spell('wacht');
    note.settle();
    expect(note.found.count).toBe(1);
  });

  it('are read when the agent leaves the field', () => {
    paper.type('Haar ex ');
    spell('wacht');
    note.leave();
    expect(paper.quotes).toEqual(['ex wacht']);
  });

  it('are not read while an input method is at work', () => {
    paper.type('Haar ex ');
    spell('wacht');
    note.compose(true);
    vi.runAllTimers();
    expect(paper.quotes).toEqual([]);
  });

  it('do not make the note their own that a page puts there right after them', () => {
    paper.type('Zij is ziek. ');
    vi.runAllTimers();
    note.keep(note.found.shown[0]?.id ?? '', 'needed');
    spell('En');
    field.written = 'Andere klant is ziek, haar ex wacht hier.';
    vi.runAllTimers();
    expect(paper.quotes).toEqual(['ziek', 'ex wacht']);
    expect(note.open).toBe(null);
  });
});
