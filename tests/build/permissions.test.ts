import { describe, expect, it } from 'vitest';
import { extraSites } from '../../entrypoints/background/extra-sites.ts';
import { sites } from '../../entrypoints/background/sites.ts';
import { builds, manifestOf } from './built.ts';

describe.each(builds)('%s asks for', (build) => {
  it('just what the snapshot says: changing it is a decision', async () => {
    const manifest = manifestOf(build);
    const asked = {
      permissions: manifest.permissions,
      host_permissions: manifest.host_permissions,
      optional_permissions: manifest.optional_permissions ?? [],
      optional_host_permissions: manifest.optional_host_permissions,
      content_security_policy: manifest.content_security_policy,
      content_scripts: manifest.content_scripts,
      externally_connectable: manifest.externally_connectable ?? null,
      web_accessible_resources: manifest.web_accessible_resources ?? [],
    };
    await expect(`${JSON.stringify(asked, null, 2)}\n`).toMatchFileSnapshot(
      `permissions.${build}.json`,
    );
  });

  it('no host of everybody', () => {
    const { host_permissions } = manifestOf(build);
    const open = host_permissions.filter((host) => /^(?:\*|<all_urls>|https?:\/\/\*\/)/.test(host));
    expect(open).toEqual([]);
  });

  it('nothing that pages could load or talk to', () => {
    const manifest = manifestOf(build);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});

describe('the list of suites', () => {
  it('says for each where and when its hosts were looked up', () => {
    for (const { suite, source, lookedUp } of sites) {
      expect(source, suite).toMatch(/^https:\/\/\S+$/);
      expect(lookedUp, suite).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('names no pattern twice, and only https hosts with an owner', () => {
    const patterns = sites.flatMap((suite) => suite.patterns);
    expect(new Set(patterns).size).toBe(patterns.length);
    const loose = patterns.filter(
      (pattern) => !/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\//.test(pattern),
    );
    expect(loose).toEqual([]);
  });
});

describe('DISCREET_SITES', () => {
  it('adds the match patterns that it lists', () => {
    expect(extraSites('https://crm.example.nl/*, http://127.0.0.1/*')).toEqual([
      'https://crm.example.nl/*',
      'http://127.0.0.1/*',
    ]);
    expect(extraSites('https://*.example.nl/desk/*')).toEqual(['https://*.example.nl/desk/*']);
    expect(extraSites(undefined)).toEqual([]);
    expect(extraSites('')).toEqual([]);
  });

  it.each([
    'crm.example.nl',
    'https://crm.example.nl',
    'https://*/*',
    '*://*/*',
    '<all_urls>',
    'https://crm.example.nl:8443/*',
    'https://crm.*.nl/*',
    'file:///etc/*',
  ])('refuses %s, and says which part it was', (part) => {
    expect(() => extraSites(`https://good.example/*,${part}`)).toThrow(`"${part}"`);
  });
});
