// Where no browser is installed: Debian's packages, else Playwright's own download.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, firefox } from 'playwright-core';
import type { BrowserName } from './driver.ts';

const packages: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** Runs with its words on stderr, so that a task's own stdout stays its own. */
function run(command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return new Promise((done) => {
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** What to put before a command that must run as root; null where this account may not. */
async function asRoot(): Promise<readonly string[] | null> {
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])) ? ['sudo', '-n'] : null;
}

async function installPackage(browser: BrowserName): Promise<boolean> {
  if (!isDebian()) return false;
  const before = await asRoot();
  if (before === null) return false;
  process.stderr.write(`Installing Debian's ${packages[browser]} …\n`);
  const [command = '', ...first] = [...before, 'apt-get'];
  const names = [packages[browser], 'fonts-dejavu-core'];
  return (
    (await run(command, [...first, 'update'])) &&
    (await run(command, [...first, 'install', '--yes', '--no-install-recommends', ...names]))
  );
}

async function download(browser: BrowserName): Promise<string | null> {
  process.stderr.write(`Downloading Playwright's ${browser} …\n`);
  const cli = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url));
  const done = await run(process.execPath, [cli, 'install', browser]);
  const file = { chromium, firefox }[browser].executablePath();
  return done && existsSync(file) ? file : null;
}

/** Installs the browser as a package, else downloads it; what it gives is looked for by `find` first. */
export async function installBrowser(
  browser: BrowserName,
  find: () => string | null,
): Promise<string | null> {
  return ((await installPackage(browser)) ? find() : null) ?? (await download(browser));
}
