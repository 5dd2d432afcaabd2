// The policy doctor: what IT is told, in both languages, and what is never told.
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Diagnosis, doctorText } from '../../components/doctor-text.ts';
import { wordsIn } from '../../components/text/index.ts';
import { checkUp, hashOf } from '../../entrypoints/background/checkup.ts';
import { diagnose } from '../../entrypoints/popup/diagnosis.ts';
import { isoWithOffset } from '../../entrypoints/popup/iso-time.ts';
import type { InForce } from '../../rules/engine/policy.ts';
import { catalogue, check, compile, defaultHelpLines } from '../../rules/index.ts';
import { mistakes } from './mistakes.ts';

const now = new Date('2026-11-26T06:12:00Z');
const compiled = compile(catalogue);
const flaggedBy = (inForce: InForce) => (text: string) =>
  check(text, compiled, inForce).map(({ start, end }) => text.slice(start, end));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const managed = (policy: unknown) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy);

async function lookedAt(at = now): Promise<Diagnosis> {
  const checkup = await checkUp();
  return diagnose(checkup, {
    now: at,
    browser: 'Firefox 153.0',
    extension: '0.1.0',
    flagged: flaggedBy(checkup.inForce),
  });
}

const textsOf = (found: Diagnosis) =>
  (['nl', 'en'] as const).map((language) => doctorText(found, wordsIn[language].checkup));

describe.each(['nl', 'en'] as const)('the text to copy, in %s', (language) => {
  const words = wordsIn[language].checkup;

  it.each(mistakes.map((one) => [one.path, one.problem, one] as const))(
    'names %s, which is wrong (%s), with plain words',
    async (path, problem, { policy }) => {
      managed(policy);
      const lines = doctorText(await lookedAt(), words).split('\n');
      const line = lines.find((one) => one.startsWith(`- ${path}: `));
      expect(line).toContain(words.problem[problem]);
    },
  );

  it('names every mistake of a policy that has them all', async () => {
    const all = mistakes.filter(({ problem }) => problem === 'unknown-rule');
    managed(Object.assign({}, ...all.map(({ policy }) => policy)));
    const text = doctorText(await lookedAt(), words);
    for (const { path } of all) expect(text).toContain(`- ${path}: `);
    expect(text).toContain(words.errors(all.length));
  });
});

describe('a policy', () => {
  it('that holds is found and valid, with its fingerprint and the time at which it was read', async () => {
    managed({ organisation: 'Voorbeeld Telecom', version: 1, rules: ['-politics'] });
    const found = await lookedAt();
    expect(found).toMatchObject({
      delivery: 'delivered',
      source: 'managed',
      organisation: 'Voorbeeld Telecom',
      version: 1,
      readAt: isoWithOffset(now),
      errors: [],
      warnings: [],
      codesChecked: true,
    });
    expect(found.hash).toMatch(/^[\da-f]{12}$/);
    const [nl, en] = textsOf(found);
    expect(nl).toContain('Geldig: ja');
    expect(en).toContain('Valid: yes');
    expect(en).toContain('Web browser: Firefox 153.0');
    expect(en).toContain('Version of Discreet: 0.1.0');
    expect(en).toContain(`Read on: ${isoWithOffset(now)}`);
  });

  it('has the same fingerprint in whatever order its keys come, and another when it changes', async () => {
    const a = await hashOf({ mode: 'advise', codes: { crime: ['A1'], health: ['B2'] } });
    const b = await hashOf({ codes: { health: ['B2'], crime: ['A1'] }, mode: 'advise' });
    const c = await hashOf({ codes: { health: ['B2'], crime: ['A2'] }, mode: 'advise' });
    expect(a).toBe(b);
    expect(a).not.toBe(c);
    expect(a).toMatch(/^[\da-f]{64}$/);
  });

  it('that Chrome gives value by value may lack some, and IT is told where to look', async () => {
    managed({ organisation: 'Voorbeeld Telecom' });
    for (const text of textsOf(await lookedAt())) expect(text).toContain('chrome://policy');
    managed({});
    for (const text of textsOf(await lookedAt())) expect(text).toContain('chrome://policy');
  });

  it.each([
    ['as one text', { json: '{"organisation":"Voorbeeld Telecom"}' }, undefined],
    ['by Firefox', { organisation: 'Voorbeeld Telecom' }, 'firefox'],
  ])('that is given %s lacks nothing', async (_, policy, browser) => {
    if (browser) vi.stubEnv('BROWSER', browser);
    managed(policy);
    expect(textsOf(await lookedAt())[1]).not.toContain('chrome://policy');
    vi.unstubAllEnvs();
  });

  it('whose key is of no use says that the last good copy holds there', async () => {
    managed({ organisation: 'Voorbeeld Telecom', rules: ['-politics'] });
    await checkUp();
    managed({ organisation: 'Voorbeeld Telecom', rules: 'none' });
    const found = await lookedAt();
    expect(found.source).toBe('last-good');
    expect(textsOf(found)[1]).toContain('- rules: does not have the right shape');
  });

  it('that Chrome has not given again yet is told to come from the last good copy', async () => {
    managed({ organisation: 'Voorbeeld Telecom' });
    const { hash } = await lookedAt();
    managed({});
    const found = await lookedAt();
    expect(found).toMatchObject({ delivery: 'silent', source: 'last-good', hash });
    expect(textsOf(found)[0]).toContain('nog niet');
  });
});

