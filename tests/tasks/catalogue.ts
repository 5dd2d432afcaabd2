// npm run catalogue: writes the catalogue for people, a page a language, beside the rules, and the popup's examples.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { catalogue } from '../../rules/index.ts';
import { cataloguePage } from './catalogue-page.ts';
import { popupExamples } from './popup-examples.ts';

export const pages = (['nl', 'en'] as const).map((language) => ({
  language,
  file: new URL(`../../rules/CATALOGUE.${language}.md`, import.meta.url),
}));

export const examplesFile = new URL('../../entrypoints/popup/examples.json', import.meta.url);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { language, file } of pages) {
    writeFileSync(file, cataloguePage(catalogue, language));
    process.stdout.write(`rules/CATALOGUE.${language}.md\n`);
  }
  writeFileSync(examplesFile, popupExamples(catalogue));
  process.stdout.write('entrypoints/popup/examples.json\n');
}
