// What a policy of 10,000 terms and 500 sites costs: at a start, later on, and in memory. Every line is measured in
// processes of its own: what a start pays cannot be seen in one that has done it before.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LargePolicy } from './bench-large-policy.ts';

const fresh = 7;

/** `tell` writes a row with the median and the range of what was measured. */
export function benchPolicy(tell: (what: string, measured: readonly number[]) => void): void {
  const runs = Array.from({ length: fresh }, inFreshProcess);
  const each = (what: string, of: (run: LargePolicy) => number | readonly number[]) =>
    tell(what, runs.flatMap(of));
  process.stdout.write('\na policy of 10,000 terms and 500 sites, in milliseconds\n');
  each('at a start, all', ({ start }) => start.read + start.apply + start.compile);
  each('  background: read', ({ start }) => start.read);
  each('  background: apply', ({ start }) => start.apply);
  each('  frame: compile its terms', ({ start }) => start.compile);
  each('  all, of the processor alone', ({ processor }) => processor);
  each('later on, all', ({ later }) => later);
  each('check a note with every term', ({ firstCheck }) => firstCheck);
  process.stdout.write('and in megabytes\n');
  each('a frame holds of it', ({ frame }) => frame);
  each('  once it met every term', ({ frameGrown }) => frameGrown);
  each('the background, at work', ({ background }) => background);
}

function inFreshProcess(): LargePolicy {
  const script = fileURLToPath(new URL('bench-large-policy.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
  return JSON.parse(stdout) as LargePolicy;
}
