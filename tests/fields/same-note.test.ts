// Whose answers hold for a text: those of the note that stood here, those of a field drawn anew, or none.
import { describe, expect, it } from 'vitest';
import { causeOf, isSpelling, stronger } from '../../entrypoints/checker/cause.ts';
import { Memories } from '../../entrypoints/checker/memory.ts';
import { isAnotherNote, isSameNote } from '../../entrypoints/checker/same-note.ts';
import type { Standing } from '../../entrypoints/checker/standing.ts';

const note = 'Klant belt over de factuur van maart en wil een nieuw nummer.';

describe('a script has put another note into the field', () => {
  it.each([
    ['emptied after saving', note, ''],
    ['of a record that opens late', '', note],
    ['of another record', note, 'Mevrouw vraagt naar haar abonnement, zie mail.'],
  ])('%s', (_, before, after) => {
    expect(isAnotherNote(before, after, null)).toBe(true);
    // Also where the agent had just been in the middle of a word.
    expect(isAnotherNote(before, after, 'spelled')).toBe(true);
  });

  it.each([
    ['spelled', '', 'bedreigd'],
    ['spelled', note, 'Z'],
    ['typed', '', note],
    ['placed', '', note],
  ] as const)('not what the agent has %s', (heard, before, after) =>
    expect(isAnotherNote(before, after, heard)).toBe(false),
  );

  it.each([
    ['with a template before it', note, `Gespreksverslag 12 mei. ${note}`],
    ['with a sentence less', `${note} Terugbellen.`, note],
    ['as it was', note, note],
  ])('not when it is the same one %s', (_, before, after) =>
    expect(isAnotherNote(before, after, null)).toBe(false),
  );
});

describe('a field that was drawn anew holds the same note', () => {
  it('with the letters typed meanwhile', () => expect(isSameNote(note, `${note} Z`)).toBe(true));
  it('not with another text', () => expect(isSameNote(note, 'Mevrouw vraagt')).toBe(false));
  it('not when both are empty', () => expect(isSameNote('', '')).toBe(false));
});

describe('what was answered', () => {
  const standing: Standing = {
    id: '1',
    quote: 'ex wacht',
    story: { start: 0, end: 8, kind: 'context', confidence: 'sure', codes: [], findings: [] },
  };
  const element = (isConnected: boolean) => ({ isConnected }) as HTMLElement;

  it('comes back with a field that takes the place of one that is gone', () => {
    const memories = new Memories();
    const gone = element(false);
    memories.of(gone, () => note).keep(standing, 'needed');
    memories.leave(gone, note);
    expect(memories.of(element(true), () => `${note} Z`).reasonFor(standing)).toBe('needed');
  });

  it('is not that of a neighbour with the same words', () => {
    const memories = new Memories();
    const neighbour = element(true);
    memories.of(neighbour, () => note).keep(standing, 'needed');
    memories.leave(neighbour, note);
    expect(memories.of(element(true), () => note).reasonFor(standing)).toBe(null);
  });

  it('is forgotten with the note', () => {
    const memory = new Memories().of(element(true), () => note);
    memory.keep(standing, 'needed');
    memory.forget();
    expect(memory.reasonFor(standing)).toBe(null);
  });
});

describe('an input event', () => {
  const input = (inputType?: string, data?: string) =>
    ({ type: 'input', inputType, data }) as unknown as InputEvent;
  it.each([
    ['insertText', 'a'],
    ['insertText', '👍'],
    ['insertParagraph', undefined],
    ['deleteContentBackward', undefined],
    ['insertCompositionText', 'にほんご'],
  ])('%s of %s is typed', (type, data) => expect(causeOf(input(type, data))).toBe('typed'));

  it.each([
    ['insertText', 'een hele zin'],
    ['insertFromPaste', undefined],
    ['insertFromDrop', undefined],
    ['insertReplacementText', 'wort'],
    ['historyUndo', undefined],
    [undefined, undefined],
  ])('%s of %s is there at once', (type, data) =>
    expect(causeOf(input(type, data))).toBe('placed'),
  );

  it.each([
    ['insertText', 'a', true],
    ['insertText', 'é', true],
    ['insertText', '7', true],
    ['insertText', '’', true],
    ['insertText', ' ', false],
    ['insertText', '.', false],
    ['insertText', 'bedreigd', false],
    ['insertText', undefined, false],
    ['insertParagraph', undefined, false],
    ['insertCompositionText', 'a', false],
    ['deleteContentBackward', undefined, false],
    [undefined, undefined, false],
  ])('%s of %s is a letter of a word: %s', (type, data, is) =>
    expect(isSpelling(input(type, data))).toBe(is),
  );

  it('counts for what it is, also when the page writes right after it', () => {
    expect(stronger('placed', 'changed')).toBe('placed');
    expect(stronger('changed', 'typed')).toBe('typed');
    expect(stronger(null, 'changed')).toBe('changed');
  });
});
