// The question itself; how a save is heard is told in tests/stories/saving.spec.ts.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../entrypoints/checker/note.ts';
import { SaveGuard, type SaveGuardCrew } from '../../entrypoints/checker/save-guard.ts';

type Heard = { ask(note: Note, again: () => void): void; isOpen(note: Note): boolean };
const ear = vi.hoisted(() => ({ crew: null as unknown }));
vi.mock('../../entrypoints/checker/save-ear.ts', () => ({
  SaveEar: class {
    constructor(crew: unknown) {
      ear.crew = crew;
    }
    listenAround(): void {
      // Nothing is heard here.
    }
  },
}));

const element = {};
let text: string;
let note: Note;
let crew: { -readonly [key in keyof SaveGuardCrew]: SaveGuardCrew[key] };
let life: AbortController;
let guard: SaveGuard;
const again = vi.fn();
const heard = () => ear.crew as Heard;

beforeEach(() => {
  again.mockReset();
  text = 'Haar ex staat voor de deur.';
  note = {
    field: { element, text: () => text },
    get text() {
      return text;
    },
  } as unknown as Note;
  crew = {
    notes: () => [note],
    asks: () => true,
    saveButtons: () => [],
    show: async () => true,
    hide: vi.fn(),
    clean: vi.fn(async () => {
      text = '[A2].';
      return true;
    }),
  };
  life = new AbortController();
  guard = new SaveGuard(crew, life.signal);
  guard.start();
});

describe('a save that was held up', () => {
  it('goes on after the codes are in the note', async () => {
    heard().ask(note, () => again(text));
    await guard.saveWithCodes();
    expect(again.mock.calls).toEqual([['[A2].']]);
  });

  it('stays held up where a replacement did not take', async () => {
    crew.clean = async () => false;
    heard().ask(note, again);
    await guard.saveWithCodes();
    expect(again).not.toHaveBeenCalled();
    expect(heard().isOpen(note)).toBe(true);
  });

  it('goes on as it is, once, and is not asked about again until the text changes', () => {
    heard().ask(note, again);
    guard.saveAsIs();
    guard.saveAsIs();
    expect(again).toHaveBeenCalledTimes(1);
    expect(heard().isOpen(note)).toBe(false);
    text += ' Nu ook.';
    expect(heard().isOpen(note)).toBe(true);
  });

  it('goes on where something of Discreet breaks on the way', async () => {
    crew.clean = () => Promise.reject(new Error('no'));
    heard().ask(note, again);
    await guard.saveWithCodes();
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('is given up on the way back to the note', () => {
    heard().ask(note, again);
    guard.back();
    expect(again).not.toHaveBeenCalled();
    expect(crew.hide).toHaveBeenCalledWith(note);
  });

  it('is given up when the text becomes another', () => {
    heard().ask(note, again);
    text += ' Nu ook.';
    guard.looked(note, note);
    guard.saveAsIs();
    expect(again).not.toHaveBeenCalled();
  });

  it.each([
    ['cannot be shown', async () => false],
    ['fails', () => Promise.reject(new Error('no'))],
  ])('goes through where the question %s', async (_, show) => {
    crew.show = show;
    heard().ask(note, again);
    await vi.waitFor(() => expect(again).toHaveBeenCalledTimes(1));
  });

  it('goes through when Discreet has to leave the page', () => {
    heard().ask(note, again);
    life.abort();
    expect(again).toHaveBeenCalledTimes(1);
  });
});
