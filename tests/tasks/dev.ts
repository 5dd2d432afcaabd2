// npm run dev [-- --firefox]: builds on every change and reloads the extension in a browser.
import { findBrowser } from '../drivers/find-browser.ts';
import { tool } from './tool.ts';

const browser = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const file = await findBrowser(browser);
const { ok } = await tool('wxt', ['--browser', browser === 'firefox' ? 'firefox' : 'chrome'], {
  shown: true,
  env: { DISCREET_DEV_BROWSER: file },
});
if (!ok) process.exitCode = 1;
