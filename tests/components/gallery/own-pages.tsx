// The page with code card and notices, and the policy builder, with data that no browser has to be asked for.
import { createRef, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { BuilderView } from '../../../components/BuilderView.tsx';
import builderCss from '../../../components/builder.css?inline';
import controlsCss from '../../../components/controls.css?inline';
import { PaperView } from '../../../components/PaperView.tsx';
import pagesCss from '../../../components/pages.css?inline';
import paperCss from '../../../components/paper.css?inline';
import { builderIn, paperIn } from '../../../components/text/pages.ts';
import theme from '../../../components/theme.css?inline';
import { shapeOfPolicy } from '../../../entrypoints/builder/shape-of-policy.ts';
import { cardRows } from '../../../entrypoints/paper/card-rows.ts';
import type { Language } from '../../../rules/engine/types.ts';
import { noticeOf, withoutPolicy } from '../../../rules/index.ts';
import { examplePolicy } from '../../tasks/policy-page.ts';

const nothing = () => undefined;

function show(language: Language, css: string, page: JSX.Element): void {
  document.title = 'Discreet';
  document.documentElement.lang = language;
  const style = document.createElement('style');
  style.textContent = theme + pagesCss + controlsCss + css;
  document.head.append(style);
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(page);
}

/** `editing`: what becomes of the words of the first code. */
export function showPaper(language: Language, editing: 'locked' | 'closed' | 'open'): void {
  const inForce = withoutPolicy();
  const [code] = inForce.codeBook;
  const acts = {
    onCode: nothing,
    onTongue: nothing,
    onEdit: nothing,
    onWrite: nothing,
    onReset: nothing,
    onPrint: nothing,
    onDownload: nothing,
    copy: () => Promise.resolve(true),
  };
  show(
    language,
    paperCss,
    <PaperView
      language={language}
      words={paperIn[language]}
      letter={paperIn.nl.letter}
      rows={cardRows(inForce, language)}
      organisation="Voorbeeld Telecom"
      madeOn="26 november 2026"
      isKnown
      prints="card"
      notices={{
        codes: inForce.codeBook.map(({ id, label }) => ({ id, label: label[language] })),
        code: code?.id ?? '',
        tongue: 'nl',
        notice: (code && noticeOf(code)) ?? null,
        helpLines: inForce.helpLines,
        organisation: 'Voorbeeld Telecom',
        editing,
        isChanged: editing === 'open',
        missing: editing === 'open' ? [paperIn.nl.letter.means] : [],
        remarks:
          editing === 'open'
            ? [{ language: 'nl', fault: 'names-a-category', words: 'stalker' }]
            : [],
        overdue: editing === 'open' ? [{ name: 'Alarmnummer', day: '1 mei 2026' }] : [],
        isChecked: editing !== 'open',
      }}
      acts={acts}
      onPrintCard={nothing}
      dayOf={(iso) => iso}
    />,
  );
}

/** `state`: a policy without faults, one with some, or a text that is none. */
export function showBuilder(language: Language, state: 'fine' | 'faulty' | 'broken'): void {
  const policy = examplePolicy();
  const remarks = [
    { path: 'codeBook[0].label.nl', severity: 'error', says: 'noemt een situatie' },
    { path: 'mode', severity: 'error', says: 'is geen van de waarden' },
    { path: 'helpLines[0].verifiedOn', severity: 'warning', says: 'is nagekeken op 1 mei' },
  ] as const;
  const formats = [
    { id: 'json', name: 'JSON' },
    { id: 'linux', name: 'Linux' },
  ];
  show(
    language,
    builderCss,
    <BuilderView
      language={language}
      words={builderIn[language]}
      textRef={createRef()}
      state={{
        keys: shapeOfPolicy(language),
        policy,
        text: state === 'broken' ? '{ "mode": ' : JSON.stringify(policy, null, 2),
        broken: state === 'broken' ? { line: 1, column: 11 } : null,
        remarks: state === 'faulty' ? remarks : [],
        isChecked: state !== 'faulty',
        began: builderIn[language].begin.tookInForce,
        canUndo: true,
        files: {
          browser: 'chrome',
          extensionId: 'abcdefghijklmnopabcdefghijklmnop',
          installUrl: '',
          formats,
          format: 'json',
          files:
            state === 'faulty'
              ? null
              : [
                  { name: 'discreet.json', place: 'Op de plaats van het beleid.' },
                  { name: 'check.sh', place: 'Waar je wilt.' },
                ],
          isSound: state !== 'faulty',
          hasWarnings: false,
        },
      }}
      acts={{
        onOpen: nothing,
        onInForce: nothing,
        onEmpty: nothing,
        onUndo: nothing,
        onKey: nothing,
        onText: nothing,
        onShow: nothing,
        onBrowser: nothing,
        onId: nothing,
        onInstallUrl: nothing,
        onFormat: nothing,
        onFile: nothing,
        onZip: nothing,
      }}
    />,
  );
}
