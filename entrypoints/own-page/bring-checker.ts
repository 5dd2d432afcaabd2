// Brings into a page of Discreet the scripts that a CRM page gets. Browsers inject none into an extension's own pages.
import { browser } from 'wxt/browser';
import '../prompt/contract.ts';

/** In this order: the sentinel finds the checker there and has nothing to ask for. */
const scripts = ['/checker.js', '/prompt.js', '/sentinel.js'] as const;

/** @throws where a script does not run: then nothing on this page is checked. */
export async function bringChecker(): Promise<void> {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/underlines.css';
  document.head.append(style);
  await start(scripts);
}

/** The checker alone: it answers what it finds in a text, and follows no field of the page. */
export async function bringJudge(): Promise<void> {
  await start(['/checker.js']);
}

async function start(paths: readonly (typeof scripts)[number][]): Promise<void> {
  await Promise.all(paths.map((path) => run(browser.runtime.getURL(path))));
  if (!globalThis.discreet?.tell) throw new Error('The checker did not start.');
}

function run(url: string): Promise<void> {
  const script = document.createElement('script');
  script.src = url;
  // One after the other, although nothing waits for them.
  script.async = false;
  return new Promise((done, failed) => {
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => failed(new Error(`${url} does not load.`)));
    document.head.append(script);
  });
}
