// Where the browsers keep policy in the registry of Windows, and what of it is text and what a number.
import type { WrittenPolicy } from '../../policy/schema.ts';
import { orAsText, unfolded } from './as-text.ts';
import type { Target } from './format.ts';
import { installOf } from './install.ts';
import { parsedJson, policyAmong } from './json-text.ts';
import { typeOf } from './kinds.ts';

export interface RegistryValue {
  readonly key: string;
  readonly name: string;
  /** REG_SZ, or REG_DWORD. */
  readonly data: string | number;
}

export const registryRoot: Readonly<Record<Target['browser'], string>> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  firefox: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
};

/** The key under which the settings of the extension lie. */
export function settingsKey({ browser, extensionId }: Target): string {
  return browser === 'firefox'
    ? `${registryRoot.firefox}\\3rdparty\\Extensions`
    : `${registryRoot[browser]}\\3rdparty\\extensions\\${extensionId}\\policy`;
}

/**
 * Chromium turns text into the list or object that the managed schema says, and a number into a boolean
 * (RegistryDict in its components/policy); Firefox reads one text for a whole extension.
 */
export function settingsValues(policy: WrittenPolicy, target: Target): RegistryValue[] {
  const key = settingsKey(target);
  if (target.browser === 'firefox') {
    return [{ key, name: target.extensionId, data: JSON.stringify(policy) }];
  }
  return Object.entries(orAsText(policy)).map(([name, value]) => ({
    key,
    name,
    data: asData(value),
  }));
}

/** A key of its own and not one text for all extensions, so that no other extension loses its settings. */
export function installValues(target: Target): RegistryValue[] {
  const key = `${registryRoot[target.browser]}\\ExtensionSettings\\${target.extensionId}`;
  const install = Object.entries(installOf(target) ?? {});
  return install.map(([name, value]) => ({ key, name, data: asData(value) }));
}

export function asData(value: unknown): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : JSON.stringify(value);
}

const chromiumKey = /\\3rdparty\\extensions\\[^\\]+\\policy$/i;
const firefoxKey = /\\3rdparty\\Extensions$/i;

export const isSettingsKey = (key: string): boolean =>
  chromiumKey.test(key) || firefoxKey.test(key);

/** The policy that such values hold; `where` names the file they came from. */
export function policyOf(
  values: readonly RegistryValue[],
  where: string,
): Readonly<Record<string, unknown>> {
  const inFirefox = values.filter(({ key }) => firefoxKey.test(key));
  if (inFirefox.length > 0) {
    const all = inFirefox.map(({ name, data }) => [
      name,
      parsedJson(String(data), `${where} › ${name}`),
    ]);
    return policyAmong(Object.fromEntries(all), where);
  }
  const inChromium: Record<string, Record<string, unknown>> = {};
  for (const { key, name, data } of values.filter((one) => chromiumKey.test(one.key))) {
    inChromium[key.toLowerCase()] = {
      ...inChromium[key.toLowerCase()],
      [name]: fromData(name, data, where),
    };
  }
  return unfolded(policyAmong(inChromium, where), where);
}

export function fromData(key: string, data: string | number, where: string): unknown {
  const type = typeOf(key);
  if (type === 'boolean') return Number(data) !== 0;
  if (type === 'integer') return Number(data);
  if (type === 'array' || type === 'object') return parsedJson(String(data), `${where} › ${key}`);
  return data;
}
