import { type JSX, useId, useState } from 'react';
import type { HelpLine } from '../rules/engine/policy.ts';
import type { Language, Notice, Text } from '../rules/engine/types.ts';
import type { PaperWords } from './text/paper-words.ts';

interface Props {
  readonly notice: Notice;
  /** The one that is being written; the other stays as it is. */
  readonly language: Language;
  readonly helpLines: readonly HelpLine[];
  readonly words: PaperWords['editor'];
  readonly parts: Readonly<Record<Part | 'steps', string>>;
  /** Parts without words in one of the languages. */
  readonly missing: readonly string[];
  onWrite(notice: Notice): void;
  copy(): Promise<boolean>;
  onDownload(): void;
}

type Part = 'leaked' | 'means' | 'first';

const longest: Readonly<Record<Part, number>> = { leaked: 300, means: 400, first: 300 };
const mostSteps = 8;

/** The words of one language, to write; what comes of them is given away as a policy, for only a policy sets words. */
export function NoticeEditor(props: Props): JSX.Element {
  const { notice, language, helpLines, words, parts, missing, onWrite } = props;
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  const write = (change: Partial<Notice>) => {
    setCopied(null);
    onWrite({ ...notice, ...change });
  };
  const chosen = notice.helpLines ?? [];
  return (
    <section className="editor">
      <h3>{words.title}</h3>
      <p className="soft">{words.text}</p>
      {(['leaked', 'means', 'first'] as const).map((part) => (
        <div key={part} lang={language}>
          <label htmlFor={`${id}${part}`}>{parts[part]}</label>
          <textarea
            id={`${id}${part}`}
            maxLength={longest[part]}
            value={notice[part][language]}
            onChange={({ target }) =>
              write({ [part]: { ...notice[part], [language]: target.value } })
            }
          />
        </div>
      ))}
      <div lang={language}>
        <label htmlFor={`${id}steps`}>{parts.steps}</label>
        <p className="hint" id={`${id}steps-help`}>
          {words.stepsHelp}
        </p>
        <textarea
          id={`${id}steps`}
          aria-describedby={`${id}steps-help`}
          value={notice.steps.map((step) => step[language]).join('\n')}
          onChange={({ target }) =>
            write({ steps: withSteps(notice.steps, language, target.value.split('\n')) })
          }
        />
      </div>
      <fieldset>
        <legend>{words.helpLines}</legend>
        {helpLines.map((line) => (
          <label key={line.id} className="tick">
            <input
              type="checkbox"
              checked={chosen.includes(line.id)}
              onChange={({ target }) =>
                write({
                  helpLines: target.checked
                    ? [...chosen, line.id]
                    : chosen.filter((one) => one !== line.id),
                })
              }
            />
            {line.name[language]} ({line.reach})
          </label>
        ))}
      </fieldset>
      {missing.length > 0 && <p className="some">{words.missing(missing.join(', '))}</p>}
      <p className="soft">{words.apply}</p>
      <div className="buttons">
        <button
          type="button"
          className="main"
          disabled={missing.length > 0}
          onClick={() => void props.copy().then(setCopied)}
        >
          {words.copy}
        </button>
        <button
          type="button"
          className="main quiet"
          disabled={missing.length > 0}
          onClick={props.onDownload}
        >
          {words.download}
        </button>
        <span role="status" className="said">
          {copied !== null && words.copied(copied)}
        </span>
      </div>
    </section>
  );
}

/** Steps belong together by their place: a line more or fewer in one language is one more or fewer in both. */
function withSteps(
  steps: readonly Text[],
  language: Language,
  lines: readonly string[],
): readonly Text[] {
  return lines
    .slice(0, mostSteps)
    .map((line, i) => ({ ...(steps[i] ?? { nl: '', en: '' }), [language]: line }))
    .filter(({ nl, en }, i) => nl !== '' || en !== '' || i === lines.length - 1);
}
