// The catalogue for people says what the rules say.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ContextRule } from '../../rules/engine/types.ts';
import { catalogue } from '../../rules/index.ts';
import { examplesFile, pages } from '../tasks/catalogue.ts';
import { cataloguePage } from '../tasks/catalogue-page.ts';
import { popupExamples } from '../tasks/popup-examples.ts';

const rule: ContextRule = {
  id: 'told-nowhere',
  category: 'stalking',
  name: { nl: 'stalking, verteld', en: 'stalking, told' },
  looksFor: { nl: 'wat het <verhaal> zegt', en: 'what the <story> says' },
  codes: ['A2', 'Z0'],
  ground: { name: { nl: 'art. 5 AVG', en: 'art. 5 GDPR' }, source: 'https://example.org/law' },
  sure: {},
  flags: [
    'Klt belt, [haar ex * staat\nvoor de deur].',
    '[The ex is at the door], she wants a new number.',
    '[Hij volgt haar] en [hij belt haar].',
    '[Hij wacht op haar bij het werk].',
    '[Stalking].',
  ],
  allows: ['Code [A2] staat al in het dossier_1.', 'The parcel is at the door.'],
};
const pageOf = (...rules: ContextRule[]): string => cataloguePage(rules, 'nl');
const afterTitle = (page: string, title: string): string => page.slice(page.lastIndexOf(title));

test.each(pages)('$language: the page is the one that the rules make', ({ language, file }) => {
  const made = cataloguePage(catalogue, language);
  expect(readFileSync(file, 'utf8') === made, 'run "npm run catalogue" and look at it').toBe(true);
});

test('the popup has the examples that the rules make', () => {
  const made = popupExamples(catalogue);
  expect(readFileSync(examplesFile, 'utf8') === made, 'run "npm run catalogue"').toBe(true);
});

describe('a rule on the page', () => {
  test('says what it looks for, what its codes instruct, and which law', () => {
    const page = pageOf(rule);
    expect(page).toContain('### Stalking, verteld\n');
    expect(page).toContain('**Zoekt:** wat het \\<verhaal\\> zegt\n');
    expect(page).toContain('  - **A2** Noem nooit adres, nummer of locatie\n');
    expect(page).toContain('  - **Z0** Niet vastleggen\n');
    expect(page).toContain('[art. 5 AVG](https://example.org/law)');
  });

  test('shows examples of the page’s language first, with what must be found marked', () => {
    const [flags = '', allows = ''] = afterTitle(pageOf(rule), '\nVindt:').split('\nLaat staan:');
    expect(flags.trim().split('\n')).toEqual([
      'Vindt:',
      '',
      '- “Klt belt, <mark>haar ex \\* staat ⏎ voor de deur</mark>.”',
      '- “<mark>Hij volgt haar</mark> en <mark>hij belt haar</mark>.”',
      '- “<mark>Hij wacht op haar bij het werk</mark>.”',
    ]);
    expect(allows.trim().split('\n')).toEqual([
      '- “Code \\[A2\\] staat al in het dossier\\_1.”',
      '- “The parcel is at the door.”',
    ]);
  });

  test('without patterns says so, and points to the folder where it has no file of its own', () => {
    expect(pageOf(rule)).toContain('deze regel heeft geen patronen');
    expect(pageOf(rule)).toContain('[rules/catalogue](catalogue), `told-nowhere`');
    const found = pageOf({ ...rule, id: 'stalking', likely: { en: ['ex'] } });
    expect(found).not.toContain('geen patronen');
    expect(found).toContain('[rules/catalogue/stalking.ts](catalogue/stalking.ts)');
  });
});
