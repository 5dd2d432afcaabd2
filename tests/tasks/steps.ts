// One step of a longer task after the other: told as it begins, its words shown when it fails, counted at the end.
import type { Ran } from './tool.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Those that failed, and why, told once more at the end. */
  readonly failures?: readonly string[];
  /** Those that passed on a further try, and why they had failed: counted as passed, but told. */
  readonly retried?: readonly string[];
}

export interface Steps {
  /** Counts as one passed or failed. */
  step(name: string, act: () => Promise<Ran>): Promise<boolean>;
  /** Counts as many as `act` tells. */
  suite(name: string, act: () => Promise<Count>): Promise<void>;
  /** Says why something was left out. */
  skip(name: string, why: string): void;
  /** Prints the sum; true when nothing failed. */
  end(): boolean;
}

const indented = (lines: readonly string[] = []) => lines.map((line) => `  ${line}`);
const say = (line: string) => void process.stdout.write(`${line}\n`);

export function startSteps(): Steps {
  let passed = 0;
  let failed = 0;
  const failures: string[] = [];
  const retried: string[] = [];
  const add = (name: string, count: Count) => {
    passed += count.passed;
    failed += count.failed;
    if (count.failed > 0) failures.push(name, ...indented(count.failures));
    if (count.retried?.length) retried.push(name, ...indented(count.retried));
  };
  const time = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
  return {
    async step(name, act) {
      const begun = performance.now();
      say(`▸ ${name}`);
      const { ok, output } = await act();
      if (!ok) say(output.trimEnd());
      say(`${ok ? '✓' : '✗'} ${name} (${time(begun)})`);
      add(name, { passed: Number(ok), failed: Number(!ok) });
      return ok;
    },
    async suite(name, act) {
      const begun = performance.now();
      say(`▸ ${name}`);
      const count = await act();
      const sum = `${count.passed} passed, ${count.failed} failed`;
      say(`${count.failed === 0 ? '✓' : '✗'} ${name}: ${sum} (${time(begun)})`);
      add(name, count);
    },
    skip: (name, why) => say(`– ${name}: left out. ${why}`),
    end() {
      if (retried.length > 0) say(`\nPassed, but not at once:\n${retried.join('\n')}`);
      if (failures.length > 0) say(`\nFailed:\n${failures.join('\n')}`);
      say(`\n${passed} passed, ${failed} failed`);
      return failed === 0;
    },
  };
}
