// Each way in which a policy can be broken, delivered by the browser's own management: what is good in it still holds.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../components/text/index.ts';
import { asText } from '../../entrypoints/policy/read-policy.ts';
import type { PolicyProblem } from '../../rules/engine/policy.ts';
import { type AnyPolicy, type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, installObstacle, launch, policyObstacle } from '../drivers/launch.ts';
import { enterCard, offers, storyNote, waitForChip } from './agent.ts';
import { openDoctor, reports } from './doctor.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/fields.html`;

interface Kind {
  readonly what: string;
  readonly path: string;
  readonly problem: PolicyProblem['problem'];
  readonly inPolicy: Readonly<Record<string, unknown>>;
  /** Chromium leaves it out before anybody can see it, as long as it stands under a key of its own. */
  readonly neverArrives?: true;
}

const egel = { id: 'egel', category: 'shielded-address', patterns: { nl: ['project egel'] } };

/** Beside what is broken in some of them stands what is good. */
const kinds: readonly Kind[] = [
  {
    what: 'a wrong type',
    path: 'snooze',
    problem: 'wrong-type',
    inPolicy: { snooze: 'yes' },
    neverArrives: true,
  },
  {
    what: 'a wrong type within a list',
    path: 'sites[0].off',
    problem: 'wrong-type',
    inPolicy: { sites: [{ match: 'crm.example', off: 'true' }] },
    neverArrives: true,
  },
  {
    what: 'an unknown key',
    path: 'organization',
    problem: 'unknown-key',
    inPolicy: { organization: 'Voorbeeld Telecom' },
    neverArrives: true,
  },
  {
    what: 'a rule that does not exist',
    path: 'rules[1]',
    problem: 'unknown-rule',
    inPolicy: { rules: ['-bsn', '-stalkng'] },
  },
  {
    what: 'a code that does not exist',
    path: 'codes.stalking[1]',
    problem: 'unknown-code',
    inPolicy: { codes: { stalking: ['A3', 'A22'] } },
  },
  {
    what: 'a pattern that cannot be read',
    path: 'terms[0].patterns.both[0]',
    problem: 'expected-a-closing-bracket',
    inPolicy: {
      terms: [{ ...egel, id: 'broken', patterns: { both: ['(team noord'] } }, egel],
    },
  },
  {
    what: 'too long a text',
    path: 'contact',
    problem: 'too-long',
    inPolicy: { contact: 'x'.repeat(201) },
  },
  {
    what: 'a value that is none of those that may stand there',
    path: 'mode',
    problem: 'not-one-of',
    inPolicy: { mode: 'block' },
  },
  {
    what: 'a day that is none',
    path: 'helpLines[0].verifiedOn',
    problem: 'not-a-day',
    inPolicy: {
      helpLines: [
        {
          id: 'lijn',
          name: { nl: 'Lijn', en: 'Line' },
          reach: '0800-1',
          about: { nl: 'gratis', en: 'free' },
          categories: ['threat'],
          verifiedOn: '30-06-2027',
          source: 'https://example.org',
        },
      ],
    },
  },
  {
    what: 'a later version than this Discreet knows',
    path: 'version',
    problem: 'newer-version',
    inPolicy: { version: 99 },
  },
];

const broken: AnyPolicy = Object.assign(
  { organisation: 'Voorbeeld Telecom', language: 'en' },
  ...kinds.map(({ inPolicy }) => inPolicy),
);

const ways = [
  { how: 'key by key', give: (policy: AnyPolicy): AnyPolicy => policy },
  {
    how: 'as one text',
    give: (policy: AnyPolicy): AnyPolicy => ({ [asText]: JSON.stringify(policy) }),
  },
];

const lineOf = ({ path, problem }: Kind, report: string): boolean =>
  report
    .split('\n')
    .some(
      (line) =>
        line.startsWith(`- ${path}: `) && line.includes(wordsIn.en.checkup.problem[problem]),
    );

describe.each(browsers)('in %s, a policy with everything wrong in it', (name) => {
  let browser: Browser;
  let page: Page;
  let obstacle: string | null;
  beforeAll(async () => {
    obstacle = await policyObstacle(name);
  });
  afterEach(() => browser?.close());

  async function start(policy: AnyPolicy, installedByPolicy = false): Promise<Page> {
    browser = await launch(name, { pages, policy, installedByPolicy, language: 'en' });
    page = await browser.open(url);
    return openDoctor(browser, wordsIn.en.checkup.title);
  }

  async function protects(codes: readonly string[], count: number): Promise<void> {
    await page.click('#note');
    await page.type(
      `Klant met bsn 123456782 belt over de factuur. Dossier loopt via project egel. ${storyNote}`,
    );
    await waitForChip(page, count);
    await enterCard(browser, page);
    expect((await offers(page)).slice(0, codes.length)).toEqual(codes);
  }

  it.for(ways)(
    '$how: the doctor names each place, and what is good holds',
    async ({ how, give }, { skip }) => {
      if (obstacle !== null) skip(obstacle);
      const popup = await start(give(broken));
      const droppedHere = name === 'chromium' && how === 'key by key';
      const told = kinds.filter(({ neverArrives }) => !(droppedHere && neverArrives));
      const report = await reports(
        popup,
        told.map(({ path }) => `- ${path}: `),
      );
      expect(told.filter((kind) => !lineOf(kind, report)).map(({ what }) => what)).toEqual([]);
      // No more than these: a browser that drops a key leaves nothing to tell of.
      expect(report).toContain(wordsIn.en.checkup.errors(told.length));
      // There IT is told where to look for it.
      expect(report.includes('chrome://policy')).toBe(droppedHere);
      expect(report).toContain('Organisation: Voorbeeld Telecom');
      await popup.close();
      // The rule for the BSN is off, the own term is on, and of the two codes the one that exists is proposed first.
      await protects(['A3'], 2);
    },
  );

  it('in a text that is no JSON names the text, and follows what stands beside it', async ({
    skip,
  }) => {
    if (obstacle !== null) skip(obstacle);
    const beside = { organisation: 'Voorbeeld Telecom', rules: ['-bsn'], terms: [egel] };
    const popup = await start({ ...beside, [asText]: '{"codes": [' });
    await reports(popup, ['- json: ', 'Organisation: Voorbeeld Telecom']);
    await popup.close();
    await protects([], 2);
  });

  it('that is a text and no object is none to the browser: the built-in rules hold', async ({
    skip,
  }) => {
    const cannot = await installObstacle(name);
    if (cannot !== null) skip(cannot);
    const popup = await start('Voorbeeld Telecom' as unknown as AnyPolicy, true);
    const found = name === 'firefox' ? 'Found: no' : 'Found: not yet';
    await reports(popup, [found, 'Comes from: built in', wordsIn.en.checkup.errors(0)]);
    await popup.close();
    await protects(['A2'], 2);
  });

  it('that is a list and no object protects by the built-in rules', async ({ skip }) => {
    const cannot = await installObstacle(name);
    if (cannot !== null) skip(cannot);
    const popup = await start(['Voorbeeld Telecom'] as unknown as AnyPolicy, true);
    // Firefox makes an object of it, of which the doctor can tell.
    await reports(popup, name === 'firefox' ? ['- 0: '] : ['Found: not yet']);
    await popup.close();
    await protects(['A2'], 2);
  });
});
