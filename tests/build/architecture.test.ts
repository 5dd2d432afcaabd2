import { describe, expect, it } from 'vitest';
import { trespasses } from './layers.ts';
import { importsIn, sourcesIn } from './sources.ts';

const shipped = sourcesIn('{rules,entrypoints,components}/**/*.{ts,tsx}');
const tests = sourcesIn('tests/**/*.{ts,tsx}');
const build = sourcesIn('wxt.*.ts');
const all = [...shipped, ...tests, ...build];

const drawers =
  /^(utils?|helpers?|common|shared|misc|lib|stuff|types?|constants?|manager|service)$/;
/** A list of kinds; the one file of types is the vocabulary of the engine. */
const vocabulary = 'rules/engine/types.ts';

describe('the layers', () => {
  it('point one way', () => {
    expect(shipped.flatMap(trespasses)).toEqual([]);
  });

  it('would not let a rule know the page, or a component the engine', () => {
    const faults = (file: string, text: string) =>
      trespasses({ file, text, imports: importsIn(file, text) });
    expect(faults('rules/catalogue/x.ts', "import { a } from '../../components/a.ts';")).toEqual([
      'rules/catalogue/x.ts → components/a.ts',
    ]);
    expect(faults('components/X.tsx', "import { check } from '../rules/index.ts';")).toHaveLength(
      1,
    );
    expect(
      faults('entrypoints/checker/mirror.ts', "import {\n  check,\n} from '../../rules/index.ts';"),
    ).toHaveLength(1);
    expect(faults('entrypoints/checker/x.ts', "const z = await import('zod');")).toHaveLength(1);
    expect(faults('entrypoints/elsewhere/x.ts', '')).toHaveLength(1);
  });

  it('send nothing to what ships from the tests', () => {
    const fromTests = shipped.flatMap(({ file, imports }) =>
      imports
        .filter(({ what }) => what.startsWith('tests/'))
        .map(({ what }) => `${file} → ${what}`),
    );
    expect(fromTests).toEqual([]);
  });
});

describe('the files', () => {
  it('stay small', () => {
    const long = all
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('are named after what they own, and none is a drawer', () => {
    const names = all.filter(({ file }) => {
      const parts = file.replace(/\.(test|spec)?\.?tsx?$/, '').split(/[/.-]/);
      return file !== vocabulary && parts.some((part) => drawers.test(part));
    });
    expect(names.map(({ file }) => file)).toEqual([]);
  });

  it('are kebab-case, components PascalCase', () => {
    const name = /^(?:[a-z0-9.-]+|[A-Z][A-Za-z]+)\.(?:test\.|spec\.)?tsx?$/;
    const odd = all.filter(({ file }) => !name.test(file.split('/').at(-1) ?? ''));
    expect(odd.map(({ file }) => file)).toEqual([]);
  });
});

describe('the words', () => {
  const banned: readonly [string, RegExp][] = [
    ['a promise to do it later', /\b(?:TODO|FIXME|XXX|HACK)\b/],
    ['any', /(?::|\bas|<)\s*any\b(?!\()\s*[;,)>=|[\]]/],
    ['a console', /\bconsole\s*\.\s*[a-z]/],
    ['a catch that says nothing', /catch\s*(?:\([^)]*\)\s*)?\{\s*\}/],
    ['a silenced compiler', /@ts-(?:ignore|nocheck|expect-error)/],
    ['a debugger', /\bdebugger\b/],
    ['a test that runs alone or not at all', /\b(?:it|test|describe)\.(?:only|todo)\b/],
  ];

  it.each(banned)('never hold %s', (_, pattern) => {
    const own = 'tests/build/';
    const guilty = all.filter(({ file, text }) => !file.startsWith(own) && pattern.test(text));
    expect(guilty.map(({ file }) => file)).toEqual([]);
  });
});
