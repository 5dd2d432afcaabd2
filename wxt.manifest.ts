// What the browser is told about Discreet: as little as it can work with.
import type { UserManifest } from 'wxt';
import { sites } from './entrypoints/background/sites.ts';
import { extraSites } from './wxt.sites.ts';

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
export function patterns(): string[] {
  return [...sites.flatMap((suite) => suite.patterns), ...extraSites(process.env.DISCREET_SITES)];
}

export function manifest(browser: string, command: 'build' | 'serve'): UserManifest {
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
export function sentinelIn(pages: string[]): ContentScript {
  return {
    matches: pages,
    js: ['sentinel.js'],
    run_at: 'document_start',
    all_frames: true,
    match_about_blank: true,
    match_origin_as_fallback: true,
  };
}
