import type { JSX } from 'react';
import type { HelpLine } from '../rules/engine/policy.ts';
import type { Language, Notice } from '../rules/engine/types.ts';
import { NoticeEditor } from './NoticeEditor.tsx';
import { NoticeLetter } from './NoticeLetter.tsx';
import { NoticeProblems, type NoticeRemark } from './NoticeProblems.tsx';
import { Pills } from './Pills.tsx';
import type { LetterWords, PaperWords } from './text/paper-words.ts';

export interface NoticeState {
  readonly codes: readonly { readonly id: string; readonly label: string }[];
  /** Id of the code that is chosen. */
  readonly code: string;
  /** In which the notice is shown and written. */
  readonly tongue: Language;
  /** As it is shown: ours, the organisation's, or what is being written; null: there is none. */
  readonly notice: Notice | null;
  readonly helpLines: readonly HelpLine[];
  readonly organisation: string | null;
  readonly editing: 'locked' | 'closed' | 'open';
  readonly isChanged: boolean;
  readonly missing: readonly string[];
  readonly remarks: readonly NoticeRemark[];
  readonly overdue: readonly { readonly name: string; readonly day: string }[];
  readonly isChecked: boolean;
}

export interface NoticeActs {
  onCode(id: string): void;
  onTongue(language: Language): void;
  onEdit(open: boolean): void;
  onWrite(notice: Notice): void;
  onReset(): void;
  onPrint(): void;
  onDownload(): void;
  copy(): Promise<boolean>;
}

interface Props {
  readonly state: NoticeState;
  readonly acts: NoticeActs;
  readonly words: PaperWords;
  /** Of the letter's language. */
  readonly letter: LetterWords;
  dayOf(iso: string): string;
}

const tongues: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** The notices, one code at a time: to read, to print and, where nobody locked them, to write. */
export function NoticeDesk({ state, acts, words, letter, dayOf }: Props): JSX.Element {
  const { notice, tongue, helpLines, editing } = state;
  const { notices } = words;
  const shown = helpLines.filter(({ id }) => notice?.helpLines?.includes(id));
  return (
    <section className="panel notices">
      <h2>{notices.title}</h2>
      <p>{notices.text}</p>
      <div className="choosing">
        <Pills
          legend={notices.choose}
          name="code"
          chosen={state.code}
          choices={state.codes.map(({ id, label }) => ({ value: id, shown: id, title: label }))}
          onChoose={acts.onCode}
        />
        <Pills
          legend={notices.language}
          name="tongue"
          chosen={tongue}
          choices={(['nl', 'en'] as const).map((value) => ({ value, shown: tongues[value] }))}
          onChoose={acts.onTongue}
        />
      </div>
      {notice === null ? (
        <p>{notices.none(state.code)}</p>
      ) : (
        <NoticeLetter
          notice={notice}
          language={tongue}
          helpLines={shown}
          organisation={state.organisation}
          words={letter}
          dayOf={dayOf}
        />
      )}
      <div aria-live="polite">
        {notice !== null && (
          <NoticeProblems
            problems={state.remarks}
            overdue={state.overdue}
            isChecked={state.isChecked}
            words={words.problems}
          />
        )}
      </div>
      <div className="buttons">
        {notice !== null && (
          <button type="button" className="main" onClick={acts.onPrint}>
            {notices.print}
          </button>
        )}
        {editing !== 'locked' && (
          <button
            type="button"
            className="main quiet"
            aria-expanded={editing === 'open'}
            onClick={() => acts.onEdit(editing === 'closed')}
          >
            {editing === 'open' ? notices.done : notice === null ? notices.write : notices.edit}
          </button>
        )}
        {state.isChanged && (
          <button type="button" className="plain" onClick={acts.onReset}>
            {notices.back}
          </button>
        )}
      </div>
      {editing === 'locked' && <p className="soft">{notices.locked}</p>}
      {editing === 'open' && notice !== null && (
        <NoticeEditor
          notice={notice}
          language={tongue}
          helpLines={helpLines}
          words={words.editor}
          parts={letter}
          missing={state.missing}
          onWrite={acts.onWrite}
          copy={acts.copy}
          onDownload={acts.onDownload}
        />
      )}
    </section>
  );
}
