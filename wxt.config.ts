// What is built, what the browser is told about it, and what may weigh how much.
import { defineConfig, type UserManifest, type WxtViteConfig } from 'wxt';
import { extraSites } from './entrypoints/background/extra-sites.ts';
import { sites } from './entrypoints/background/sites.ts';
import { shippedIn } from './rules/shipped.ts';
import { keepBudgets } from './tests/build/budgets.ts';

type Plugin = NonNullable<WxtViteConfig['plugins']>[number];

/** Public half of a key that was thrown away: it only keeps the extension's id the same in every Chromium. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmvajd3EKTZIQCzgT2b2L+QzfcyALrxwNPnn5Pie+ta3irT2pktNysCjTfSPM4QHL0+MkgBmA5rXSKy0/ZqG2uCUBrd0VqcJNfC12kYJqQfARyvXPFfMjEt1/Yw6ag72n/BQilkF/yJSmdS/0uOkVaM3MaUudOED0dlZG9h8xjgxscP0SMgNT7xwzn3Gg/dfU9RrwcgIJyjnoApMlXANDGAKJiaflvo1KzAJd6hg8yCWCCRwy1I35t2SOGeRVDbV9mywU1gWzp+ykiJnp/n41fif1QcFYO+0S7Lcoj/rnapxDlAoM0IEgGspqS6xgAEubCRXytlw0+nlsBqIgcsu57QIDAQAB';

const nothingButOurOwnFiles = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const chromium = {
  minimum_chrome_version: '131',
  key: chromiumKey,
  storage: { managed_schema: 'managed-schema.json' },
} satisfies Partial<UserManifest>;

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'discreet@discreet.example',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
} satisfies Partial<UserManifest>;

/** Every page in which the sentinel waits: the suites, and what DISCREET_SITES adds. */
function patterns(): string[] {
  return [...sites.flatMap((suite) => suite.patterns), ...extraSites(process.env.DISCREET_SITES)];
}

function manifest(browser: string, command: 'build' | 'serve'): UserManifest {
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: patterns(),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // The dev server reloads pages over a connection that the shipped policy forbids.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: nothingButOurOwnFiles },
    }),
    commands: {
      'enter-prompt': {
        suggested_key: { default: 'Alt+R', mac: 'MacCtrl+R' },
        description: '__MSG_enterPrompt__',
      },
    },
    ...(browser === 'firefox' ? firefox : chromium),
  };
}

type ContentScript = NonNullable<UserManifest['content_scripts']>[number];

/** The sentinel is declared here and not by WXT, whose content scripts announce themselves to the page. */
function sentinelIn(pages: string[]): ContentScript {
  return {
    matches: pages,
    js: ['sentinel.js'],
    run_at: 'document_start',
    all_frames: true,
    match_about_blank: true,
    match_origin_as_fallback: true,
  };
}

/** WXT starts an injected script inside a logger that is dead weight in production: a third of what the sentinel may weigh. */
function startPlainly(): Plugin {
  return {
    name: 'discreet:start-plainly',
    apply: 'build',
    transform: {
      filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
      handler(code) {
        const definition = /import definition from\s*(["'].+?["'])/.exec(code)?.[1];
        if (definition === undefined) this.error('WXT starts its scripts in another way now');
        return `import definition from ${definition};\nexport default definition.main();\n`;
      },
    },
  };
}

/** WXT puts a stylesheet that no page lists into assets/; what is injected together lies together. */
function besideTheScripts(): Plugin {
  return {
    name: 'discreet:beside-the-scripts',
    generateBundle(_, bundle) {
      const style = bundle['assets/underlines.css'];
      if (style !== undefined) style.fileName = 'underlines.css';
    },
  };
}

/** Leaves out of the catalogue what this entrypoint never reads. */
function leaveOutOfRules(entrypoint: string): Plugin {
  return {
    name: 'discreet:leave-out-of-rules',
    transform: {
      filter: { id: /\/rules\/catalogue\/[\w-]+\.ts$/ },
      handler(code) {
        return shippedIn(entrypoint, this.parse(code), code);
      },
    },
  };
}

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
  // The sources that a store's reviewer builds from hold what npm and git read, too.
  zip: { includeSources: ['**/*', '.biome.json', '.ci/*', '.gitignore', '.npmrc'] },
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
