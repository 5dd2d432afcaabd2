import { practiceIn } from '../../components/text/pages.ts';
import { openPage } from '../own-page/open-page.tsx';
import { Practice } from './Practice.tsx';

void openPage(
  (language) => practiceIn[language].page,
  (opened) => <Practice {...opened} />,
);
