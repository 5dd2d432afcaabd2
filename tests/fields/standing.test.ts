// A story keeps its name while the agent goes on typing, and is not raised twice.
import { describe, expect, it } from 'vitest';
import { carry } from '../../entrypoints/checker/carry.ts';
import { makeMemory } from '../../entrypoints/checker/memory.ts';
import { type Standing, standIn } from '../../entrypoints/checker/standing.ts';
import type { Finding, Story } from '../../rules/engine/types.ts';

/** A text with one [stretch]. */
function marked(text: string) {
  const start = text.indexOf('[');
  return { text: text.replace(/[[\]]/g, ''), start, end: text.indexOf(']') - 1 };
}

function storyAt(text: string, words: string, rules: readonly string[] = ['stalking']): Story {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const findings = rules.map(
    (rule): Finding => ({
      ...span,
      rule,
      category: 'stalking',
      confidence: 'sure',
      codes: ['A2'],
      because: [],
    }),
  );
  return { ...span, kind: 'context', confidence: 'sure', codes: ['A2'], findings };
}

describe('a stretch is carried across an edit', () => {
  it.each([
    ['before it', 'Klt. [haar ex].', 'Klant. [haar ex].'],
    ['behind it', '[haar ex].', '[haar ex]. Klaar.'],
    ['inside it', 'de [haar ex] zo', 'de [haar boze ex] zo'],
    ['over its start', 'de [haar ex] zo', '[ex] zo'],
    ['of everything', '[haar ex]', '[iets anders]'],
    ['of nothing', 'de [haar ex] zo', 'de [haar ex] zo'],
  ])('%s', (_, from, to) => {
    const before = marked(from);
    const after = marked(to);
    const { start, end } = carry(before.text, after.text)(before);
    expect({ start, end }).toEqual({ start: after.start, end: after.end });
  });
});

describe('a story', () => {
  const stand = (
    stood: readonly Standing[],
    before: string,
    after: string,
    words: string,
    rules?: readonly string[],
  ) => standIn(stood, before, after, [storyAt(after, words, rules)]);

  it('keeps its name while it grows, and gets a new one when it is another', () => {
    const one = 'Haar ex staat voor de deur';
    const two = `Vandaag: ${one} en wacht.`;
    const first = stand([], '', one, 'ex staat voor de deur');
    const second = stand(first, one, two, 'ex staat voor de deur en wacht');
    expect(second[0]?.id).toBe(first[0]?.id);
    expect(second[0]?.quote).toBe('ex staat voor de deur en wacht');
    const third = stand(second, two, 'Zij is bang.', 'bang');
    const fourth = stand(third, 'Zij is bang.', 'Goed. Zij is bang.', 'Goed');
    expect(fourth[0]?.id).not.toBe(third[0]?.id);
  });

  it('that was raised is not raised again while it grows, nor when its words come back', () => {
    const memory = makeMemory();
    const one = 'ex wacht';
    const [first] = stand([], '', one, one) as [Standing];
    expect(memory.wasRaised(first)).toBe(false);
    memory.raise(first);
    const [grown] = stand([first], one, 'ex wacht buiten', 'ex wacht buiten') as [Standing];
    expect(memory.wasRaised(grown)).toBe(true);
    const [back] = stand([], '', 'Toch: ex wacht', one) as [Standing];
    expect(memory.wasRaised(back)).toBe(true);
  });

  it('that tells more than before is raised again', () => {
    const memory = makeMemory();
    const [first] = stand([], '', 'ex wacht', 'ex wacht') as [Standing];
    memory.keep(first, 'needed');
    const more = 'ex wacht met een mes';
    const [grown] = stand([first], 'ex wacht', more, more, ['stalking', 'weapon']) as [Standing];
    expect(memory.reasonFor(first)).toBe('needed');
    expect(memory.reasonFor(grown)).toBe(null);
  });

  it('is asked again when the agent takes "leave it" back', () => {
    const memory = makeMemory();
    const [first] = stand([], '', 'ex wacht', 'ex wacht') as [Standing];
    memory.keep(first, 'wrong-rule');
    memory.doubt(first);
    expect(memory.reasonFor(first)).toBe(null);
  });
});
