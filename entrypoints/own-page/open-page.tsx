// How every page of Discreet's own begins: its language, what holds, and the checker in it.
import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/theme.css';
import '../../components/pages.css';
import type { InForce } from '../../rules/engine/policy.ts';
import type { Language } from '../../rules/engine/types.ts';
import { sendMessage } from '../background/messages.ts';
import { shortcutKeys } from '../popup/background.ts';
import { bringChecker } from './bring-checker.ts';

/** What a page knows before it shows anything. */
export interface Opened {
  readonly language: Language;
  /** Null where the background does not answer: the built-in rules check all the same. */
  readonly inForce: InForce | null;
  /** The keys that lead from the note to the card; null: none set. */
  readonly shortcut: string | null;
  /** False: nothing on this page is checked, and the agent is told. */
  readonly checks: boolean;
}

const browsers: Language = browser.i18n.getUILanguage().startsWith('nl') ? 'nl' : 'en';

/** The language chosen on the page, which stands in its address. */
function chosen(): Language | null {
  const language = new URLSearchParams(location.search).get('language');
  return language === 'nl' || language === 'en' ? language : null;
}

async function open(bring: () => Promise<void>): Promise<Opened> {
  const [inForce, shortcut, checks] = await Promise.all([
    sendMessage('getInForce', undefined).catch(() => null),
    shortcutKeys().catch(() => null),
    bring().then(
      () => true,
      () => false,
    ),
  ]);
  const language = chosen() ?? inForce?.language ?? browsers;
  return { language, inForce, shortcut, checks };
}

/**
 * Renders the page as soon as all is known that it tells; until then the heading in its HTML stands there.
 * `bring`: what checks in it; by default all that a CRM page gets.
 */
export async function openPage(
  titleIn: (language: Language) => string,
  page: (opened: Opened) => JSX.Element,
  bring: () => Promise<void> = bringChecker,
): Promise<void> {
  const opened = await open(bring);
  document.documentElement.lang = opened.language;
  document.title = titleIn(opened.language);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(page(opened));
}
