// npm test: all that must hold before a change goes in.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserNames } from '../drivers/driver.ts';
import { findBrowser } from '../drivers/find-browser.ts';
import { check } from './check.ts';
import { rebuild } from './rebuild.ts';
import { type Count, startSteps } from './steps.ts';
import { type Ran, tool } from './tool.ts';

const steps = startSteps();
const folder = await mkdtemp(join(tmpdir(), 'discreet-test-'));

/** What is read of vitest's report. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly testResults?: readonly {
    readonly assertionResults: readonly Tried[];
  }[];
}

interface Tried {
  readonly fullName: string;
  readonly status: string;
  /** One for each try that failed, a stack below its first line. */
  readonly failureMessages?: readonly string[];
}

/** A test by its name, and below it why each try of it failed. */
function withReasons({ fullName, failureMessages = [] }: Tried): string {
  const reasons = failureMessages.map((message) => `    ${message.split('\n', 1)[0]}`);
  return [fullName, ...reasons].join('\n');
}

/** Runs one vitest project and counts its tests from the report; a suite that could not even start counts as one failed. */
async function vitest(project: string, env: Readonly<Record<string, string>> = {}): Promise<Count> {
  const report = join(folder, `${project}-${env.DISCREET_BROWSER ?? 'any'}.json`);
  const { ok, output } = await tool(
    'vitest',
    [
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env },
  );
  // Whole, when it is over: two browsers are at work at once.
  process.stdout.write(output);
  const told = await readFile(report, 'utf8').catch(() => '{}');
  const {
    numPassedTests: passed = 0,
    numFailedTests: failed = 0,
    testResults = [],
  } = JSON.parse(told) as Report;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failures = tests.filter(({ status }) => status === 'failed').map(withReasons);
  const retried = tests
    .filter(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0)
    .map(withReasons);
  return { passed, failed: ok ? failed : Math.max(failed, 1), failures, retried };
}

const found = (name: 'chromium' | 'firefox') => async (): Promise<Ran> =>
  findBrowser(name).then(
    () => ({ ok: true, output: '' }),
    (error: Error) => ({ ok: false, output: error.message }),
  );

await check(steps);
for (const browser of ['chrome', 'firefox']) {
  await steps.step(`build and zip for ${browser}`, () =>
    tool('wxt', ['zip', '--browser', browser]),
  );
}
await steps.step('the source zip makes the same zips, byte for byte', rebuild);
await steps.step('web-ext lint of the Firefox build', () =>
  tool('web-ext', ['lint', '--source-dir=.output/firefox-mv3', '--no-config-discovery']),
);
await steps.suite('unit tests and the score on the training notes', () => vitest('unit'));
const present = [];
for (const name of browserNames) {
  if (await steps.step(`a ${name} to test in`, found(name))) present.push(name);
}
// Side by side: one after the other took longer than an hour.
await Promise.all(
  present.map(async (name) => {
    const env = { DISCREET_BROWSER: name };
    if (name === 'chromium') await steps.suite('components', () => vitest('components'));
    for (const project of ['fields', 'editors', 'stories'])
      await steps.suite(`${project} in ${name}`, () => vitest(project, env));
  }),
);
await rm(folder, { recursive: true });
if (!steps.end()) process.exitCode = 1;
