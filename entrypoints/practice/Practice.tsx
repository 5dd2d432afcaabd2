import { type JSX, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Score } from '../../components/PracticeResult.tsx';
import { PracticeView } from '../../components/PracticeView.tsx';
import { callIds, callsIn } from '../../components/text/calls.ts';
import { practiceIn } from '../../components/text/pages.ts';
import type { Opened } from '../own-page/open-page.tsx';
import { scoreOf } from './score.ts';

/** All that the page knows of the agent. It lives in this tab and nowhere else. */
interface Practised {
  readonly at: number;
  readonly notes: readonly string[];
  readonly scores: readonly (Score | null)[];
}

const fresh: Practised = {
  at: 0,
  notes: callIds.map(() => ''),
  scores: callIds.map(() => null),
};

const welcome = browser.runtime.getURL('/welcome.html') + location.search;
/** As codes stand in a note. */
const coded = /\[([^\]]+)\]/gu;

export function Practice({ language, inForce }: Opened): JSX.Element {
  const [practised, setPractised] = useState(fresh);
  const [trouble, setTrouble] = useState<'nothing-written' | 'no-check' | null>(null);
  const { at, notes, scores } = practised;
  const calls = callIds.map((id) => callsIn[language][id]);
  const call = calls[at];
  const note = notes[at] ?? '';
  const modelCodes = [...(call?.model ?? '').matchAll(coded)].map(([, id = '']) => id);
  // Nobody answered: the built-in rules hold, and with them the codes of the model notes.
  const codes = inForce?.codeBook.map(({ id }) => id) ?? modelCodes;

  const go = (to: number) => {
    setTrouble(null);
    setPractised({ ...practised, at: to });
  };
  const show = () => {
    const told = globalThis.discreet?.tell?.(note);
    if (!told) return setTrouble('no-check');
    if (!call || note.trim() === '') return setTrouble('nothing-written');
    setTrouble(null);
    setPractised({ ...practised, scores: scores.with(at, scoreOf(call, note, told, codes)) });
  };
  return (
    <PracticeView
      language={language}
      words={practiceIn[language]}
      calls={calls}
      at={at}
      notes={notes}
      scores={scores}
      ownCodes={modelCodes.every((id) => codes.includes(id))}
      trouble={trouble}
      welcome={welcome}
      onWrite={(text) => setPractised({ ...practised, notes: notes.with(at, text) })}
      onShow={show}
      onGo={go}
      onAgain={() => setPractised(fresh)}
    />
  );
}
