// npm run documents: writes what those need who must approve Discreet, and the store listings, from the code.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../rules/engine/types.ts';
import { accessibility } from './documents/accessibility.ts';
import { administrator } from './documents/administrator.ts';
import { dpia } from './documents/dpia.ts';
import { type Facts, facts } from './documents/facts.ts';
import { processing } from './documents/processing.ts';
import { chromeStore, firefoxStore } from './documents/store.ts';
import { worksCouncil } from './documents/works-council.ts';

const folder = new URL('../../entrypoints/policy/approval/', import.meta.url);

const written: Readonly<Record<string, (facts: Facts, language: Language) => string>> = {
  accessibility,
  administrator,
  dpia,
  processing,
  'store-chrome': chromeStore,
  'store-firefox': firefoxStore,
  'works-council': worksCouncil,
};

/** Every document, and what it holds. */
export const documents = Object.entries(written).flatMap(([name, write]) =>
  (['nl', 'en'] as const).map((language) => {
    const file = `${name}.${language}.md`;
    return { file, language, url: new URL(file, folder), text: () => write(facts(), language) };
  }),
);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(folder, { recursive: true });
  for (const { file, url, text } of documents) {
    writeFileSync(url, text());
    process.stdout.write(`entrypoints/policy/approval/${file}\n`);
  }
}
