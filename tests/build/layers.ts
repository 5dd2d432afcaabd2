// Which layer may know which: dependencies point one way.
import type { Import, Source } from './sources.ts';

type MayImport = (imported: Import) => boolean;

interface Layer {
  readonly name: string;
  readonly holds: (file: string) => boolean;
  readonly may: MayImport;
}

const within =
  (...places: readonly string[]) =>
  ({ what }: Import) =>
    places.some((place) => (place.endsWith('/') ? what.startsWith(place) : what === place));

const typesOf =
  (...places: readonly string[]): MayImport =>
  (imported) =>
    imported.typesOnly && within(...places)(imported);

const engineTypes = typesOf('rules/engine/types.ts', 'rules/engine/policy.ts');
const ruleTypes = typesOf('rules/engine/types.ts', 'rules/engine/policy.ts', 'rules/categories.ts');
const doors = within('rules/index.ts', 'rules/categories.ts');
const protocol = within('entrypoints/background/messages.ts');
const contract = typesOf('entrypoints/prompt/contract.ts');
const browser = within('wxt/');

const any =
  (...allowed: readonly MayImport[]): MayImport =>
  (imported) =>
    allowed.some((may) => may(imported));

const below = (folder: string) => (file: string) => file.startsWith(folder);

/** The first layer that holds a file is its own. */
export const layers: readonly Layer[] = [
  {
    name: 'rules/engine: no rule, no browser, no package',
    holds: below('rules/engine/'),
    may: within('rules/engine/', 'rules/codes.ts', 'rules/categories.ts'),
  },
  { name: 'rules: nothing outside rules', holds: below('rules/'), may: within('rules/') },
  {
    name: 'components: types of rules and of the prompt, and React',
    holds: below('components/'),
    may: any(within('components/', 'react', 'react-dom'), contract, engineTypes),
  },
  {
    name: 'checker/index.ts: where checker and rules meet',
    holds: (file) => file === 'entrypoints/checker/index.ts',
    may: any(within('entrypoints/checker/'), doors, protocol, contract, engineTypes, browser),
  },
  {
    name: 'checker: types of the engine, and where a text has changed',
    holds: below('entrypoints/checker/'),
    may: any(
      within('entrypoints/checker/', 'rules/engine/change.ts'),
      protocol,
      contract,
      ruleTypes,
      browser,
    ),
  },
  {
    name: 'prompt: components and React, of the rules only their reasons, no background',
    holds: below('entrypoints/prompt/'),
    may: any(
      within('rules/reasons.ts'),
      within('entrypoints/prompt/', 'components/', 'react', 'react-dom', 'react-dom/client'),
      within('@floating-ui/dom'),
      engineTypes,
      browser,
    ),
  },
  {
    name: 'flagged: what the rules find in a text, for pages of our own that ask it of words of a code',
    holds: below('entrypoints/flagged/'),
    may: any(within('entrypoints/flagged/'), doors, ruleTypes, browser),
  },
  {
    name: 'popup: components, the doors of rules, the protocol',
    holds: below('entrypoints/popup/'),
    may: any(
      within('entrypoints/popup/', 'components/', 'react', 'react-dom/client'),
      within('entrypoints/flagged/contract.ts', 'entrypoints/prompt/copy.ts'),
      doors,
      ruleTypes,
      protocol,
      browser,
    ),
  },
  {
    name: 'own pages: components, the protocol, and what they share; no rule',
    holds: (file) => /^entrypoints\/(?:own-page|welcome|practice)\//.test(file),
    may: any(
      within('entrypoints/own-page/', 'entrypoints/welcome/', 'entrypoints/practice/'),
      within('components/', 'react', 'react-dom/client'),
      within('entrypoints/popup/background.ts', 'entrypoints/background/sites.ts'),
      within('entrypoints/prompt/contract.ts'),
      engineTypes,
      protocol,
      browser,
    ),
  },
  {
    name: 'options: an own page that knows rules and policy',
    holds: below('entrypoints/options/'),
    may: any(
      within('entrypoints/options/', 'entrypoints/own-page/', 'entrypoints/policy/'),
      within('components/', 'react'),
      within(
        ...[
          'shape-of-policy',
          'give-file',
          'policy-text',
          'check-policy',
          'say-remark',
          'told-in',
        ].map((file) => `entrypoints/builder/${file}.ts`),
      ),
      doors,
      ruleTypes,
      protocol,
      browser,
    ),
  },
  {
    name: 'paper and builder: components, the doors of rules and of policy, what own pages share',
    holds: (file) => /^entrypoints\/(?:paper|builder(?!\/formats))\//.test(file),
    may: any(
      within('entrypoints/builder/', 'entrypoints/paper/', 'entrypoints/own-page/'),
      within('components/', 'react', 'react-dom/client', 'fflate', '@humanwhocodes/momoa'),
      within('entrypoints/policy/', 'entrypoints/prompt/contract.ts', 'entrypoints/prompt/copy.ts'),
      doors,
      ruleTypes,
      browser,
    ),
  },
  {
    name: 'policy: what an organisation may set, with zod; no browser, so that tasks read it too',
    holds: below('entrypoints/policy/'),
    may: any(within('entrypoints/policy/', 'zod/mini', 'css-what'), doors, ruleTypes),
  },
  {
    name: 'formats: a policy as the files of each system; no browser, no React, so that tests run it too',
    holds: below('entrypoints/builder/formats/'),
    may: any(
      within('entrypoints/builder/formats/', 'entrypoints/policy/', 'zod/mini'),
      within('saxes', '@noble/hashes/sha2.js'),
      ruleTypes,
    ),
  },
  {
    name: 'background: the doors of rules and of policy; alone with messaging',
    holds: below('entrypoints/background/'),
    may: any(
      within('entrypoints/background/', 'zod/mini', '@webext-core/messaging'),
      within(
        'entrypoints/policy/read-policy.ts',
        'entrypoints/policy/ordered-json.ts',
        'entrypoints/policy/own-change.ts',
      ),
      doors,
      ruleTypes,
      browser,
    ),
  },
  {
    name: 'sentinel: the browser and what it shares with the checker, for it runs in every frame',
    holds: (file) => file === 'entrypoints/sentinel.ts',
    may: any(browser, within('entrypoints/prompt/contract.ts')),
  },
];

/** `file → import` for each import that its layer may not have; a file without a layer is one such fault. */
export function trespasses({ file, imports }: Source): string[] {
  const layer = layers.find(({ holds }) => holds(file));
  if (layer === undefined) return [`${file} belongs to no layer`];
  return imports
    .filter((imported) => !layer.may(imported))
    .map(({ what, typesOnly }) => `${file} → ${what}${typesOnly ? ' (types)' : ''}`);
}
