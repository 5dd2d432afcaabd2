// What the popup opens by a click of its own, with an invented policy and invented counts.
import { createRoot } from 'react-dom/client';
import { CountsPanel } from '../../../components/CountsPanel.tsx';
import { DoctorPanel } from '../../../components/DoctorPanel.tsx';
import type { Diagnosis } from '../../../components/doctor-text.ts';
import popupCss from '../../../components/popup.css?inline';
import ruleCss from '../../../components/rule.css?inline';
import { wordsIn } from '../../../components/text/index.ts';
import theme from '../../../components/theme.css?inline';
import type { Language } from '../../../rules/engine/types.ts';

const asShipped: Diagnosis = {
  delivery: 'absent',
  source: 'built-in',
  organisation: null,
  version: null,
  hash: null,
  readAt: null,
  checkedAt: '2026-11-26T06:12:00+01:00',
  browser: 'Firefox 153.0',
  extension: '0.1.0',
  errors: [],
  warnings: [],
  codesChecked: true,
  isWhole: true,
};

const diagnoses = {
  'as-shipped': asShipped,
  looking: 'looking',
  failed: 'failed',
  broken: {
    ...asShipped,
    delivery: 'delivered',
    source: 'last-good',
    organisation: 'Voorbeeld Telecom',
    hash: '0123456789ab',
    readAt: '2026-11-26T06:11:00+01:00',
    errors: [
      { path: 'codes.stalking[1]', problem: 'unknown-code' },
      { path: 'terms[0].patterns.nl[2]', problem: 'no-such-concept', at: 9 },
      { path: 'codeBook[1]', code: 'V1', fault: 'stands-for-one' },
    ],
    warnings: [{ path: 'helpLines[0].verifiedOn', daysOld: 181 }],
    codesChecked: false,
    isWhole: false,
  },
} as const satisfies Record<string, Diagnosis | 'looking' | 'failed'>;

export interface PanelsShown {
  readonly doctor: keyof typeof diagnoses;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly isOn: boolean;
  /** May the popup copy? */
  readonly copies: boolean;
}

/** Gives what was copied and how often the counts were erased. */
export function showPanels(
  language: Language,
  { doctor, counts, isOn, copies }: PanelsShown,
): { copied: string[]; erased: number } {
  document.title = 'Discreet';
  document.documentElement.lang = language;
  const style = document.createElement('style');
  style.textContent = theme + ruleCss + popupCss;
  document.head.append(style);
  const main = document.createElement('main');
  document.body.append(main);
  const root = createRoot(main);
  const asked = { copied: [] as string[], erased: 0 };
  const draw = (shown: PanelsShown['counts']) =>
    root.render(
      <>
        <h1>Discreet</h1>
        <CountsPanel
          item={{ isOn, counts: shown, nameOf: new Map([['iban', 'IBAN']]) }}
          language={language}
          words={wordsIn[language].counts}
          onErase={async () => {
            asked.erased += 1;
            draw({});
          }}
        />
        <DoctorPanel
          found={diagnoses[doctor]}
          words={wordsIn[language].checkup}
          onToggle={() => undefined}
          onCopy={async (text) => {
            if (copies) asked.copied.push(text);
            return copies;
          }}
        />
      </>,
    );
  draw(counts);
  return asked;
}
