// npm run zip: the packages for both stores, and the sources that go with Firefox's.
import { tool } from './tool.ts';

for (const browser of ['chrome', 'firefox']) {
  const { ok } = await tool('wxt', ['zip', '--browser', browser], { shown: true });
  if (!ok) process.exitCode = 1;
}
