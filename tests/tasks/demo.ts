// npm run demo: the extension, freshly built, on the demo CRM.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../rules/engine/types.ts';
import { play } from '../demo/play.ts';
import { notes } from '../demo/story.ts';
import { crmHost } from '../drivers/driver.ts';
import { launch, policyObstacle } from '../drivers/launch.ts';
import { root, tool } from './tool.ts';

const help = `npm run demo [-- --firefox] [-- --lang nl|en]

Builds Discreet and opens a browser with it on a customer-contact screen served by this machine.
Without a display it plays the story itself, with real key events, and writes pictures to .output/screens/.

  --firefox     in Firefox instead of Chromium
  --lang nl|en  language of the CRM and, where this machine lets a policy be set, of Discreet; default nl
`;

const say = (line: string) => void process.stdout.write(`${line}\n`);

interface Wish {
  readonly name: 'chromium' | 'firefox';
  readonly language: Language;
}

/** @throws Error for an option that there is not. */
function wished(): Wish | null {
  const { values } = parseArgs({
    options: {
      firefox: { type: 'boolean' },
      lang: { type: 'string', default: 'nl' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  if (values.lang !== 'nl' && values.lang !== 'en') {
    throw new Error(`--lang is nl or en, not "${values.lang}"`);
  }
  return { name: values.firefox ? 'firefox' : 'chromium', language: values.lang };
}

const hasDisplay = () =>
  process.platform !== 'linux' ||
  [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((display) => !!display);

async function demo({ name, language }: Wish): Promise<void> {
  say(`Building for ${name} …`);
  const target = name === 'firefox' ? 'firefox' : 'chrome';
  const built = await tool('wxt', ['build', '--browser', target]);
  if (!built.ok) throw new Error(built.output);
  const visible = hasDisplay();
  // The words of Discreet follow the browser's; a policy can choose others.
  const policy = (await policyObstacle(name)) === null ? { policy: { language } } : {};
  const browser = await launch(name, { language, visible, ...policy });
  try {
    if (visible) {
      await browser.open(`https://${crmHost}/?lang=${language}`);
      say(`A ${name} with Discreet is open. ${notes[language].invitation}`);
      say('Alt+R goes into the card, Escape back. Close the browser to end the demo.');
      await browser.closed;
    } else {
      const folder = join(root, '.output/screens');
      say(`No display here, so the story plays by itself in a headless ${name}:`);
      await play({ browser, language, folder, say });
      say('Pictures are in .output/screens/');
    }
  } finally {
    await browser.close();
  }
}

try {
  const wish = wished();
  if (wish === null) say(help);
  else await demo(wish);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
