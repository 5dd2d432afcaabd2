import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AnyPolicy,
  type Browser,
  crmHost,
  type Driver,
  type LaunchOptions,
  type Page,
  type Point,
} from './driver.ts';
import { firefoxId, root, shippedBuild } from './extension.ts';
import { findBrowser } from './find-browser.ts';
import { type Chrome, chromeOf } from './firefox-chrome.ts';
import { callsDuring } from './firefox-inside.ts';
import { chordOf, type KeyAction, typing } from './firefox-keys.ts';
import { installObstacle, packFrom, starterIn, writePolicies } from './firefox-package.ts';
import { policyObstacle, writePolicy } from './firefox-policy.ts';
import { start } from './firefox-process.ts';
import { writeProfile } from './firefox-profile.ts';
import { realmOf } from './firefox-realm.ts';
import { connectTo, type Session } from './firefox-session.ts';
import { forward } from './proxy.ts';
import { until, viewOf } from './realm.ts';
import { serve } from './server.ts';

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** How long an extension may take to start for the first time, on a busy machine. */
const firstStartMs = 40_000;

/** The extension's address in Firefox: the same at each launch, or what it kept in a profile would be lost to it. */
const uuid = '0d15c4ee-7000-4000-8000-000000000001';

function pageOf(session: Session, context: string, chrome: Chrome): Page {
  /** The document that has the focus; a frame of another origin has a process of its own, which no other passes keys to. */
  let focused = context;
  const view = viewOf(
    realmOf(session, context, (clicked) => {
      focused = clicked;
    }),
  );
  const keys = (actions: readonly KeyAction[]) =>
    session.send('input.performActions', {
      context: focused,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  return {
    ...view,
    async goto(url) {
      focused = context;
      await session.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    url: () => view.evaluate(() => location.href),
    type: async (text) => void (await keys(typing(text))),
    async press(chord, times = 1) {
      await keys(Array.from({ length: times }, () => chordOf(chord)).flat());
    },
    compose: (text) => chrome.compose(text),
    commit: (text) => chrome.commit(text),
    async drag(from, to) {
      const move = ([x, y]: Point) => ({
        type: 'pointerMove',
        x: Math.round(x),
        y: Math.round(y),
        duration: 50,
      });
      await session.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              move(from),
              { type: 'pointerDown', button: 0 },
              move([from[0] + 8, from[1] + 8]),
              move(to),
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    resize: async (width, height) =>
      void (await session.send('browsingContext.setViewport', {
        context,
        viewport: { width, height },
      })),
    callsDuring: (act) => callsDuring(chrome.run, act),
    holdings: () => Promise.reject(new Error('Firefox does not tell what a page holds')),
    collectGarbage: () => chrome.collectGarbage(),
    async screenshot() {
      const taken = await session.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      return Buffer.from(taken.data, 'base64');
    },
    dress: (looks) => chrome.dress(looks),
    accessible: () => chrome.accessible(),
    close: async () => void (await session.send('browsingContext.close', { context })),
  };
}

async function openTab(
  session: Session,
  chrome: Chrome,
  url: string,
  background: boolean,
): Promise<Page> {
  const { context } = await session.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    background,
  });
  const page = pageOf(session, context, chrome);
  await page.goto(url);
  return page;
}

async function launch(options: LaunchOptions): Promise<Browser> {
  const home = await mkdtemp(join(tmpdir(), 'discreet-firefox-'));
  const folder = options.extension === null ? null : (options.extension ?? shippedBuild('firefox'));
  const extension = folder === null ? '' : firefoxId(folder);
  const hosts = options.hosts ?? [crmHost];
  const server = await serve(options.pages ?? join(root, 'tests/demo/pages'), hosts);
  const proxy = await forward(hosts, server.port);
  const profile = options.profile ?? join(home, 'profile');
  const language = options.language ?? 'en';
  const unsigned = folder !== null && !!options.installedByPolicy;
  await writeProfile({
    folder: profile,
    language,
    proxyPort: proxy.port,
    uuid,
    extension,
    unsigned,
    pixelRatio: options.pixelRatio,
  });
  // In the profile, so that a later launch with it finds the package at the same address.
  const file = join(profile, 'package.xpi');
  if (unsigned) await packFrom(folder, file);
  const setPolicy = (policy: AnyPolicy | null) =>
    unsigned ? writePolicies(home, extension, policy, file) : writePolicy(home, extension, policy);
  await setPolicy(options.policy ?? null);
  const found = await findBrowser('firefox');
  const program = unsigned ? await starterIn(home, found) : found;
  const started = await start(program, profile, home, !!options.visible);
  const session = await connectTo(started.address);
  await session.send('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  });
  const chrome = chromeOf(session, extension);
  if (unsigned) {
    await until('the installed package', () => chrome.hasStarted(), firstStartMs);
  } else if (folder !== null) {
    await session.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  }
  const own = `moz-extension://${uuid}`;
  const extensionPages = async () => {
    const { contexts } = await session.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
    return contexts
      .filter(({ url }) => url.startsWith(`${own}/`))
      .map(({ context }) => pageOf(session, context, chrome));
  };
  if (folder !== null && !unsigned && !options.policy && !options.welcome) {
    const find = async () => (await extensionPages())[0] ?? null;
    const welcome = await until('the welcome page', find, firstStartMs).catch(async (error) => {
      await started.kill();
      throw error;
    });
    await welcome.close();
  }
  return {
    name: 'firefox',
    open: (url) => openTab(session, chrome, url, false),
    openExtensionPage: (path) => openTab(session, chrome, `${own}/${path}`, true),
    openInFront: (path) => openTab(session, chrome, `${own}/${path}`, false),
    extensionPages,
    badge: () => chrome.badge(),
    pressShortcut: (command) => chrome.press(command),
    stopBackground: () => chrome.suspend(),
    reloadExtension: () => chrome.reload(),
    setPolicy,
    closed: started.ended,
    async close() {
      session.close();
      await started.kill();
      await proxy.close();
      await server.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
      if (!options.recordNetwork) return [];
      return [...server.asked, ...proxy.asked].map((url) => ({ url, initiator: null }));
    },
  };
}

export const firefox: Driver = { launch, policyObstacle, installObstacle };
