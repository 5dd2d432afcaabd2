// npm run policy: writes what others need to know of a policy, from its schema.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { policyPage } from './policy-page.ts';
import { browserSchema, editorSchema } from './policy-schemas.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Every file that is made from the schema, and what it holds. */
export const policyFiles = [
  { path: 'public/managed-schema.json', text: () => json(browserSchema()) },
  { path: 'entrypoints/policy/policy.schema.json', text: () => json(editorSchema()) },
  { path: 'entrypoints/policy/POLICY.nl.md', text: () => policyPage('nl') },
  { path: 'entrypoints/policy/POLICY.en.md', text: () => policyPage('en') },
].map((file) => ({ ...file, url: new URL(`../../${file.path}`, import.meta.url) }));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { path, text, url } of policyFiles) {
    writeFileSync(url, text());
    process.stdout.write(`${path}\n`);
  }
}
