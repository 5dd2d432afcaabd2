import { browser } from 'wxt/browser';
import '../../components/controls.css';
import '../../components/builder.css';
import { builderIn } from '../../components/text/pages.ts';
import { bringJudge } from '../own-page/bring-checker.ts';
import { openPage } from '../own-page/open-page.tsx';
import { Builder } from './Builder.tsx';
import { overlay, writtenPolicy } from './written-policy.ts';

const { written } = await writtenPolicy();
const today = new Date().toISOString().slice(0, 10);
const here = import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

void openPage(
  (language) => builderIn[language].page,
  (opened) => (
    <Builder
      {...opened}
      written={written}
      empty={overlay({}, {}).written}
      today={today}
      browser={here}
      ownId={browser.runtime.id}
    />
  ),
  bringJudge,
);
