import { expect, test } from 'vitest';
import { applyPolicy, catalogue, check, compile, modesIn } from '../../rules/index.ts';

const terms = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `shelter-${i}`,
    category: 'shielded-address' as const,
    patterns: { both: [`opvanghuis nummer ${i}`] },
  }));

test('what is only observed is one rule, one situation, or one site', () => {
  expect(modesIn(applyPolicy({}).inForce).observed.size).toBe(0);
  const { observed } = modesIn(applyPolicy({ modes: { iban: 'observe' } }).inForce);
  expect([...observed.keys()]).toEqual(['iban']);
  expect(
    modesIn(applyPolicy({ modes: { bsn: 'observe' } }).inForce).observed.has('dutch-bsn'),
  ).toBe(true);
  const policy = { sites: [{ match: 'crm.example', mode: 'observe' as const }] };
  expect(modesIn(applyPolicy(policy).inForce).observed.size).toBe(0);
  expect(modesIn(applyPolicy(policy, 'crm.example').inForce).observed.size).toBe(catalogue.length);
});

test.each([3, 60])('own terms that are only observed are not shown, be they %i', (count) => {
  const { inForce } = applyPolicy({
    terms: terms(count),
    modes: { 'shielded-address': 'observe' },
  });
  const compiled = compile([...catalogue, ...inForce.terms], inForce.phrases);
  const findings = check('Zij zit in opvanghuis nummer 2.', compiled, inForce);
  expect(findings.map(({ rule }) => rule)).toContain('term-shelter-2');
  const { isShown, observed } = modesIn(inForce);
  expect(observed.has('term-shelter-2')).toBe(true);
  expect(findings.filter(isShown).map(({ rule }) => rule)).not.toContain('term-shelter-2');
});
