// Are all types right? A word that one of the languages has no translation for is a type that is not.
import { type Ran, tool } from './tool.ts';

export async function typed(): Promise<Ran> {
  const prepared = await tool('wxt', ['prepare']);
  return prepared.ok ? tool('tsc', ['--noEmit']) : prepared;
}

/** Says what is wrong, and makes the task fail; false: nothing may be built. */
export async function mayBuild(): Promise<boolean> {
  const { ok, output } = await typed();
  if (!ok) {
    process.stderr.write(`${output}\nNothing was built: the types above are wrong.\n`);
    process.exitCode = 1;
  }
  return ok;
}
