// The weights are what the recipe makes of the notes, and weigh what they may.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { applyPolicy, catalogue, check, compile } from '../../rules/index.ts';
import learned from '../../rules/learned/weights.json' with { type: 'json' };
import { learn } from '../learn/learn.ts';
import { gatherMaterial } from '../learn/material.ts';
import { publicFiles } from '../tasks/corpus.ts';

describe('the learned weights', () => {
  // They are also made from public texts, which lie beside a checkout of ours and are not copied into the project.
  test.skipIf(publicFiles().length === 0)(
    'are to the letter what the recipe makes of the notes',
    async () => {
      const material = await gatherMaterial();
      expect(learn(material, learned.thresholds)).toEqual(learned);
    },
    600_000,
  );

  test('weigh at most 100 KB gzip', () => {
    const file = readFileSync(new URL('../../rules/learned/weights.json', import.meta.url));
    expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(100 * 1024);
  });
});

describe('a finding of the learned weights', () => {
  const compiled = compile(catalogue);
  const text = 'Nummer gewijzigd. Hij fietst elke avond langs haar huis en kijkt naar binnen.';
  const find = (rules: readonly string[]) =>
    check(text, compiled, applyPolicy({ rules }).inForce).filter(({ rule }) =>
      rule.startsWith('told-'),
    );

  test('says which words counted, and they stand in its span', () => {
    const [finding] = find([]);
    expect(finding?.because.length).toBeGreaterThan(0);
    for (const { start, end } of finding?.because ?? []) {
      expect(start).toBeGreaterThanOrEqual(finding?.start ?? 0);
      expect(end).toBeLessThanOrEqual(finding?.end ?? 0);
    }
  });

  test('is gone when the organisation turns its rule off', () => {
    expect(find([]).map(({ rule }) => rule)).toContain('told-stalking');
    expect(find(['-told-stalking']).map(({ rule }) => rule)).not.toContain('told-stalking');
  });

  test('is gone with its category', () => {
    expect(find(['-stalking']).map(({ category }) => category)).not.toContain('stalking');
  });
});
