// Everything that tells what a policy may hold says the same, for it comes from one schema.
import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it, test } from 'vitest';
import { readPolicy } from '../../entrypoints/policy/read-policy.ts';
import type { Said } from '../../entrypoints/policy/said.ts';
import { policySaid } from '../../entrypoints/policy/said-of-policy.ts';
import { policyKeys, type WrittenPolicy, wholePolicy } from '../../entrypoints/policy/schema.ts';
import type { Policy } from '../../rules/engine/policy.ts';
import { applyPolicy } from '../../rules/index.ts';
import { policyFiles } from '../tasks/policy.ts';
import { examplePolicy, policyPage } from '../tasks/policy-page.ts';
import { browserSchema, editorSchema, type JsonSchema } from '../tasks/policy-schemas.ts';
import { mistakes } from './mistakes.ts';

const keys = Object.keys(policyKeys);
const said: Readonly<Record<string, Said>> = policySaid;

/** `sites[].match` and all others, from a schema. */
function pathsIn(schema: JsonSchema, path = ''): string[] {
  const below = Object.entries(schema.properties ?? {}).flatMap(([key, one]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...pathsIn(one, at)];
  });
  const items = schema.items ? pathsIn(schema.items, `${path}[]`) : [];
  return [...below, ...items];
}

test.each(policyFiles)('$path is what the schema makes of it (npm run policy)', ({ url, text }) => {
  expect(readFileSync(url, 'utf8')).toBe(text());
});

describe('each key', () => {
  const inBrowsers = pathsIn(browserSchema()).filter((path) => path !== 'json');
  const inEditors = pathsIn(editorSchema()).filter((path) => path !== '$schema');

  it('stands in the browsers’ schema and in the editors’', () => {
    expect(inBrowsers.sort()).toEqual(inEditors.sort());
    expect(Object.keys(browserSchema().properties ?? {}).sort()).toEqual([...keys, 'json'].sort());
  });

  it('has words in both languages, and no words speak of a key that is not there', () => {
    const texts = inEditors.filter(
      (path) => /\.(nl|en)$/.test(path) && !/patterns|exceptions/.test(path),
    );
    const spoken = inEditors.filter((path) => !texts.includes(path));
    expect(Object.keys(said).sort()).toEqual(spoken.sort());
    for (const { title, says } of Object.values(said))
      for (const words of [title.nl, title.en, says.nl, says.en])
        expect(words).toMatch(/^[\p{Lu}`\d].*\S$/u);
  });

  it.each(['nl', 'en'] as const)(
    'stands on the reference page in %s, with all its parts',
    (language) => {
      const page = policyPage(language);
      for (const [path, { title, says }] of Object.entries(said)) {
        expect(page).toContain(path.includes('.') ? `\`${path}\`` : `<a id="${path}"></a>`);
        expect(page).toContain(title[language]);
        expect(page).toContain(says[language]);
      }
    },
  );

  it('has an example that is read without a word of complaint', () => {
    const example = examplePolicy();
    expect(Object.keys(example).sort()).toEqual([...keys].sort());
    for (const arrived of [example, { json: JSON.stringify(example) }]) {
      const { policy, problems } = readPolicy(arrived);
      expect(problems).toEqual([]);
      expect(Object.keys({ ...policy, version: 1 }).sort()).toEqual([...keys].sort());
    }
    expect(wholePolicy.safeParse(example).success).toBe(true);
  });
});

describe('the browsers’ schema', () => {
  /** Chromium knows these words, and wants exactly one type each (docs of chrome.storage's managed areas). */
  const known = [
    '$schema',
    'title',
    'description',
    'type',
    'properties',
    'items',
    'additionalProperties',
  ];
  const types = ['object', 'array', 'string', 'boolean', 'integer'];
  const all = (schema: JsonSchema): JsonSchema[] => [
    schema,
    ...Object.values(schema.properties ?? {}).flatMap(all),
    ...(schema.items ? all(schema.items) : []),
    ...(typeof schema.additionalProperties === 'object' ? all(schema.additionalProperties) : []),
  ];

  it('says nothing that Chromium does not know, and one type for each part', () => {
    for (const part of all(browserSchema())) {
      expect(Object.keys(part).filter((word) => !known.includes(word))).toEqual([]);
      expect(types).toContain(part.type);
      if (part.type === 'array') expect(part.items).toBeDefined();
    }
  });

  it('has no limit by which a browser would drop a key in silence', () => {
    expect(JSON.stringify(browserSchema())).not.toMatch(/"(enum|pattern|required|max\w+|min\w+)":/);
  });
});

describe('the editors’ schema', () => {
  it('refuses the mistakes of shape that Discreet reports', () => {
    const ofIds =
      /^(unknown-(rule|code|help-line)|duplicate-|no-|newer-version|not-json|not-a-selector)/;
    const ofShape = mistakes.filter(({ problem }) => !ofIds.test(problem));
    const strict = (policy: unknown) => wholePolicy.safeParse(JSON.parse(JSON.stringify(policy)));
    expect(ofShape.length).toBeGreaterThan(20);
    expect(ofShape.filter(({ policy }) => strict(policy).success)).toEqual([]);
  });
});

describe('the types', () => {
  /** Without what only says who may write: `readonly`, and `null` for what was refused. */
  type Plain<Value> = Value extends readonly (infer One)[]
    ? Plain<NonNullable<One>>[]
    : Value extends string | boolean
      ? Value
      : { -readonly [Key in keyof Value]: Plain<Value[Key]> };

  type Same<One, Other> =
    (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? never : 'differs';
  type Written = Omit<WrittenPolicy, 'version'>;
  type Differing = {
    [Key in keyof Policy]-?: Same<
      Plain<NonNullable<Written[Key]>>,
      Plain<NonNullable<Policy[Key]>>
    >;
  }[keyof Policy];

  it('of a policy as written and of a policy as the engine knows it are the same', () => {
    expectTypeOf<keyof Written>().toEqualTypeOf<keyof Policy>();
    expectTypeOf<Differing>().toBeNever();
  });

  it('carry what was written into force', () => {
    const { inForce } = applyPolicy(readPolicy(examplePolicy()).policy, 'nl.crm.example');
    expect(inForce).toMatchObject({
      organisation: 'Voorbeeld Telecom',
      language: 'nl',
      site: { noteFields: ['textarea[name=remark]'] },
      siteSwitch: false,
    });
  });
});
