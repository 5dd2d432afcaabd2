import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idsIn } from '../../entrypoints/builder/extension-ids.ts';

const config = readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8');

test('the id that Chromium makes of the key in the manifest is the one that the builder begins with', () => {
  const [, key = ''] = /'(MIIB[^']+)'/.exec(config) ?? [];
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  const id = hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  expect(idsIn.chrome).toBe(id);
  expect(idsIn.edge).toBe(id);
});

test('and so is that of Firefox', () => {
  expect(config).toContain(`id: '${idsIn.firefox}'`);
});
