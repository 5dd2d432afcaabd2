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
  const { onlyRead } = facts;
  const all = [...facts.criteria.values()].flat().length;
  if (language === 'nl') {
    return page(
      'accessibility',
      'nl',
      'Toegankelijkheidsverklaring',
      `Discreet ${facts.version}, getoetst aan [WCAG 2.2](${standard}), niveau A en AA: ${all} succescriteria.`,
      list([
        `Gehaald: ${of('met').length}, waarvan ${onlyRead.length} alleen nagelezen in code of schermafdrukken (${onlyRead.join(', ')})`,
        `Deels gehaald: ${named('in part')}`,
        `Niet gehaald: ${named('not met')}`,
        `Niet van toepassing: ${of('n/a').length}`,
      ]),
      '## Grenzen van dit oordeel',
      list([
        '**Nog niemand heeft Discreet met een echte schermlezer gebruikt.** Rollen, namen, toestanden en meldingen zijn in de browsers getest; hoe NVDA, JAWS, VoiceOver of Orca ze uitspreekt niet.',
        'Niet geprobeerd: de zoom van de browser zelf (wel een venster van 320 pixels breed), spraakbediening, een schakelaar, een schermvergroter, Windows en macOS.',
        'Er is geen medewerker met een beperking gevraagd, en geen keurder: het is ons eigen oordeel.',
        'Het klantsysteem zelf is niet bekeken, ook niet het contrast van de onderstreping op zijn kleuren.',
      ]),
      `Bekeken zijn het kaartje, het venster van de werkbalkknop en de eigen pagina’s. Gehaald betekent: getest in de browser of nagelezen, zoals per criterium staat beschreven. De hele verklaring, per criterium, met een Nederlandse samenvatting: [ACCESSIBILITY.md](${source}#samenvatting).`,
    );
  }
  return page(
    'accessibility',
    'en',
    'Accessibility statement',
    `Discreet ${facts.version}, checked against [WCAG 2.2](${standard}), levels A and AA: ${all} success criteria.`,
    list([
      `Met: ${of('met').length}, of which ${onlyRead.length} were only read in code or screenshots (${onlyRead.join(', ')})`,
      `Met in part: ${named('in part')}`,
      `Not met: ${named('not met')}`,
      `Not applicable: ${of('n/a').length}`,
    ]),
    '## Limits of this verdict',
    list([
      '**Nobody has used Discreet with a real screen reader yet.** Roles, names, states and what is announced were tested in the browsers; how NVDA, JAWS, VoiceOver or Orca speak it was not.',
      'Not tried: the browser’s own zoom (a window 320 pixels wide was), speech input, a switch, a screen magnifier, Windows and macOS.',
      'No disabled person has been asked, and no auditor: it is our own verdict.',
      'The CRM itself was not looked at, nor the contrast of the underlines on its colours.',
    ]),
    `Looked at were the card, the popup of the toolbar button and the own pages. Met means: tested in the browser or read, as is said for each criterion. The whole statement, criterion by criterion: [ACCESSIBILITY.md](${source}).`,
  );
}
