import { type JSX, useState } from 'react';
import type { Language } from '../rules/engine/types.ts';
import { countsCsv, type DayCounts } from './counts-csv.ts';
import { useRefuge } from './focus-refuge.ts';
import type { CountsWords } from './text/checkup-words.ts';

export interface CountsItem {
  /** Is anything counted now? */
  readonly isOn: boolean;
  readonly counts: DayCounts;
  /** What a rule is called, by its id. */
  readonly nameOf: ReadonlyMap<string, string>;
}

interface Props {
  readonly item: CountsItem;
  readonly language: Language;
  readonly words: CountsWords;
  onErase(): Promise<void>;
}

/** What is only observed, as far as it was counted on this device: everything that is kept is seen here. */
export function CountsPanel({ item, language, words, onErase }: Props): JSX.Element | null {
  const { isOn, counts } = item;
  const [isErased, setErased] = useState(false);
  const { ref, onClickCapture } = useRefuge<HTMLElement>();
  const days = Object.keys(counts).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (!isOn && from === undefined && !isErased) return null;
  return (
    <details className="panel" onClickCapture={onClickCapture}>
      <summary ref={ref}>{words.title}</summary>
      <p>{words.about}</p>
      <p>
        {words.whoSees} {!isOn && words.isOff}
      </p>
      {from !== undefined && to !== undefined ? (
        <>
          <CountsTable item={item} from={from} to={to} language={language} words={words} />
          <p className="ways">
            <a
              className="plain"
              download={`discreet-${from}-${to}.csv`}
              href={`data:text/csv;charset=utf-8,${encodeURIComponent(countsCsv(counts))}`}
            >
              {words.save}
            </a>{' '}
            <button
              type="button"
              className="plain"
              onClick={() => void onErase().then(() => setErased(true))}
            >
              {words.erase}
            </button>
          </p>
        </>
      ) : (
        <p>{words.nothingYet}</p>
      )}
      <p role="status">{isErased && from === undefined && words.erased}</p>
    </details>
  );
}

interface TableProps extends Omit<Props, 'onErase'> {
  readonly from: string;
  readonly to: string;
}

function CountsTable({ item, from, to, language, words }: TableProps): JSX.Element {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const named = (of: string) => day.format(new Date(of));
  const sums = new Map<string, number>();
  for (const rules of Object.values(item.counts))
    for (const [rule, times] of Object.entries(rules))
      sums.set(rule, (sums.get(rule) ?? 0) + times);
  const rows = [...sums].sort(([, a], [, b]) => b - a);
  return (
    <table>
      <caption>{words.period(named(from), named(to))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.rule}</th>
          <th scope="col">{words.times}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([rule, times]) => (
          <tr key={rule}>
            <th scope="row">
              {item.nameOf.get(rule)} <code>{rule}</code>
            </th>
            <td>{times}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td>{rows.reduce((sum, [, times]) => sum + times, 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
