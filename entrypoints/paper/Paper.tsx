import { type JSX, useEffect, useState } from 'react';
import type { NoticeState } from '../../components/NoticeDesk.tsx';
import { PaperView } from '../../components/PaperView.tsx';
import { paperIn } from '../../components/text/pages.ts';
import type { Notice } from '../../rules/engine/types.ts';
import { isOverdue, noticeOf, noticeProblems, withoutPolicy } from '../../rules/index.ts';
import { giveText } from '../builder/give-file.ts';
import { toldIn } from '../builder/told-in.ts';
import type { Standing } from '../builder/written-policy.ts';
import type { Opened } from '../own-page/open-page.tsx';
import { copy } from '../prompt/copy.ts';
import { cardRows } from './card-rows.ts';
import { blankNotice, missingIn, policyWith, tidy } from './notice-draft.ts';

interface Props extends Opened {
  readonly written: Standing;
  /** ISO 8601. */
  readonly today: string;
}

export function Paper({ language, written, today, ...opened }: Props): JSX.Element {
  const inForce = opened.inForce ?? withoutPolicy();
  const { codeBook, helpLines, organisation } = inForce;
  const words = paperIn[language];
  const [code, setCode] = useState(codeBook[0]?.id ?? '');
  const [tongue, setTongue] = useState(language);
  const [isOpen, setOpen] = useState(false);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Notice>>(new Map());
  const [prints, setPrints] = useState<'card' | 'notice'>('card');
  const [asked, setAsked] = useState(0);
  // Printed once the page shows what was asked for.
  useEffect(() => {
    if (asked > 0) print();
  }, [asked]);

  const letter = paperIn[tongue].letter;
  const chosen = codeBook.find(({ id }) => id === code);
  const holds = chosen && noticeOf(chosen);
  const draft = drafts.get(code);
  const notice = draft ?? holds ?? (isOpen ? blankNotice : null);
  const dayIn = (of: typeof language) => (iso: string) =>
    new Intl.DateTimeFormat(of, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso));
  const printed = (what: typeof prints) => () => {
    setPrints(what);
    setAsked(asked + 1);
  };
  const asPolicy = () => {
    const tidied = new Map([...drafts].map(([id, one]) => [id, tidy(one, inForce)]));
    return `${JSON.stringify(policyWith(written.written, codeBook, tidied), null, 2)}\n`;
  };

  const state: NoticeState = {
    codes: codeBook.map(({ id, label }) => ({ id, label: label[language] })),
    code,
    tongue,
    notice,
    helpLines,
    organisation,
    editing: written.locked.includes('codeBook') ? 'locked' : isOpen ? 'open' : 'closed',
    isChanged: draft !== undefined,
    missing: notice ? missingIn(tidy(notice, inForce)).map((part) => letter[part]) : [],
    remarks: notice ? noticeProblems(notice, (text) => toldIn(text, 'context') ?? []) : [],
    overdue: helpLines
      .filter(({ id }) => notice?.helpLines?.includes(id))
      .filter((line) => isOverdue(line, today))
      .map(({ name, verifiedOn }) => ({
        name: name[language],
        day: dayIn(language)(verifiedOn),
      })),
    isChecked: toldIn('', 'context') !== null,
  };
  return (
    <PaperView
      language={language}
      words={words}
      letter={letter}
      rows={cardRows(inForce, language)}
      organisation={organisation}
      madeOn={dayIn(language)(today)}
      isKnown={opened.inForce !== null}
      prints={prints}
      notices={state}
      acts={{
        onCode: setCode,
        onTongue: setTongue,
        onEdit: setOpen,
        onWrite: (changed) => setDrafts(new Map(drafts).set(code, changed)),
        onReset: () => setDrafts(new Map([...drafts].filter(([id]) => id !== code))),
        onPrint: printed('notice'),
        onDownload: () => giveText('discreet-policy.json', asPolicy()),
        copy: () => copy(asPolicy()),
      }}
      onPrintCard={printed('card')}
      dayOf={dayIn(tongue)}
    />
  );
}
