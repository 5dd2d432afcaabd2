import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Profile {
  readonly folder: string;
  readonly language: 'nl' | 'en';
  readonly proxyPort: number;
  /** Firefox's internal address of the extension: `moz-extension://<uuid>/`. */
  readonly uuid: string;
  readonly extension: string;
  /** Firefox installs packages that Mozilla has not signed. A release of Mozilla's own never does; ESR, as Debian builds it, does. */
  readonly unsigned: boolean;
  readonly pixelRatio: number | undefined;
}

const preferences = ({ language, proxyPort, uuid, extension, unsigned, pixelRatio }: Profile) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'extensions.webextensions.uuids': JSON.stringify({ [extension]: uuid }),
  'xpinstall.signatures.required': !unsigned,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'intl.accept_languages': language === 'nl' ? 'nl-NL,nl' : 'en-GB,en',
  'layout.css.devPixelsPerPx': String(pixelRatio ?? -1),
  'general.smoothScroll': false,
  // Benchmarks read the clock to the microsecond.
  'privacy.reduceTimerPrecision': false,
  'browser.aboutConfig.showWarning': false,
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  'trailhead.firstrun.didSeeAboutWelcome': true,
  'browser.aboutwelcome.enabled': false,
});

export async function writeProfile(profile: Profile): Promise<void> {
  await mkdir(profile.folder, { recursive: true });
  const lines = Object.entries(preferences(profile)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile.folder, 'user.js'), `${lines.join('\n')}\n`);
}
