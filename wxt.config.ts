import { defineConfig } from 'wxt';
import { keepBudgets } from './wxt.budgets.ts';
import { manifest, patterns, sentinelIn } from './wxt.manifest.ts';
import { leaveOutOfRules } from './wxt.rules.ts';
import { startPlainly } from './wxt.start.ts';
import { besideTheScripts } from './wxt.styles.ts';

/** No console in what ships, since an error may quote the note; and no preloader, which knows how to ask a network. */
const asShipped = {
  build: {
    modulePreload: false,
    rolldownOptions: { output: { minify: { compress: { dropConsole: true } } } },
  },
  define: Object.fromEntries(
    ['debug', 'log', 'warn', 'error'].map((method) => [`console.${method}`, 'undefined']),
  ),
} as const;

/** The browser that `npm run dev` found. */
const devBrowser = process.env.DISCREET_DEV_BROWSER;

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser, command }) => manifest(browser, command),
  vite: ({ command }) => ({
    ...(command === 'build' ? asShipped : {}),
    plugins: [besideTheScripts(), startPlainly()],
  }),
  webExt: devBrowser === undefined ? {} : { binaries: { chrome: devBrowser, firefox: devBrowser } },
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      config.plugins = [...(config.plugins ?? []), leaveOutOfRules(entrypoint?.name ?? '')];
    },
    'build:manifestGenerated': (_, built) => {
      built.content_scripts = [sentinelIn(patterns())];
    },
    'build:done': (wxt) => {
      if (wxt.config.command === 'build') keepBudgets(wxt.config.outDir);
    },
  },
});
