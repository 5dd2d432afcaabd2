import { defineConfig } from 'wxt';
import { keepBudgets } from './wxt.budgets.ts';
import { leaveOutExamples } from './wxt.examples.ts';
import { manifest, patterns, sentinelIn } from './wxt.manifest.ts';
import { besideTheScripts } from './wxt.styles.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser),
  vite: () => ({ plugins: [leaveOutExamples(), besideTheScripts()] }),
  hooks: {
    'build:manifestGenerated': (_, built) => {
      built.content_scripts = [sentinelIn(patterns())];
    },
    'build:done': (wxt) => {
      if (wxt.config.command === 'build') keepBudgets(wxt.config.outDir);
    },
  },
});
