import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import examples from '../../entrypoints/popup/examples.json' with { type: 'json' };
import { catalogue, defaultCodeBook } from '../../rules/index.ts';
import { budgets, keepBudgets, weigh } from './budgets.ts';
import { builds, folderOf, scriptsOf } from './built.ts';

describe.each(builds)('in %s', (build) => {
  it.each(budgets)('$file weighs at most $bytes bytes $weighed', (budget) => {
    expect(weigh(folderOf(build), budget)).toBeLessThanOrEqual(budget.bytes);
  });

  it('legal grounds are shipped in the prompt alone, which says why', () => {
    const grounds = catalogue.flatMap(({ ground }) => [
      ...Object.values(ground.name),
      ground.source,
    ]);
    const code = scriptsOf(build)
      .filter(({ file }) => file !== 'prompt.js')
      .map((script) => script.code);
    expect(grounds.filter((text) => code.some((script) => script.includes(text)))).toEqual([]);
  });

  it('no sentence that only proves a rule is shipped, but one example a rule and language, in the popup alone', () => {
    // The words of a code are among the sentences that no rule may flag, and are shipped for their own sake.
    const labels = defaultCodeBook.flatMap(({ label }) => Object.values(label));
    const sentences = catalogue
      .flatMap(({ flags, allows }) => [...flags, ...allows])
      .filter((sentence) => !labels.includes(sentence));
    const shown = new Set(Object.values(examples).flatMap((example) => Object.values(example)));
    const shippedIn = (code: string) =>
      sentences.filter((sentence) => sentence.length > 12 && code.includes(sentence));
    for (const { file, code } of scriptsOf(build)) {
      const isPopup = /^chunks\/popup-/.test(file);
      const shipped = shippedIn(code).filter((sentence) => !isPopup || !shown.has(sentence));
      expect(shipped, file).toEqual([]);
      // The search would find them.
      if (isPopup) expect(shippedIn(code).length).toBeGreaterThan(catalogue.length);
    }
  });
});

describe('a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'discreet-size-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const fill = (sentinel: number) => {
    for (const { file } of budgets) writeFileSync(join(folder, file), '');
    writeFileSync(join(folder, 'sentinel.js'), 'x'.repeat(sentinel));
  };

  it('goes through on its budget to the byte', () => {
    fill(1024);
    expect(() => keepBudgets(folder)).not.toThrow();
  });

  it('fails one byte over it, and says which script', () => {
    fill(1025);
    expect(() => keepBudgets(folder)).toThrow('sentinel.js is 1025 bytes minified, may be 1024');
  });
});
