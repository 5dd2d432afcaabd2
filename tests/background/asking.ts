// Messages to the background, as any script that can reach it could send them.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../entrypoints/background/answers.ts';
import { removeAllListeners } from '../../entrypoints/background/messages.ts';

export type Sender = Record<string, unknown>;
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown;

let listener: Listener;
export const me = 'discreet-under-test';
export const tab = { id: 3, url: 'https://voorbeeld.my.salesforce.com/case/1' };
export const frame = (frameId: number) => ({ id: me, frameId, tab });
export const popup = { id: me, url: 'chrome-extension://discreet-under-test/popup.html' };

/** Sends a raw message, as any script that can reach the background could. */
export async function send(type: string, data: unknown, sender: Sender): Promise<unknown> {
  const answer = await new Promise<{ res?: unknown; err?: { message: string } }>((resolve) => {
    listener({ id: 1, type, data, timestamp: 1 }, sender, (a) => resolve(a as object));
  });
  if (answer.err !== undefined) throw new Error(answer.err.message);
  return answer.res;
}

/** A fresh background that answers, in a browser that knows nothing yet. */
export function begin(): void {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  removeAllListeners();
  fakeBrowser.runtime.id = me;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(popup.url.replace('popup.html', ''));
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({}));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3 } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: [] }));
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) => name);
  for (const call of ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle'] as const) {
    vi.spyOn(fakeBrowser.action, call).mockResolvedValue();
  }
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as Listener;
  });
  answerMessages();
}
