// The check scripts, run where this machine can run them.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FormatError, formats, type Target } from '../../../entrypoints/builder/formats/index.ts';
import { policyHash } from '../../../entrypoints/builder/formats/policy-hash.ts';
import { richPolicy } from './any-policy.ts';
import { called, targets } from './targets.ts';

const places = {
  chrome: '/etc/opt/chrome/policies/managed/discreet.json',
  edge: '/etc/opt/edge/policies/managed/discreet.json',
  firefox: '/etc/firefox/policies/policies.json',
} as const;

const made = (id: string, target: Target) =>
  formats.find((format) => format.id === id)?.write(richPolicy, target) ?? [];

const script = (target: Target, end: string) =>
  new TextDecoder().decode(made('check', target).find(({ name }) => name.endsWith(end))?.bytes);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'discreet-check-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, content: string | Uint8Array) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** On a machine that is this temporary folder. */
function run(target: Target, language = 'en') {
  const { status, stdout } = spawnSync('sh', ['-s', '--', root], {
    input: script(target, 'linux.sh'),
    env: { PATH: process.env.PATH ?? '', LC_ALL: `${language}_NL.UTF-8` },
    encoding: 'utf8',
  });
  return { status, said: stdout };
}

describe.each(targets.map((target) => ({ name: called(target), target })))(
  'the check for $name',
  ({ target }) => {
    const [file] = made(target.browser === 'firefox' ? 'firefox' : 'linux', target);
    const bytes = file?.bytes ?? new Uint8Array();
    const path = places[target.browser];

    it('says where it looked when there is no policy', () => {
      const { status, said } = run(target);
      expect(status).toBe(1);
      expect(said).toContain('NO POLICY');
      expect(said).toContain(dirname(path));
    });

    it('finds the policy as it was made, and names both hashes', () => {
      put(path, bytes);
      const { status, said } = run(target);
      expect(said).toContain('the same as what was made');
      expect(said).toContain('valid JSON');
      expect(said).toContain(createHash('sha256').update(bytes).digest('hex'));
      expect(said).toContain(policyHash(richPolicy));
      expect(status).toBe(0);
    });

    it('says so in Dutch on a Dutch machine', () => {
      put(path, bytes);
      expect(run(target, 'nl').said).toContain('gelijk aan wat is gemaakt');
    });

    it('tells a policy that was changed', () => {
      put(path, new TextDecoder().decode(bytes).replace('advise', 'confirm'));
      const { status, said } = run(target);
      expect(said).toContain('DIFFERENT');
      expect(status).toBe(2);
    });

    it('tells a policy that no browser can read', () => {
      put(path, bytes.slice(0, -3));
      const { status, said } = run(target);
      expect(said).toContain('INVALID JSON');
      expect(status).toBe(3);
    });

    it('is one that the shell can read', () => {
      for (const end of ['linux.sh', 'macos.sh']) {
        execFileSync('sh', ['-n'], { input: script(target, end) });
      }
    });

    const pwsh = spawnSync('pwsh', ['-v']).status === 0;
    it.runIf(pwsh)('is one that PowerShell can read', () => {
      execFileSync(
        'pwsh',
        ['-NoProfile', '-Command', '[scriptblock]::Create($input | Out-String)'],
        {
          input: script(target, '.ps1'),
        },
      );
    });
  },
);

it.each(formats)('lets nothing into the files of $id as an id that is none', ({ write }) => {
  const odd = ["a'; rm -rf /", '', 'a b', '$(id)', '"', 'a\\b', 'a]\r\n[b', '’; id'];
  for (const { browser } of targets) {
    for (const extensionId of odd) {
      expect(() => write({}, { browser, extensionId })).toThrow(FormatError);
    }
  }
});
