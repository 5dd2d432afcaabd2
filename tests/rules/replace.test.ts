import { describe, expect, test } from 'vitest';
import { replace } from '../../rules/engine/replace.ts';
import type { Code } from '../../rules/engine/types.ts';

const label = { nl: '', en: '' };
const a2: Code = { id: 'A2', label };
const leaveOut: Code = { id: 'Z0', label, omit: true };

/** The story stands between ⟨ and ⟩. */
function replaced(note: string, code: Code): string {
  const start = note.indexOf('⟨');
  const end = note.indexOf('⟩') - 1;
  const text = note.replace(/[⟨⟩]/g, '');
  const edit = replace(text, { start, end }, code);
  return text.slice(0, edit.start) + edit.insert + text.slice(edit.end);
}

describe('a code stands exactly where the story stood', () => {
  test.each([
    ['Klt belt, ⟨ex staat voor de deur⟩. Nr gewijzigd.', 'Klt belt, [A2]. Nr gewijzigd.'],
    ['⟨Ex staat voor de deur⟩', '[A2]'],
    ['a (⟨ex belt⟩) b', 'a ([A2]) b'],
    ['een\n⟨ex belt⟩\r\ntwee', 'een\n[A2]\r\ntwee'],
    // The same code is not said twice in a row.
    ['[A2] ⟨ex belt⟩. Ok', '[A2]. Ok'],
    ['[A2], en ⟨ex belt⟩. Ok', '[A2], en [A2]. Ok'],
    ['⟨ex belt⟩, [A2]. Ok', '[A2]. Ok'],
    ['[A2]\n⟨ex belt⟩', '[A2]\n[A2]'],
    ['[A1] ⟨ex belt⟩', '[A1] [A2]'],
  ])('%j → %j', (note, expected) => {
    expect(replaced(note, a2)).toBe(expected);
  });
});

describe('a story is left out so that the rest reads', () => {
  test.each([
    // At the end of a sentence its comma or joining word goes along.
    ['Klt belt, ⟨ex staat voor de deur⟩.', 'Klt belt.'],
    ['Nw nr, want ⟨ex belt⟩. Ok.', 'Nw nr. Ok.'],
    ['Nw nr omdat ⟨ex belt⟩\nSim mee', 'Nw nr\nSim mee'],
    ['New sim because ⟨ex calls⟩!', 'New sim!'],
    ['a - ⟨ex belt⟩', 'a'],
    // At its beginning the comma or "en" after it.
    ['⟨Ex belt⟩, wil nieuw nr', 'wil nieuw nr'],
    ['⟨Ex belt⟩ en wil nieuw nr', 'wil nieuw nr'],
    ['Omdat ⟨ex belt⟩ wil ze nr.', 'wil ze nr.'],
    ['Reden: ⟨ex belt⟩, nw nr', 'Reden: nw nr'],
    // In the middle one of two commas and one of two spaces.
    ['Klt belt, ⟨ex staat er⟩, wil nr.', 'Klt belt, wil nr.'],
    ['a; ⟨ex belt⟩; b', 'a; b'],
    ['a - ⟨ex belt⟩ - b', 'a - b'],
    ['Nr omdat ⟨ex belt⟩ en post.', 'Nr en post.'],
    ['tel ⟨0612345678⟩ bellen', 'tel bellen'],
    ['tel ⟨0612345678⟩, mail volgt', 'tel, mail volgt'],
    // Brackets and quotes that held only the story.
    ['Nr (⟨ex belt⟩). Ok', 'Nr. Ok'],
    ['Nr (⟨ex belt⟩, snel). Ok', 'Nr (snel). Ok'],
    ['Nr (snel, ⟨ex belt⟩). Ok', 'Nr (snel). Ok'],
    ['"⟨ik vind je⟩" zegt ex', 'zegt ex'],
    // A whole sentence goes with its full stop, a whole line with its line break.
    ['Nw nr. ⟨Ex belt⟩. Ok.', 'Nw nr. Ok.'],
    ['Nw nr. ⟨Ex belt.⟩ Ok.', 'Nw nr. Ok.'],
    ['Nw nr. ⟨Ex belt⟩.', 'Nw nr.'],
    ['⟨Ex belt⟩. Ok.', 'Ok.'],
    ['⟨Ex belt⟩', ''],
    ['een\n⟨ex belt⟩\ntwee', 'een\ntwee'],
    ['een\r\n- ⟨ex belt⟩\r\n- twee', 'een\r\n- twee'],
    ['een\n⟨ex belt⟩', 'een'],
    ['een\n\n⟨Ex belt⟩.\n\ntwee', 'een\n\n\ntwee'],
    // So do words that only introduced it.
    ['Klant zegt dat ⟨ex belt⟩. Ok.', 'Ok.'],
    ['Customer says ⟨ex calls⟩. New sim.', 'New sim.'],
    ['K: ⟨ex belt⟩\nA: ok', 'A: ok'],
    ['[14:02] K: ⟨ex belt⟩\n[14:03] A: ok', '[14:03] A: ok'],
    ['tel: ⟨0612345678⟩.', ''],
    ['A: ⟨ex belt⟩. Nr gewijzigd.', 'A: Nr gewijzigd.'],
    // An abbreviation does not end a sentence; a cell goes with its bar.
    ['Dochter (geb. ⟨14-09-2003⟩) belt', 'Dochter (geb.) belt'],
    ['plan 7A | ⟨ex belt⟩ | dubbel', 'plan 7A | dubbel'],
  ])('%j → %j', (note, expected) => {
    expect(replaced(note, leaveOut)).toBe(expected);
  });
});
