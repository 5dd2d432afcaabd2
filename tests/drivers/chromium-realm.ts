import type { CDPSession, Frame, Page } from 'playwright-core';
import { closedRootIn } from './chromium-own-page.ts';
import { DocumentGone, type Realm } from './realm.ts';

interface Context {
  readonly id: number;
  readonly origin: string;
  readonly auxData?: { readonly frameId?: string; readonly isDefault?: boolean };
}

/** The worlds (page and extension) of all documents that one CDP session sees, kept up to date. */
interface Worlds {
  readonly session: CDPSession;
  /** @throws DocumentGone when the frame has no such world (yet). */
  find(frame: string, extension: string | null): number;
  hasWorld(frame: string, extension: string): boolean;
}

async function follow(session: CDPSession): Promise<Worlds> {
  const contexts = new Map<number, Context>();
  session.on('Runtime.executionContextCreated', ({ context }) =>
    contexts.set(context.id, context as Context),
  );
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    contexts.delete(executionContextId),
  );
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  await session.send('Runtime.enable');
  const world = (frame: string, extension: string | null) =>
    [...contexts.values()].findLast(
      ({ auxData, origin }) =>
        auxData?.frameId === frame &&
        (extension === null ? auxData.isDefault : origin === `chrome-extension://${extension}`),
    )?.id;
  return {
    session,
    hasWorld: (frame, extension) => world(frame, extension) !== undefined,
    find(frame, extension) {
      const id = world(frame, extension);
      if (id === undefined) throw new DocumentGone('The frame has no document right now');
      return id;
    },
  };
}

const isGone = (error: unknown) =>
  /context|Cannot find|navigat|Target closed/i.test(error instanceof Error ? error.message : '');

async function call(
  session: CDPSession,
  executionContextId: number,
  source: string,
  args: readonly unknown[],
  handle?: string,
): Promise<unknown> {
  const given = handle === undefined ? [] : [{ objectId: handle }];
  const answer = await session
    .send('Runtime.callFunctionOn', {
      // As JSON, so that both browsers give the same answers.
      functionDeclaration: `async (...args) => JSON.stringify((await (${source})(...args)) ?? null)`,
      executionContextId,
      arguments: [...given, ...args.map((value) => ({ value }))],
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    })
    .catch((error: unknown) => {
      throw isGone(error) ? new DocumentGone(String(error)) : error;
    });
  const { exceptionDetails: failed, result } = answer;
  if (failed) {
    const told = failed.exception?.description ?? failed.text;
    // Between a reload of the extension and its return only the orphaned world is there.
    throw told.includes('Extension context invalidated') ? new DocumentGone(told) : new Error(told);
  }
  return JSON.parse(result.value);
}

/** Runs in the extension's isolated world: hands the closed root of the one host element to `run`. */
const withRoot = (run: string) => `async (...args) => {
  const hosts = [...document.querySelectorAll('*')].filter((element) => element.popover && !element.shadowRoot);
  const host = hosts.find((element) => chrome.dom.openOrClosedShadowRoot(element)?.mode === 'closed');
  return host ? (${run})(chrome.dom.openOrClosedShadowRoot(host), ...args) : null;
}`;

function realmOf(page: Page, frame: Frame, worlds: Worlds, id: string, extension: string): Realm {
  const { session } = worlds;
  return {
    call: (source, args) => call(session, worlds.find(id, null), source, args),
    async callInRoot(source, args) {
      if (!worlds.hasWorld(id, extension)) return null;
      if (frame.url().startsWith(`chrome-extension://${extension}/`)) {
        const world = worlds.find(id, null);
        const root = await closedRootIn(session, world).catch((error: unknown) => {
          throw isGone(error) ? new DocumentGone(String(error)) : error;
        });
        return root === null ? null : call(session, world, source, args, root);
      }
      return call(session, worlds.find(id, extension), withRoot(source), args);
    },
    async clickAt(x, y) {
      const origin = await originOf(frame);
      await page.mouse.click(origin.x + x, origin.y + y);
    },
    async frame(selector) {
      const element = await frame.waitForSelector(selector, { state: 'attached' });
      const inner = await element.contentFrame();
      if (inner === null) throw new Error(`${selector} is no frame`);
      // A frame of another origin lives in a process of its own, with a session of its own.
      const own = await page
        .context()
        .newCDPSession(inner)
        .catch(() => null);
      if (own !== null) {
        return realmOf(page, inner, await follow(own), await topFrameId(own), extension);
      }
      return realmOf(
        page,
        inner,
        worlds,
        await frameIdOf(session, worlds, id, selector),
        extension,
      );
    },
  };
}

/** Where a frame's viewport begins in the top one. */
async function originOf(frame: Frame): Promise<{ x: number; y: number }> {
  if (frame.parentFrame() === null) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  if (box === null) throw new Error('The frame has no box: it cannot be clicked in');
  const [left, top] = await element.evaluate((host) => {
    const inner = host as HTMLElement;
    return [inner.clientLeft, inner.clientTop] as const;
  });
  return { x: box.x + left, y: box.y + top };
}

async function topFrameId(session: CDPSession): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree');
  return frameTree.frame.id;
}

async function frameIdOf(
  session: CDPSession,
  worlds: Worlds,
  parent: string,
  selector: string,
): Promise<string> {
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: '(selector) => document.querySelector(selector)',
    executionContextId: worlds.find(parent, null),
    arguments: [{ value: selector }],
  });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId ?? '' });
  if (node.frameId === undefined) throw new Error(`${selector} holds no document`);
  return node.frameId;
}

/** The top document of a tab. */
export async function topRealm(page: Page, session: CDPSession, extension: string): Promise<Realm> {
  const worlds = await follow(session);
  return realmOf(page, page.mainFrame(), worlds, await topFrameId(session), extension);
}
