// The accessibility statement in short. Its one source is ACCESSIBILITY.md: figures are counted there, nothing is judged here.
import type { Language } from '../../../rules/engine/types.ts';
import type { Facts } from './facts.ts';
import { list, page } from './markdown.ts';

const source = '../../../ACCESSIBILITY.md';
const standard = 'https://www.w3.org/TR/WCAG22/';

export function accessibility(facts: Facts, language: Language): string {
  const of = (verdict: string) => facts.criteria.get(verdict) ?? [];
  const named = (verdict: string) =>
    of(verdict).length === 0 ? '0' : `${of(verdict).length} (${of(verdict).join(', ')})`;
  const all = [...facts.criteria.values()].flat().length;
  if (language === 'nl') {
    return page(
      'accessibility',
      'nl',
      'Toegankelijkheidsverklaring',
      `Discreet ${facts.version}, getoetst aan [WCAG 2.2](${standard}), niveau A en AA: ${all} succescriteria.`,
      list([
        `Gehaald: ${of('met').length}`,
        `Deels gehaald: ${named('in part')}`,
        `Niet gehaald: ${named('not met')}`,
        `Niet van toepassing: ${of('n/a').length}`,
      ]),
      `Gehaald betekent: getest in de browser of nagelezen, zoals per criterium staat beschreven. Wat nog niet is getest (zoals een echte schermlezer), staat er ook. De hele verklaring, per criterium, met een Nederlandse samenvatting: [ACCESSIBILITY.md](${source}#samenvatting).`,
    );
  }
  return page(
    'accessibility',
    'en',
    'Accessibility statement',
    `Discreet ${facts.version}, checked against [WCAG 2.2](${standard}), levels A and AA: ${all} success criteria.`,
    list([
      `Met: ${of('met').length}`,
      `Met in part: ${named('in part')}`,
      `Not met: ${named('not met')}`,
      `Not applicable: ${of('n/a').length}`,
    ]),
    `Met means: tested in the browser or read, as is said for each criterion. What was not tested (such as a real screen reader) is said, too. The whole statement, criterion by criterion: [ACCESSIBILITY.md](${source}).`,
  );
}
