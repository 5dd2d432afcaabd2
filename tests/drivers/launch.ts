import { chromium } from './chromium.ts';
import {
  type Browser,
  type BrowserName,
  browserNames,
  type Driver,
  type LaunchOptions,
} from './driver.ts';
import { firefox } from './firefox.ts';

const drivers: Readonly<Record<BrowserName, Driver>> = { chromium, firefox };

/** The browsers to test in: both, or the one that DISCREET_BROWSER names. */
export const browsers: readonly BrowserName[] = browserNames.filter(
  (name) => (process.env.DISCREET_BROWSER ?? name) === name,
);

/** Starts a browser with the shipped build of Discreet in it and the demo CRM at https://voorbeeld.my.salesforce.com/. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  return drivers[name].launch(options);
}

/** Why a policy cannot be set in this browser on this machine; null: it can. */
export function policyObstacle(name: BrowserName): Promise<string | null> {
  return drivers[name].policyObstacle();
}

/** Why a policy cannot have this browser install the package on this machine; null: it can. */
export function installObstacle(name: BrowserName): Promise<string | null> {
  return drivers[name].installObstacle();
}
