import { describe, expect, test } from 'vitest';
import { stories } from '../../rules/engine/stories.ts';
import type { Category, Code, Confidence, Finding } from '../../rules/engine/types.ts';

const codesOf: Partial<Record<Category, readonly string[]>> = {
  stalking: ['A2', 'A1', 'Z0'],
  threat: ['C1', 'A2', 'Z0'],
  health: ['Z0', 'B2'],
  crime: ['Z0', 'B1'],
  bsn: ['Z0'],
};

/** Findings stand between ⟨category: and ⟩. */
function read(
  marked: string,
  confidence: Confidence = 'sure',
): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  for (const part of marked.split(/(⟨[^⟩]*⟩)/)) {
    const [, category, words] = /^⟨([a-z-]+): (.*)⟩$/s.exec(part) ?? [];
    if (category && words !== undefined) {
      const start = text.length;
      findings.push({
        rule: category,
        category: category as Category,
        confidence,
        start,
        end: start + words.length,
        codes: codesOf[category as Category] ?? [],
        because: [],
      });
      text += words;
    } else text += part;
  }
  return { text, findings };
}

function told(marked: string, codeBook?: readonly Code[]) {
  const { text, findings } = read(marked);
  return stories(text, findings, codeBook).map((story) => ({
    words: text.slice(story.start, story.end),
    kind: story.kind,
    codes: story.codes,
  }));
}

describe('neighbouring context findings are one story', () => {
  test.each([
    ['⟨stalking: ex volgt haar⟩, ⟨threat: dreigt haar te slaan⟩', 1],
    ['⟨stalking: ex volgt haar⟩ en ook ⟨threat: dreigt⟩', 1],
    ['⟨stalking: Ex volgt haar⟩. ⟨threat: Dreigt haar te slaan⟩.', 1],
    ['⟨stalking: Ex volgt haar⟩\n⟨threat: dreigt haar te slaan⟩', 1],
    ['⟨stalking: ex volgt haar⟩ sinds de zomer, ⟨threat: dreigt⟩', 1],
    ['⟨stalking: Ex volgt haar⟩. Order verzet. ⟨threat: Ex dreigt⟩.', 2],
    ['⟨stalking: ex volgt haar⟩, order 4711, ⟨threat: dreigt⟩', 2],
    ['⟨stalking: ex volgt haar⟩\n\n⟨threat: dreigt⟩', 2],
    ['⟨stalking: ex volgt haar⟩, ticket is doorgezet naar team buitendienst, ⟨threat: dreigt⟩', 2],
  ])('%j: %i', (marked, count) => {
    expect(told(marked)).toHaveLength(count);
  });

  test('that reaches from the first to the last word', () => {
    const marked = 'Kl: ⟨stalking: ex volgt haar⟩, ⟨threat: dreigt⟩. ok';
    expect(told(marked)[0]?.words).toBe('ex volgt haar, dreigt');
  });
});

describe('identifiers', () => {
  test('inside a story belong to it, and do not change its codes', () => {
    const { text, findings } = read('⟨stalking: ex volgt haar op 0612345678⟩');
    const inside = read(`${text.slice(0, -10)}⟨contact: 0612345678⟩`).findings;
    const found = stories(text, [...findings, ...inside]);
    expect(found).toHaveLength(1);
    expect(found[0]?.findings).toHaveLength(2);
    expect(found[0]?.codes).toEqual(['A2', 'A1', 'Z0']);
  });

  test('outside stand alone, sorted among the stories', () => {
    const marked = '⟨bsn: 641124557⟩, ⟨stalking: ex volgt haar⟩, ⟨bsn: 641124557⟩';
    expect(told(marked).map(({ kind }) => kind)).toEqual(['identifier', 'context', 'identifier']);
  });
});

describe('the codes of a story', () => {
  test('fit most of its findings, the one that leaves out last', () => {
    expect(told('⟨stalking: a⟩, ⟨threat: b⟩')[0]?.codes).toEqual(['A2', 'C1', 'A1', 'Z0']);
    expect(told('⟨stalking: a⟩, ⟨health: b⟩')[0]?.codes).toEqual(['A2', 'A1', 'B2', 'Z0']);
  });

  test('begin with leaving out where all findings propose it first', () => {
    expect(told('⟨health: a⟩, ⟨crime: b⟩')[0]?.codes).toEqual(['Z0', 'B2', 'B1']);
    expect(told('⟨bsn: 641124557⟩')[0]?.codes).toEqual(['Z0']);
  });

  test('know the code book in force', () => {
    const own: Code[] = [{ id: 'A2', label: { nl: '', en: '' }, omit: true }];
    expect(told('⟨stalking: a⟩, ⟨threat: b⟩', own)[0]?.codes.at(-1)).toBe('A2');
  });
});

test('one sure finding makes a sure story', () => {
  const sure = read('⟨stalking: a⟩, ⟨threat: b⟩');
  const likely = read('⟨stalking: a⟩, ⟨threat: b⟩', 'likely');
  const [first, second] = [sure.findings[0], likely.findings[1]];
  if (!first || !second) throw new Error('two findings were marked');
  expect(stories(sure.text, [first, second])[0]?.confidence).toBe('sure');
  expect(stories(likely.text, likely.findings)[0]?.confidence).toBe('likely');
});
