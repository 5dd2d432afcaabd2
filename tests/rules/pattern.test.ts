import { describe, expect, test } from 'vitest';
import { withoutPolicyOver } from '../../rules/engine/apply-policy.ts';
import { check } from '../../rules/engine/check.ts';
import { compileWith } from '../../rules/engine/compile.ts';
import type { Lexicon } from '../../rules/engine/lexicon.ts';
import type { InForce } from '../../rules/engine/policy.ts';
import type { ContextRule, Patterns } from '../../rules/engine/types.ts';

const lexicon: Lexicon = {
  PET: { nl: 'hond | kat | cavia | PONY', en: 'dog | cat | guinea pig' },
  PONY: { nl: 'pony | klein paard' },
  LOOP: { nl: 'LOOP | x' },
};
const inForce: InForce = {
  ...withoutPolicyOver([], { codeBook: [], helpLines: [] }),
  rules: [{ id: 'made-up', codes: ['Z0'], mode: 'advise' }],
};

function ruleOf(sure: Patterns, unless: Patterns = {}): ContextRule {
  const name = { nl: 'n', en: 'n' };
  return {
    id: 'made-up',
    category: 'health',
    name,
    looksFor: name,
    codes: ['Z0'],
    ground: { name, source: 'https://example.org' },
    sure,
    unless,
    flags: [],
    allows: [],
  };
}

/** The words that the pattern matched, from first to last. */
function matched(
  pattern: string,
  text: string,
  language: 'nl' | 'en' = 'nl',
  unless?: string,
): string[] {
  const rule = ruleOf({ [language]: [pattern] }, unless ? { [language]: [unless] } : {});
  const findings = check(text, compileWith(lexicon, [rule]), inForce);
  return findings.flatMap((one) => one.because.map((span) => text.slice(span.start, span.end)));
}

describe('a pattern matches', () => {
  test.each([
    // Words
    ['hond', 'De Hond blaft', ['Hond']],
    ['hond', 'De honden blaffen', []],
    ['café', 'in het CAFE', ['CAFE']],
    ['cafe', 'in het café', ['café']],
    ['ex-partner', 'haar ex-partner belt', ['ex-partner']],
    ['ex-partner', 'haar ex partner belt', ['ex partner']],
    ['ex-partner', 'haar expartner belt', ['expartner']],
    ['ex', 'haar ex-partner belt', ['ex']],
    ["'s nachts", "belt 's nachts", ['s nachts']],
    ["didn't", 'she didn’t call', ['didn’t']],
    ["didn't", 'she didnt call', ['didnt']],
    ['ivm', 'i.v.m. ziekte', ['i.v.m']],
    ['stalker', 'een s t a l k e r belt', ['s t a l k e r']],
    ['stalker', 'een s\u200btal\u00adker belt', ['s\u200btal\u00adker']],
    ['NUMBER hond', 'met 3 honden of 12 hond', ['12 hond']],
    // Spelling
    ['bedreigd', 'wordt bedrijgt', ['bedrijgt']],
    ['=bedreigd', 'wordt bedrijgt of bedreigd', ['bedreigd']],
    ['mishandeling', 'aangifte mishandelling', ['mishandelling']],
    ['harassment', 'reports harrasment', ['harrasment']],
    ['geweld', 'met gewelt', ['gewelt']],
    // Open words
    ['*geweld*', 'seksuele gewelddadigheid', ['gewelddadigheid']],
    ['verslav*', 'een verslavingskliniek', ['verslavingskliniek']],
    ['*kanker', 'borstkanker', ['borstkanker']],
    ['*kanker', 'kankeren', []],
    // Choices and concepts
    ['hond|kat blaft', 'de kat blaft', ['kat blaft']],
    ['(de hond|kat) blaft', 'de hond blaft, hond blaft', ['de hond blaft']],
    ['(de hond|grote kat) blaft', 'grote kat blaft', ['grote kat blaft']],
    ['(de (grote|lieve) hond|kat) blaft', 'de lieve hond blaft', ['de lieve hond blaft']],
    ['PET', 'mijn klein paard', ['klein paard']],
    ['PET|vis ziet', 'de vis ziet', ['vis ziet']],
    // Rows, gaps and optional words
    ['de hond', 'de grote hond', []],
    ['de .. hond', 'de hele grote lieve hond', ['de hele grote lieve hond']],
    ['de .. hond', 'de hele grote lieve bruine hond', []],
    ['de ... hond', 'de a b c d e f g h hond', ['de a b c d e f g h hond']],
    ['de grote? hond', 'de hond', ['de hond']],
    ['de grote? hond', 'de grote hond', ['de grote hond']],
    ['grote? hond', 'een grote hond', ['grote hond']],
    ['de .. grote? hond', 'de a b c hond', ['de a b c hond']],
    ['hond blaft?', 'de hond blaft', ['hond', 'hond blaft']],
    // Frames
    ['hond & blaft', 'er blaft een hond', ['blaft een hond']],
    ['hond & kat & vis', 'vis, kat, hond', ['vis, kat, hond']],
    ['hond & hond', 'de hond', []],
    [`hond & vis`, `hond ${'en '.repeat(15)}vis`, []],
    // Sentences
    ['de hond', 'zie de. Hond blaft', []],
    ['mevr jansen', 'bel mevr. Jansen', ['mevr. Jansen']],
    ['de ... hond', 'bel de klant\nhond blaft', []],
    [
      'de ... hond',
      'deze klant heeft een hele lange regel getypt over de\nlieve hond',
      ['de\nlieve hond'],
    ],
    ['a hond', 'a\u00a0hond', ['a\u00a0hond']],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(matched(pattern, text)).toEqual(expected);
  });

  test('with the words of its own language', () => {
    expect(matched('PET', 'a guinea pig', 'en')).toEqual(['guinea pig']);
    expect(matched('PET', 'a guinea pig', 'nl')).toEqual([]);
    expect(matched('PONY', 'een pony', 'en')).toEqual(['pony']);
  });

  test('unless another pattern explains its words', () => {
    expect(matched('blaft', 'de hond blaft', 'nl', 'hond blaft')).toEqual([]);
    expect(matched('blaft', 'de kat blaft, de hond slaapt', 'nl', 'hond slaapt')).toEqual([
      'blaft',
    ]);
  });
});

describe('a pattern that cannot be read says why', () => {
  test.each([
    ['(a b', 'expected a closing bracket at character 5: (a b⟨here⟩'],
    ['a .. ', 'a gap needs something after it'],
    ['.. a', 'a gap needs something before it'],
    ['abc*', 'fewer than 4 fixed letters at character 1: ⟨here⟩abc*'],
    ['a? b?', 'nothing that must be there'],
    ['a & ', 'nothing that must be there'],
    ['a || b', 'unexpected at character 3'],
    ['a|| b', 'expected a word'],
    ['a) b', 'unexpected at character 2'],
    ['Hond', 'lower case'],
    ['NOPE', 'no concept NOPE'],
    ['LOOP', 'contains itself'],
  ])('%s', (pattern, why) => {
    expect(() => matched(pattern, '')).toThrow(why);
    expect(() => matched(pattern, '')).toThrow(`made-up, sure.nl, "${pattern}"`);
  });
});
