// What rules find is told once for each finding in a note, and never key by key.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PaperNote } from './paper-note.ts';

let paper: PaperNote;
const pause = () => vi.runAllTimers();

beforeEach(() => {
  vi.useFakeTimers();
  paper = new PaperNote();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a finding', () => {
  it('is told once, however long the agent goes on typing', () => {
    paper.type('Haar ex wacht');
    expect(paper.newlyFound).toEqual([]);
    pause();
    paper.type(' op het plein.');
    pause();
    paper.note.leave();
    expect(paper.newlyFound).toEqual(['waiting']);
  });

  it('is not told while it is being typed and then becomes another', () => {
    paper.type('Haar ex wacht buiten. ');
    expect(paper.newlyFound).toEqual(['outside']);
  });

  it('is told anew where the same rule finds a second one', () => {
    paper.type('Haar ex wacht. Ook haar andere ex wacht. ');
    expect(paper.newlyFound).toEqual(['waiting', 'waiting']);
  });

  it('is not told again when it is taken back and typed once more', () => {
    paper.type('Haar ex wacht. ');
    paper.field.written = '';
    paper.field.at = 0;
    paper.note.look('typed');
    paper.type('Haar ex wacht. ');
    pause();
    expect(paper.newlyFound).toEqual(['waiting']);
  });

  it('that stood in the note when the field was entered was told long ago', () => {
    paper.field.written = 'Haar ex wacht. ';
    paper.field.at = paper.field.written.length;
    paper.note.look('entered');
    paper.note.leave();
    expect(paper.newlyFound).toEqual([]);
    paper.note.look('entered');
    paper.type('Haar ex wacht. ');
    expect(paper.newlyFound).toEqual(['waiting']);
  });

  it('of another note that the page puts there is not the agent’s, but what they add to it is', () => {
    paper.type('Haar ex wacht. ');
    pause();
    paper.field.written = 'Een heel andere notitie van een klant die ziek is.';
    paper.note.look('changed');
    paper.note.leave();
    expect(paper.newlyFound).toEqual(['waiting']);
    paper.type(' Haar ex wacht. ');
    expect(paper.newlyFound).toEqual(['waiting', 'waiting']);
  });
});
