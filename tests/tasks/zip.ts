// npm run zip: the packages for both stores, the sources that go with Firefox's, and what all of them must hash to.
import { sums } from './rebuild.ts';
import { tool } from './tool.ts';
import { mayBuild } from './typed.ts';

if (await mayBuild()) {
  for (const browser of ['chrome', 'firefox']) {
    const { ok } = await tool('wxt', ['zip', '--browser', browser], { shown: true });
    if (!ok) process.exitCode = 1;
  }
  for (const [name, sum] of await sums()) process.stdout.write(`${sum}  ${name}\n`);
}
