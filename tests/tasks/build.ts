// npm run build: both browsers, into .output/.
import { tool } from './tool.ts';
import { mayBuild } from './typed.ts';

const isTyped = await mayBuild();
for (const browser of isTyped ? ['chrome', 'firefox'] : []) {
  const { ok } = await tool('wxt', ['build', '--browser', browser], { shown: true });
  if (!ok) process.exitCode = 1;
}
