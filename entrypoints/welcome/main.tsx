import { browser } from 'wxt/browser';
import { wordsIn } from '../../components/text/index.ts';
import { welcomeIn } from '../../components/text/pages.ts';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { sites } from '../background/sites.ts';
import { openPage } from '../own-page/open-page.tsx';
import { keysAt, openKeys } from './keys.ts';

const suites = sites.map(({ suite }) => suite);
const practice = browser.runtime.getURL('/practice.html') + location.search;
const count = (text: string) => globalThis.discreet?.tell?.(text)?.length ?? null;

void openPage(
  (language) => welcomeIn[language].page,
  ({ language, shortcut }) => {
    const words = welcomeIn[language];
    return (
      <WelcomeView
        language={language}
        words={words}
        keys={shortcut}
        keysAt={keysAt(words.keys.inFirefox)}
        suites={suites}
        useHere={wordsIn[language].popup.useHere}
        practice={practice}
        count={count}
        onChangeKeys={openKeys}
      />
    );
  },
);
