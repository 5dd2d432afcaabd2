// Runs the tools that came with npm ci, under this very Node.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const scripts = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/playwright-core/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  'web-ext': 'node_modules/web-ext/bin/web-ext.js',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
} as const;

export type Tool = keyof typeof scripts;

export interface Ran {
  readonly ok: boolean;
  /** What it wrote to both outputs; empty where `shown`. */
  readonly output: string;
}

interface How {
  /** Let it write to this terminal; default: its words are kept for who asked. */
  readonly shown?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Default: the root folder of the project. */
  readonly cwd?: string;
}

/** Runs a command to its end. */
export function run(command: string, args: readonly string[], how: How = {}): Promise<Ran> {
  const child = spawn(command, args, {
    cwd: how.cwd ?? root,
    env: { ...process.env, ...how.env },
    stdio: how.shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => said.push(part));
  child.stderr?.on('data', (part: Buffer) => said.push(part));
  return new Promise((done) => {
    child.once('error', ({ message }) => done({ ok: false, output: message }));
    child.once('close', (code) => done({ ok: code === 0, output: String(Buffer.concat(said)) }));
  });
}

export function tool(name: Tool, args: readonly string[], how: How = {}): Promise<Ran> {
  return run(process.execPath, [scripts[name], ...args], how);
}
