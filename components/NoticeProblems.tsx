import type { JSX } from 'react';
import type { Language } from '../rules/engine/types.ts';
import type { PaperWords } from './text/paper-words.ts';

export type NoticeFault = 'tells-a-story' | 'names-a-category' | 'hard-to-read' | 'long-sentence';

export interface NoticeRemark {
  readonly language: Language;
  readonly fault: NoticeFault;
  readonly words: string;
}

interface Props {
  readonly problems: readonly NoticeRemark[];
  /** Help lines whose numbers were looked up too long ago: name and day. */
  readonly overdue: readonly { readonly name: string; readonly day: string }[];
  /** False: nobody could look whether it tells a story. */
  readonly isChecked: boolean;
  readonly words: PaperWords['problems'];
}

/** What to see to before a notice is sent; never on paper. */
export function NoticeProblems({ problems, overdue, isChecked, words }: Props): JSX.Element {
  const isFine = problems.length === 0 && overdue.length === 0 && isChecked;
  if (isFine) return <p className="fine">{words.none}</p>;
  return (
    <section className="remarks">
      <h3>{words.title}</h3>
      <ul>
        {!isChecked && <li>{words.unchecked}</li>}
        {overdue.map(({ name, day }) => (
          <li key={name}>{words.overdue(name, day)}</li>
        ))}
        {problems.map(({ language, fault, words: said }) => (
          <li key={`${language} ${fault} ${said}`}>
            <span className="tongue">{language}</span> {words.fault[fault](said)}
          </li>
        ))}
      </ul>
    </section>
  );
}
