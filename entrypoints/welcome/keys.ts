// Where an agent sets the keys: in the browser's own settings, which no page may link to.
import { browser } from 'wxt/browser';

const settings = 'chrome://extensions/shortcuts';

/** In Firefox since 137; not in the types of the package. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** The address to copy, or the way in words where there is no address. */
export function keysAt(inFirefox: string): string {
  return import.meta.env.BROWSER === 'firefox' ? inFirefox : settings;
}

/** Opens those settings. Where the browser refuses, their address stands beside the button. */
export function openKeys(): void {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  const opened = openShortcutSettings
    ? openShortcutSettings()
    : browser.tabs.create({ url: settings }).then(() => undefined);
  opened.catch(addressStandsThere);
}

function addressStandsThere(): void {}
