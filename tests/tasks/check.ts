// npm run check: types, lint and format.
import { pathToFileURL } from 'node:url';
import { type Steps, startSteps } from './steps.ts';
import { tool } from './tool.ts';
import { typed } from './typed.ts';

export async function check({ step }: Steps): Promise<void> {
  await step('types of rules/, which knows no browser', () =>
    tool('tsc', ['-p', 'rules/tsconfig.json']),
  );
  await step('types of everything, and a translation for every word', typed);
  await step('lint and format', () => tool('biome', ['check', '.']));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const steps = startSteps();
  await check(steps);
  if (!steps.end()) process.exitCode = 1;
}
