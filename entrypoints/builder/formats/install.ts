// How each browser is told to install the package by itself.
import type { Target } from './format.ts';

/**
 * Chromium follows an update manifest, Firefox fetches the package itself. Chromium's address would hold for the first
 * installation only without the override; with a store's address Chrome and Edge ignore it
 * (https://chromeenterprise.google/policies/#ExtensionSettings and
 * https://learn.microsoft.com/deployedge/microsoft-edge-browser-policies/extensionsettings, read on 2026-11-26).
 */
export type Install = Readonly<
  { installation_mode: 'force_installed' } & (
    | { update_url: string; override_update_url: true }
    | { install_url: string }
  )
>;

/** Undefined where the administrator installs it by other means. */
export function installOf({ browser, installUrl }: Target): Install | undefined {
  if (installUrl === undefined || installUrl === '') return undefined;
  const installation_mode = 'force_installed';
  return browser === 'firefox'
    ? { installation_mode, install_url: installUrl }
    : { installation_mode, update_url: installUrl, override_update_url: true };
}

/** `ExtensionSettings`, as every browser of the three names it; nothing where it installs nothing. */
export function extensionSettings(target: Target) {
  const install = installOf(target);
  return install && { ExtensionSettings: { [target.extensionId]: install } };
}
