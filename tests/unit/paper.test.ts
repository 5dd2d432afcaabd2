// The code card and the notices: what stands on them follows from what is in force.
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../entrypoints/builder/check-policy.ts';
import { overlay } from '../../entrypoints/builder/written-policy.ts';
import { cardRows } from '../../entrypoints/paper/card-rows.ts';
import { blankNotice, missingIn, policyWith, tidy } from '../../entrypoints/paper/notice-draft.ts';
import { readPolicy } from '../../entrypoints/policy/read-policy.ts';
import { applyPolicy, defaultCodeBook, noticeOf, withoutPolicy } from '../../rules/index.ts';

describe('the card', () => {
  const rows = cardRows(withoutPolicy(), 'en');

  it('has every code in force, with what to do in at most two lines', () => {
    expect(rows.map(({ id }) => id)).toEqual(defaultCodeBook.map(({ id }) => id));
    for (const { handling } of rows) expect([1, 2]).toContain(handling.length);
  });

  it('says when to use a code, in the words of the language', () => {
    const of = (id: string, language: 'nl' | 'en') =>
      cardRows(withoutPolicy(), language).find((row) => row.id === id)?.when;
    expect(of('A2', 'en')).toContain('domestic violence');
    expect(of('A2', 'nl')).toContain('huiselijk geweld');
    expect(of('A2', 'en')).not.toContain('address');
    expect(of('Z0', 'en')).toContain('citizen service number');
  });

  it('follows the policy: its own code, its own words, its own term', () => {
    const { inForce } = applyPolicy({
      codeBook: [
        { id: 'V7', label: { nl: 'Bel terug', en: 'Call back' } },
        { id: 'X', label: { nl: 'Weglaten', en: 'Leave out' }, omit: true },
      ],
      rules: ['-*'],
      terms: [
        { id: 'egel', category: 'threat', patterns: { both: ['project egel'] }, codes: ['V7'] },
      ],
    });
    expect(cardRows(inForce, 'en')).toEqual([
      { id: 'V7', label: 'Call back', handling: [], when: ['threat'], omit: false },
      { id: 'X', label: 'Leave out', handling: [], when: [], omit: true },
    ]);
  });

  it('counts own terms too where there are so many that they are packed', () => {
    const terms = Array.from({ length: 60 }, (_, i) => ({
      id: `t${i}`,
      category: 'threat' as const,
      patterns: { both: [`project nummer ${i}x`] },
      codes: ['V7'],
    }));
    const { inForce } = applyPolicy({
      codeBook: [
        { id: 'V7', label: { nl: 'Bel terug', en: 'Call back' } },
        { id: 'X', label: { nl: 'Weglaten', en: 'Leave out' }, omit: true },
      ],
      rules: ['-*'],
      terms,
    });
    expect(inForce.phrases).not.toEqual([]);
    expect(cardRows(inForce, 'en')[0]?.when).toEqual(['threat']);
  });

  it('says it shortly of a code for every situation', () => {
    const { inForce } = applyPolicy({
      codeBook: [
        { id: 'V7', label: { nl: 'Bel terug', en: 'Call back' } },
        { id: 'X', label: { nl: 'Weglaten', en: 'Leave out' }, omit: true },
      ],
      codes: Object.fromEntries(
        ['stalking', 'domestic-violence', 'threat', 'sexual-violence', 'shielded-address', 'health']
          .concat(['crime', 'ethnicity', 'religion', 'politics', 'sexuality', 'conduct'])
          .concat(['finance', 'family'])
          .map((id) => [id, ['V7']]),
      ),
    });
    expect(cardRows(inForce, 'en')[0]?.when).toBe('all');
  });
});

describe('words of one’s own for a notice', () => {
  const inForce = withoutPolicy();
  const text = (nl: string) => ({ nl, en: nl });
  const own = {
    leaked: text('Uw adres is gelekt.'),
    means: text('Er kan iemand komen.'),
    first: text('Bel ons.'),
    steps: [text('Kijk uit.'), text('')],
    helpLines: ['emergency', 'gone'],
  };
  const notice = tidy(own, inForce);
  const policy = policyWith(
    { version: 1, organisation: 'Voorbeeld' },
    inForce.codeBook,
    new Map([['A2', notice]]),
  );

  it('come as a policy that can be rolled out, with all that held before', () => {
    const { problems, policy: read } = readPolicy(JSON.parse(JSON.stringify(policy)));
    expect(problems).toEqual([]);
    expect(applyPolicy(read).problems).toEqual([]);
    const book = applyPolicy(read).inForce.codeBook;
    expect(book.map(({ id }) => id)).toEqual(inForce.codeBook.map(({ id }) => id));
    expect(book.map((code) => noticeOf(code)?.first.nl)).toEqual(
      inForce.codeBook.map((code) => (code.id === 'A2' ? 'Bel ons.' : noticeOf(code)?.first.nl)),
    );
    expect(read.organisation).toBe('Voorbeeld');
  });

  it('come without empty steps and without help lines that are not there', () => {
    expect(notice.steps).toHaveLength(1);
    expect(notice.helpLines).toEqual(['emergency']);
  });

  it('are asked for in both languages', () => {
    expect(missingIn(blankNotice)).toEqual(['leaked', 'means', 'first']);
    expect(missingIn({ ...notice, means: { nl: 'Ja.', en: ' ' } })).toEqual(['means']);
    expect(missingIn({ ...notice, steps: [{ nl: 'Ja.', en: '' }] })).toEqual(['steps']);
    expect(missingIn(notice)).toEqual([]);
  });
});

describe('what holds, as it would be written', () => {
  const own = { language: 'en', mode: 'confirm' };

  it('without an organisation is the agent’s own, and nothing is locked', () => {
    expect(overlay(null, own)).toEqual({ written: { version: 1, ...own }, locked: [] });
  });

  it('with one is hers, and the agent’s where she left it open', () => {
    const { written, locked } = overlay(
      { organisation: 'Voorbeeld', mode: 'advise', language: 'nl', defaults: ['language'] },
      own,
    );
    expect(written).toEqual({
      version: 1,
      organisation: 'Voorbeeld',
      mode: 'advise',
      language: 'en',
      defaults: ['language'],
    });
    expect(locked).toContain('codeBook');
    expect(locked).not.toContain('language');
  });

  it('keeps what is wrong, for that is what somebody comes to put right', () => {
    const { written } = overlay({ organization: 'Voorbeeld', rules: ['stalking'] }, {});
    const judge = { flagged: () => [], told: () => [], today: '2026-11-26' };
    expect(checkPolicy(written, judge).map(({ path }) => path)).toEqual([
      'organization',
      'rules[0]',
    ]);
  });

  it('takes a policy out of the one text in which it came', () => {
    expect(overlay({ json: '{"mode":"observe"}' }, {}).written).toEqual({
      version: 1,
      mode: 'observe',
    });
  });
});
