// The documents for approval and the store listings say what Discreet is.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { sites } from '../../entrypoints/background/sites.ts';
import { catalogue } from '../../rules/index.ts';
import { facts } from '../tasks/documents/facts.ts';
import { plain } from '../tasks/documents/markdown.ts';
import { justified } from '../tasks/documents/permission-words.ts';
import { storageKeysIn } from '../tasks/documents/storage-keys.ts';
import { storageWords } from '../tasks/documents/storage-words.ts';
import { summary } from '../tasks/documents/store.ts';
import { storeWords } from '../tasks/documents/store-words.ts';
import { documents } from '../tasks/documents.ts';
import { manifestOf } from './built.ts';

const known = facts();
const textOf = (name: string) => documents.find(({ file }) => file === name)?.text() ?? '';

test.each(documents)('$file is what the code makes of it (npm run documents)', ({ url, text }) => {
  expect(readFileSync(url, 'utf8') === text(), 'run "npm run documents" and look at it').toBe(true);
});

describe('a document', () => {
  it.each(documents)('$file links to nothing that is not there', ({ url, text }) => {
    const local = [...text().matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, to = '']) => to);
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((to) => !existsSync(new URL(to, url)))).toEqual([]);
  });

  it.each(documents.filter(({ language }) => language === 'nl'))(
    '$file has as many headings, rows and points in English',
    ({ file, text }) => {
      const shape = (page: string) => page.match(/^(#+|\||-|```)/gm);
      expect(shape(text())).toEqual(shape(textOf(file.replace('.nl.', '.en.'))));
    },
  );

  it.each(['nl', 'en'])('in %s registers every rule with its ground and source', (language) => {
    const page = textOf(`dpia.${language}.md`);
    const missing = catalogue.filter(
      ({ id, ground }) => !page.includes(`| \`${id}\` |`) || !page.includes(`](${ground.source})`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it.each(['nl', 'en'])(
    'in %s shows what each rule leaves alone, in a sentence of its own',
    (language) => {
      const rows = textOf(`dpia.${language}.md`).split('\n');
      const missing = catalogue.filter(({ id, allows }) => {
        const row = rows.find((one) => one.startsWith(`| \`${id}\` |`)) ?? '';
        return !allows.some((sentence) => row.includes(`“${plain(sentence)}”`));
      });
      expect(missing.map(({ id }) => id)).toEqual([]);
    },
  );

  it('knows the ids and oldest versions of the built manifests', () => {
    const { minimum_chrome_version: chrome } = manifestOf('chrome-mv3');
    const { browser_specific_settings: settings } = manifestOf('firefox-mv3');
    expect(chrome).toBe(known.oldest.chrome);
    expect(settings).toMatchObject({
      gecko: {
        id: known.ids.firefox,
        strict_min_version: `${known.oldest.firefox}.0`,
        data_collection_permissions: { required: [known.collects] },
      },
    });
  });
});

describe('what is kept', () => {
  it('is told key by key, and no key that is not there', () => {
    expect(Object.keys(storageWords).sort()).toEqual(known.storage.map(({ key }) => key).sort());
  });

  it('has a row for each key in the privacy statement, too', () => {
    const statement = readFileSync(new URL('../../PRIVACY.md', import.meta.url), 'utf8');
    const rows = [...statement.matchAll(/`storage\.((?:local|session|sync)\.[^`]+)`/g)];
    expect([...new Set(rows.map(([, key]) => key))].sort()).toEqual(
      known.storage.map(({ key }) => key).sort(),
    );
  });

  it('is found however a source reaches for it', () => {
    const source = (text: string) => [{ file: 'a.ts', text, imports: [] }];
    const keys = (text: string) => storageKeysIn(source(text)).map(({ key }) => key);
    expect(keys("browser.storage.local.get('policy')")).toEqual(['local.policy']);
    expect(keys('browser.storage.local.set({ own })')).toEqual(['local.own']);
    expect(keys("browser.storage.session.get(['b', 'a'])")).toEqual(['session.a', 'session.b']);
    expect(keys('`open:$' + '{tab}`; browser.storage.session.remove(key(tab))')).toEqual([
      'session.open:…',
    ]);
    expect(() => keys('const store = browser.storage.local;')).toThrow('a.ts: which key');
    expect(() => keys('browser.storage.sync.set(all)')).toThrow('which key');
  });

  it('never goes to other devices', () => {
    expect(known.storage.filter(({ key }) => key.startsWith('sync.'))).toEqual([]);
  });
});

describe('a store', () => {
  it.each(['chrome', 'firefox'] as const)('%s is told why, for each permission', (browser) => {
    const asked = known[browser];
    expect(justified(asked).map(({ permission }) => permission)).toEqual(asked.permissions);
    expect(() => justified({ ...asked, permissions: ['history'] })).toThrow('history');
  });

  it.each(['chrome', 'firefox'] as const)('%s is asked for no host without a suite', (browser) => {
    const ofSuites = new Set<string>(sites.flatMap(({ patterns }) => patterns));
    expect(known[browser].host_permissions.filter((host) => !ofSuites.has(host))).toEqual([]);
  });

  // https://developer.chrome.com/docs/extensions/reference/manifest/description; Firefox has the same limit (MDN).
  it.each(['nl', 'en'] as const)('shows a summary in %s that fits', (language) => {
    expect(summary(language).length).toBeGreaterThan(0);
    expect(summary(language).length).toBeLessThanOrEqual(132);
  });

  it.each(['nl', 'en'] as const)('gets plain text in %s, for it shows no Markdown', (language) => {
    const { description, singlePurpose } = storeWords[language];
    expect(description + singlePurpose).not.toMatch(/[*_`#]|\]\(/);
    expect(textOf(`store-chrome.${language}.md`)).toContain(singlePurpose);
  });
});

it('the accessibility statement has a verdict for every criterion that it lists', () => {
  const statement = readFileSync(new URL('../../ACCESSIBILITY.md', import.meta.url), 'utf8');
  const listed = statement.match(/^\| \d\.\d\.\d+ \|/gm)?.length;
  expect([...known.criteria.values()].flat()).toHaveLength(listed ?? 0);
});
