import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium as playwright, type Page as Tab } from 'playwright-core';
import { accessibleIn } from './chromium-accessible.ts';
import { background } from './chromium-background.ts';
import { callsDuring, holdingsOf, keysDuring } from './chromium-inside.ts';
import { typeKeys } from './chromium-keys.ts';
import { readNetLog } from './chromium-network.ts';
import { packFrom } from './chromium-package.ts';
import { policyObstacle, starterIn, writePolicy } from './chromium-policy.ts';
import { topRealm } from './chromium-realm.ts';
import {
  type AnyPolicy,
  type Browser,
  crmHost,
  type Driver,
  type LaunchOptions,
  type Page,
} from './driver.ts';
import { chromiumId, root, shippedBuild } from './extension.ts';
import { findBrowser } from './find-browser.ts';
import { viewOf } from './realm.ts';
import { serve } from './server.ts';

async function pageOf(tab: Tab, extension: string): Promise<Page> {
  const session = await tab.context().newCDPSession(tab);
  const realm = await topRealm(tab, session, extension);
  return {
    ...viewOf(realm),
    goto: async (url) => void (await tab.goto(url)),
    url: async () => tab.url(),
    type: (text) => typeKeys(session, text),
    async press(chord, times = 1) {
      for (let pressed = 0; pressed < times; pressed += 1) await tab.keyboard.press(chord);
    },
    compose: async (text) =>
      void (await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })),
    commit: async (text) => void (await session.send('Input.insertText', { text })),
    async drag(from, to) {
      await tab.mouse.move(...from);
      await tab.mouse.down();
      await tab.mouse.move(from[0] + 8, from[1] + 8, { steps: 4 });
      await tab.mouse.move(...to, { steps: 8 });
      await tab.mouse.up();
    },
    resize: (width, height) => tab.setViewportSize({ width, height }),
    callsDuring: (act) => callsDuring(tab, extension, act),
    keysDuring: (act) => keysDuring(tab, act),
    holdings: () => holdingsOf(session),
    collectGarbage: async () => void (await session.send('HeapProfiler.collectGarbage')),
    screenshot: () => tab.screenshot(),
    dress: ({ dark, forcedColors }) =>
      tab.emulateMedia({
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forcedColors ? 'active' : 'none',
      }),
    accessible: () => accessibleIn(session),
    close: () => tab.close(),
  };
}

function argumentsFor(options: LaunchOptions, loaded: string | null, port: number, log: string) {
  const local = (options.hosts ?? [crmHost]).map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [
    ...(loaded === null
      ? []
      : [`--disable-extensions-except=${loaded}`, `--load-extension=${loaded}`]),
    `--host-resolver-rules=${[...local, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    '--ignore-certificate-errors',
    ...(options.pixelRatio ? [`--force-device-scale-factor=${options.pixelRatio}`] : []),
    ...(options.recordNetwork ? [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'] : []),
  ];
}

async function launch(options: LaunchOptions): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'discreet-chromium-'));
  const extension =
    options.extension === null ? null : (options.extension ?? shippedBuild('chromium'));
  const found = await findBrowser('chromium');
  const installed =
    extension !== null && options.installedByPolicy
      ? await packFrom(extension, folder, found)
      : null;
  const id = installed?.id ?? (extension === null ? '' : chromiumId(extension));
  const server = await serve(
    options.pages ?? join(root, 'tests/demo/pages'),
    options.hosts ?? [crmHost],
  );
  const log = join(folder, 'net-log.json');
  const canSetPolicy = (await policyObstacle()) === null;
  const setPolicy = (policy: AnyPolicy | null) =>
    writePolicy(folder, id, policy, installed?.updates);
  if (canSetPolicy) await setPolicy(options.policy ?? null);
  const context: BrowserContext = await playwright.launchPersistentContext(
    options.profile ?? join(folder, 'profile'),
    {
      executablePath: canSetPolicy ? await starterIn(folder, found) : found,
      headless: !options.visible,
      locale: options.language === 'nl' ? 'nl-NL' : 'en-GB',
      // A viewport of Playwright's own has its own ratio, by which Chromium stretches what is laid out at 1.
      viewport: options.visible || options.pixelRatio ? null : { width: 1280, height: 800 },
      args: argumentsFor(options, installed ? null : extension, server.port, log),
      // With them, which Playwright sets, Chromium installs nothing.
      ...(installed && {
        ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
      }),
      env: { ...process.env, HOME: folder },
    },
  );
  const worker = background(context, id);
  if (extension !== null) await worker.awake();
  return {
    name: 'chromium',
    async open(url) {
      const tab = await context.newPage();
      const page = await pageOf(tab, id);
      await page.goto(url);
      return page;
    },
    async openInFront(path) {
      const tab = await context.newPage();
      const page = await pageOf(tab, id);
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    extensionPages: () =>
      Promise.all(
        context
          .pages()
          .filter((tab) => tab.url().startsWith(`chrome-extension://${id}/`))
          .map((tab) => pageOf(tab, id)),
      ),
    openExtensionPage: async (path) => pageOf(await worker.openBehind(path), id),
    badge: () => worker.badge(),
    pressShortcut: (command) => worker.dispatch(command),
    stopBackground: () => worker.stop(),
    reloadExtension: () => worker.reload(),
    async setPolicy(policy) {
      const obstacle = await policyObstacle();
      if (obstacle !== null) throw new Error(obstacle);
      await setPolicy(policy);
    },
    closed: new Promise((ended) => context.once('close', () => ended())),
    async close() {
      await context.close();
      await server.close();
      const seen = options.recordNetwork ? await readNetLog(log) : [];
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      return seen;
    },
  };
}

export const chromium: Driver = { launch, policyObstacle, installObstacle: policyObstacle };
