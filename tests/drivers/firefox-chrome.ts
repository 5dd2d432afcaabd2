// Firefox's own window, in which privileged scripts run: the toolbar button, the shortcut, the event page.
import type { Accessible } from './accessible.ts';
import type { Badge, Looks } from './driver.ts';
import { readAccessible } from './firefox-accessible.ts';
import type { ScriptAnswer, Session } from './firefox-session.ts';
import { until } from './realm.ts';

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

/** Runs the body of an async function in Firefox's own window; the answer travels as JSON. */
export type RunInChrome = (body: string) => Promise<unknown>;

export interface Chrome {
  readonly run: RunInChrome;
  /** The extension is installed and its background has run. */
  hasStarted(): Promise<boolean>;
  badge(): Promise<Badge>;
  press(command: string): Promise<void>;
  suspend(): Promise<void>;
  reload(): Promise<void>;
  /** Of the tab in front. */
  dress(looks: Looks): Promise<void>;
  accessible(): Promise<Accessible>;
  /** By an input method, in whatever has the focus in the tab in front. */
  compose(text: string): Promise<void>;
  commit(text: string): Promise<void>;
  /** In all processes, as about:memory does it. */
  collectGarbage(): Promise<void>;
}

/** Of this window, from the first letter of a composition to its end. */
const inputMethod = `(window.discreetInputMethod ??= (() => {
  const method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  method.beginInputTransactionForTests(window, () => true);
  return { method };
})())`;

export function chromeOf(session: Session, extension: string): Chrome {
  const id = JSON.stringify(extension);

  async function run(body: string): Promise<unknown> {
    const { contexts } = await session.send<Tree>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const answer = await session.send<ScriptAnswer>('script.evaluate', {
      expression: `(async () => { ${body} })().then((answer) => JSON.stringify(answer ?? null))`,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(String(answer.result?.value));
  }

  return {
    run,
    hasStarted: async () =>
      (await run(
        `return WebExtensionPolicy.getByID(${id})?.extension?.backgroundState === 'running';`,
      )) === true,
    badge: async () =>
      (await run(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${id});
        const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
        const { badgeText, title } = action.getContextData(gBrowser.selectedTab);
        return { text: badgeText ?? '', title };
      `)) as Badge,
    press: async (command) =>
      void (await run(`
        const { extension } = WebExtensionPolicy.getByID(${id});
        const commands = await extension.shortcuts.commands;
        const { shortcut } = commands.get(${JSON.stringify(command)});
        const key = extension.shortcuts.buildKey(document, ${JSON.stringify(command)}, shortcut);
        document.documentElement.append(key);
        key.doCommand();
        key.remove();
      `)),
    suspend: async () =>
      void (await run(`await WebExtensionPolicy.getByID(${id}).extension.terminateBackground();`)),
    reload: async () =>
      void (await run(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${id});
        await addon.reload();
      `)),
    dress: async ({ dark, forcedColors }) =>
      void (await run(`
        const { browsingContext } = gBrowser.selectedBrowser;
        browsingContext.prefersColorSchemeOverride = ${JSON.stringify(dark ? 'dark' : 'light')};
        browsingContext.forcedColorsOverride = ${JSON.stringify(forcedColors ? 'active' : 'none')};
      `)),
    compose: async (text) =>
      void (await run(`
        const { method } = ${inputMethod};
        method.setPendingCompositionString(${JSON.stringify(text)});
        method.appendClauseToPendingComposition(${text.length}, method.ATTR_RAW_CLAUSE);
        method.setCaretInPendingComposition(${text.length});
        method.flushPendingComposition();
      `)),
    commit: async (text) =>
      void (await run(`
        const { method } = ${inputMethod};
        method.commitCompositionWith(${JSON.stringify(text)});
        delete window.discreetInputMethod;
      `)),
    collectGarbage: async () =>
      void (await run(`
        const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
        for (const what of ['child-gc-request', 'child-cc-request', 'child-mmu-request'])
          Services.obs.notifyObservers(null, what);
        await new Promise((done) => manager.minimizeMemoryUsage(done));
      `)),
    accessible: () =>
      until(
        'what assistive technology is told',
        async () => (await run(readAccessible)) as Accessible | null,
      ),
  };
}
