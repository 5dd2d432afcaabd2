import { defineConfig } from 'wxt';
import { keepBudgets } from './wxt.budgets.ts';
import { leaveOutExamples } from './wxt.examples.ts';
import { manifest, patterns, sentinelIn } from './wxt.manifest.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser),
  vite: () => ({ plugins: [leaveOutExamples()] }),
  hooks: {
    'entrypoints:resolved': (wxt, entrypoints) => {
      // WXT puts a stylesheet that no page lists into assets/; all that is injected lies side by side.
      for (const entry of entrypoints) {
        if (entry.type === 'unlisted-style') entry.outputDir = wxt.config.outDir;
      }
    },
    'build:manifestGenerated': (_, built) => {
      built.content_scripts = [sentinelIn(patterns())];
    },
    'build:done': (wxt) => {
      if (wxt.config.command === 'build') keepBudgets(wxt.config.outDir);
    },
  },
});
