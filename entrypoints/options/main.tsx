import '../../components/controls.css';
import '../../components/builder.css';
import '../../components/rule.css';
import '../../components/options.css';
import { optionsIn } from '../../components/text/pages.ts';
import { sendMessage } from '../background/messages.ts';
import { bringJudge } from '../own-page/bring-checker.ts';
import { openPage } from '../own-page/open-page.tsx';
import { Options } from './Options.tsx';

const settings = await sendMessage('getSettings', undefined).catch(() => null);

void openPage(
  (language) => optionsIn[language].page,
  ({ language }) =>
    settings === null ? (
      <main className="column">
        <h1>{optionsIn[language].page}</h1>
        <p>{optionsIn[language].unreachable}</p>
      </main>
    ) : (
      <Options language={language} opened={settings} />
    ),
  bringJudge,
);
