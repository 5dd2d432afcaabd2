import '../../components/controls.css';
import '../../components/paper.css';
import { paperIn } from '../../components/text/pages.ts';
import { writtenPolicy } from '../builder/written-policy.ts';
import { bringJudge } from '../own-page/bring-checker.ts';
import { openPage } from '../own-page/open-page.tsx';
import { Paper } from './Paper.tsx';

const written = await writtenPolicy();
const today = new Date().toISOString().slice(0, 10);

void openPage(
  (language) => paperIn[language].page,
  (opened) => <Paper {...opened} written={written} today={today} />,
  bringJudge,
);
