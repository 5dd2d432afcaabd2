// npm run build: both browsers, into .output/.
import { tool } from './tool.ts';

for (const browser of ['chrome', 'firefox']) {
  const { ok } = await tool('wxt', ['build', '--browser', browser], { shown: true });
  if (!ok) process.exitCode = 1;
}