describe('no policy', () => {
  it('in Firefox, which throws, is absent and no error: all as shipped', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    const found = await lookedAt();
    expect(found).toMatchObject({ delivery: 'absent', source: 'built-in', hash: null, errors: [] });
    const [nl, en] = textsOf(found);
    expect(nl).toContain('Er is geen beleid: alles staat zoals Discreet wordt geleverd.');
    expect(en).toContain('There is no policy: all is as Discreet is shipped.');
    expect(en).toContain('0 errors');
    expect(en).not.toContain('manifest not found');
  });

  it('in Chrome, just after the start, may still come', async () => {
    managed({});
    const found = await lookedAt();
    expect(found).toMatchObject({ delivery: 'silent', source: 'built-in', errors: [] });
    expect(textsOf(found)[1]).not.toContain('all is as Discreet is shipped');
  });

  it('with a store that holds garbage names the store', async () => {
    await fakeBrowser.storage.local.set({ policy: 7 });
    managed({});
    expect(textsOf(await lookedAt())[1]).toContain('- storage.local: was kept but cannot be read');
  });
});

describe('code hygiene', () => {
  const label = (nl: string, en: string) => ({ nl, en });
  const leaveOut = {
    id: 'Z0',
    label: label('Weglaten', 'Leave out'),
    omit: true,
    owner: 'Privacy',
  };

  it('names the place and the code, not the words', async () => {
    const told = { id: 'V1', label: label('Haar ex staat elke avond voor de deur', 'Call back') };
    managed({ codeBook: [leaveOut, null, told], codes: { stalking: ['V1'] } });
    const found = await lookedAt();
    const [nl, en] = textsOf(found);
    expect(nl).toContain(
      '- codeBook[2].label.nl: [V1] vertelt iets waar Discreet zelf op aanslaat',
    );
    expect(en).toContain('- codeBook[2]: [V1] stands for one situation only');
    expect(en).toContain('- codeBook[2]: [V1] has no owner');
    expect(nl).not.toContain('Haar ex');
    expect(found.warnings).toContainEqual({ path: 'codeBook[2]', code: 'V1', fault: 'no-owner' });
  });

  it('says so where the words could not be looked at', async () => {
    managed({});
    const found = diagnose(await checkUp(), {
      now,
      browser: '',
      extension: '',
      flagged: null,
    });
    expect(textsOf(found)[1]).toContain('The codes could not be checked.');
  });
});

describe('a help line', () => {
  const line = {
    id: 'lijn',
    name: { nl: 'Lijn', en: 'Line' },
    reach: '0800-1',
    about: { nl: 'gratis', en: 'free' },
    categories: ['threat'],
    source: 'https://example.org',
  };

  it('is a warning after 180 days, and none on that day', async () => {
    managed({
      helpLines: [line, { ...line, id: 'ander' }].map((one, i) => ({
        ...one,
        verifiedOn: `2026-05-${29 + i}`,
      })),
    });
    const on = (day: string) => lookedAt(new Date(`${day}T12:00:00Z`));
    expect((await on('2026-11-25')).warnings).toEqual([]);
    expect((await on('2026-11-26')).warnings).toEqual([
      { path: 'helpLines[0].verifiedOn', daysOld: 181 },
    ]);
    const [nl, en] = textsOf(await on('2026-11-27'));
    expect(nl).toContain('- helpLines[1].verifiedOn: is 181 dagen geleden');
    expect(en).toContain('- helpLines[0].verifiedOn: was last looked up 182 days ago');
  });

  it('that is built in is named by its id', async () => {
    managed({});
    const { warnings } = await lookedAt(new Date('2027-06-01T12:00:00Z'));
    const named = warnings.map(({ path }) => path);
    expect(named.filter((path) => path.endsWith('.verifiedOn'))).toEqual(
      defaultHelpLines.map(({ id }) => `${id}.verifiedOn`),
    );
  });
});

test('nothing that the agent set, wrote or visits is in the text', async () => {
  managed({ organisation: 'Voorbeeld Telecom', defaults: ['codeBook', 'sites'] });
  const secret = 'geheim';
  await fakeBrowser.storage.local.set({
    own: {
      codeBook: [{ id: 'OWN1', label: { nl: secret, en: secret } }],
      sites: [{ match: `${secret}.example` }],
      rules: [secret],
    },
    sitesOff: [`${secret}.example`],
    counts: { '2026-11-26': { 'dutch-bsn': 3 } },
  });
  for (const text of textsOf(await lookedAt())) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain('OWN1');
    expect(text).not.toContain('dutch-bsn');
  }
});
