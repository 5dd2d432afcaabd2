// Where Discreet works: the sites of the package, and those that the agent granted.
import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { Status } from './messages.ts';

const sentinel = '/sentinel.js';
const registration = 'granted-sites';

/** Match patterns of the sites in the package. */
export function packagedPatterns(): readonly string[] {
  return (
    browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? []
  );
}

/** Match patterns that the agent granted in the popup. */
async function grantedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const packaged = new Set(packagedPatterns());
  return origins.filter((origin) => !packaged.has(origin));
}

function matchesAny(patterns: readonly string[], url: string): boolean {
  return patterns.some((pattern) => new MatchPattern(pattern).includes(url));
}

/** How the page with this URL is covered, and the pattern with which the agent can grant it. */
export async function coverageOf(
  url: string | undefined,
): Promise<Pick<Status['site'], 'host' | 'coverage' | 'pattern'>> {
  const page = url === undefined ? null : URL.parse(url);
  if (page === null || !/^https?:$/.test(page.protocol)) {
    return { host: null, coverage: 'impossible', pattern: null };
  }
  const host = page.hostname;
  const pattern = `${page.protocol}//${host}/*`;
  // In Firefox a user may take back even the sites of the package.
  const permitted = await browser.permissions.contains({ origins: [pattern] });
  if (permitted && matchesAny(packagedPatterns(), page.href)) {
    return { host, coverage: 'covered', pattern: null };
  }
  return { host, coverage: permitted ? 'granted' : 'possible', pattern };
}

/** Makes the browser run the sentinel on just the granted sites, from now on and in later sessions. */
export async function syncGrantedSites(): Promise<void> {
  const matches = [...(await grantedPatterns())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [registration] });
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [registration] });
  }
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: registration,
      matches,
      js: [sentinel],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * Starts the sentinel in tabs that were open before: agents keep CRM tabs for days, and Chrome runs content scripts of
 * a new or updated extension only in pages loaded after it. A second start in the same document does nothing.
 */
export async function reachOpenTabs(): Promise<void> {
  // All: a site of ours may stand in a frame of a page that is none. The browser refuses what was not granted.
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({
            target: { tabId: id, allFrames: true },
            files: [sentinel],
            injectImmediately: true,
          }),
    ),
  );
}
