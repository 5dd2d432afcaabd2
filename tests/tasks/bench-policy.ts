// A large policy for the benchmark: what it costs to read it, and what a frame holds of it.
import { readPolicy } from '../../entrypoints/policy/read-policy.ts';
import { applyPolicy, catalogue, compile } from '../../rules/index.ts';

const times = 20;

const largePolicy = {
  organisation: 'Voorbeeld Telecom',
  terms: Array.from({ length: 10_000 }, (_, i) => ({
    id: `t-${i}`,
    category: 'shielded-address',
    patterns: { both: [`opvang${i % 997} noorderhuis${i}`] },
  })),
  sites: Array.from({ length: 500 }, (_, i) => ({
    match: `crm${i}.example`,
    noteFields: ['textarea[name=remark]'],
  })),
};

/** From what the browser delivers to what is in force, in milliseconds; the first time is what a start pays. */
export function policy(): number[] {
  return Array.from({ length: times }, () => {
    const begun = performance.now();
    applyPolicy(readPolicy(largePolicy).policy, 'crm1.example');
    return performance.now() - begun;
  });
}

/** The patterns of the catalogue stand for themselves; what the terms add to them is told. */
export function megabytes(): number[] {
  const { inForce } = applyPolicy(readPolicy(largePolicy).policy);
  const weigh = (make: () => unknown): number => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const kept = [make()];
    globalThis.gc?.();
    return kept.length > 0 ? (process.memoryUsage().heapUsed - before) / 2 ** 20 : 0;
  };
  const bare = weigh(() => compile(catalogue));
  const grown = weigh(() => compile(catalogue, structuredClone(inForce.phrases)));
  return [grown - bare];
}
