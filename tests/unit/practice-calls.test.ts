// The calls to practise with teach by their model notes, so those must be beyond reproach.
import { describe, expect, it } from 'vitest';
import { type Call, callIds, callsIn } from '../../components/text/calls.ts';
import { scoreOf } from '../../entrypoints/practice/score.ts';
import type { Told } from '../../entrypoints/prompt/contract.ts';
import { catalogue, check, compile, defaultCodeBook, withoutPolicy } from '../../rules/index.ts';

const languages = ['nl', 'en'] as const;
const compiled = compile(catalogue);
const inForce = withoutPolicy();
const codes = defaultCodeBook.map(({ id }) => id);

const calls = languages.flatMap((language) =>
  callIds.map((id) => ({ language, id, call: callsIn[language][id] })),
);
const factsOf = (call: Call) => Object.keys(call.facts);
/** What is found in a text, as a person reads it. */
const found = (text: string) =>
  check(text, compiled, inForce).map(({ start, end }) => text.slice(start, end));

describe('there are ten calls in each language', () => {
  it('in one order, about the same things', () => {
    expect(callIds).toHaveLength(10);
    for (const id of callIds) {
      expect(callsIn.nl[id].needsCode, id).toBe(callsIn.en[id].needsCode);
      expect(factsOf(callsIn.nl[id]), id).toHaveLength(factsOf(callsIn.en[id]).length);
      expect(callsIn.nl[id].lines, id).toHaveLength(callsIn.en[id].lines.length);
    }
  });
});

describe.each(calls)('$language, $id', ({ call }) => {
  it('is a short scene: 60 to 120 words', () => {
    const words = call.lines.join(' ').split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(120);
  });

  it('has a model note in which nothing is found', () => {
    expect(found(call.model)).toEqual([]);
  });

  it('has a model note that keeps every fact and carries a code where one is needed', () => {
    const { kept, code } = scoreOf(call, call.model, [], codes);
    expect(factsOf(call).filter((_, index) => !kept[index])).toEqual([]);
    expect(code).toBe(call.needsCode ? 'there' : 'not-needed');
  });

  it('names only codes of the default code book', () => {
    const named = [...call.model.matchAll(/\[([^\]]+)\]/gu)].map(([, id]) => id);
    expect(named.filter((id) => !codes.includes(id ?? ''))).toEqual([]);
  });

  it('writes its accepted words as the score reads a note: small, without accents', () => {
    const said = Object.values(call.facts).flatMap((words) => words.split('|'));
    const odd = said.filter((word) => word.normalize('NFD').replace(/\p{M}/gu, '') !== word);
    expect([...odd, ...said.filter((word) => word.toLowerCase() !== word)]).toEqual([]);
  });
});

describe('a note that retells the call', () => {
  it.each(languages)('is found out where the call is about a situation (%s)', (language) => {
    const told = ['stalking', 'debts', 'domestic-violence', 'illness', 'shielded-address'] as const;
    for (const id of told) expect(found(callsIn[language][id].lines.join(' ')), id).not.toEqual([]);
  });

  it.each(languages)('is left alone where it is only dramatic (%s)', (language) => {
    expect(found(callsIn[language].dramatic.lines.join(' '))).toEqual([]);
  });
});

describe('the score', () => {
  const call = callsIn.nl.stalking;
  const told: Told[] = [
    { kind: 'context', confidence: 'sure', categories: ['stalking'], quote: 'haar ex', codes: [] },
  ];

  it('counts what a colleague needs, however it is written', () => {
    const { kept } = scoreOf(
      call,
      'NUMMERWIJZIGING gedaan.\nSim  komt do. Niet in gids',
      [],
      codes,
    );
    expect(kept).toEqual([true, true, true, false]);
  });

  it('takes no word in the middle of another for a fact', () => {
    expect(scoreOf(callsIn.en.illness, 'Nothing to do with Newhome.', [], codes).kept).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('hands on what was found, and says that a code is missing', () => {
    expect(scoreOf(call, 'haar ex belt', told, codes)).toMatchObject({ told, code: 'missing' });
  });

  it('knows the codes of the organisation, not only ours', () => {
    expect(scoreOf(call, 'Nieuw nummer [V7]', [], ['V7']).code).toBe('there');
    expect(scoreOf(call, 'Nieuw nummer [A2]', [], ['V7']).code).toBe('missing');
  });
});
