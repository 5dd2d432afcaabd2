// What the popup asks of the browser and of the background.
import { browser } from 'wxt/browser';
import { type Status, sendMessage } from '../background/messages.ts';

/** How long the background may take to start and answer, in milliseconds. */
const patience = 4000;

/** The id of the tab that the popup was opened over. */
async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  return tab.id;
}

/** @throws where the background does not answer in time. */
export async function askStatus(): Promise<Status> {
  const answer = activeTab().then((tab) => sendMessage('getStatus', tab));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the background does not answer')), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** The keys that lead to the card, as the agent's browser has them; null: none. */
export async function shortcutKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'enter-prompt')?.shortcut || null;
}

/** Firefox has a function for it; Chromium has a page of its own, which only a tab can show. */
interface WithKeySettings {
  openShortcutSettings?(): Promise<void>;
}

/** The browser's own page on which the agent sets other keys. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as WithKeySettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  window.close();
}
