// npm test: all that must hold before a change goes in.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserNames } from '../drivers/driver.ts';
import { findBrowser } from '../drivers/find-browser.ts';
import { check } from './check.ts';
import { type Count, startSteps } from './steps.ts';
import { type Ran, tool } from './tool.ts';

const steps = startSteps();
const folder = await mkdtemp(join(tmpdir(), 'discreet-test-'));

/** Runs one vitest project and counts its tests from the report; a suite that could not even start counts as one failed. */
async function vitest(project: string, env: Readonly<Record<string, string>> = {}): Promise<Count> {
  const report = join(folder, 'report.json');
  await rm(report, { force: true });
  const { ok } = await tool(
    'vitest',
    [
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { shown: true, env },
  );
  const told = await readFile(report, 'utf8').catch(() => '{}');
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = JSON.parse(told);
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

const found = (name: 'chromium' | 'firefox') => async (): Promise<Ran> =>
  findBrowser(name).then(
    () => ({ ok: true, output: '' }),
    (error: Error) => ({ ok: false, output: error.message }),
  );

await check(steps);
for (const browser of ['chrome', 'firefox']) {
  await steps.step(`build for ${browser}`, () => tool('wxt', ['build', '--browser', browser]));
}
await steps.step('web-ext lint of the Firefox build', () =>
  tool('web-ext', ['lint', '--source-dir=.output/firefox-mv3', '--no-config-discovery']),
);
await steps.suite('unit tests and the score on the training notes', () => vitest('unit'));
const present = [];
for (const name of browserNames) {
  if (await steps.step(`a ${name} to test in`, found(name))) present.push(name);
}
if (present.includes('chromium')) await steps.suite('components', () => vitest('components'));
for (const name of present) {
  const env = { DISCREET_BROWSER: name };
  await steps.suite(`fields in ${name}`, () => vitest('fields', env));
  await steps.suite(`editors in ${name}`, () => vitest('editors', env));
  await steps.suite(`stories in ${name}`, () => vitest('stories', env));
}
await rm(folder, { recursive: true });
if (!steps.end()) process.exitCode = 1;
