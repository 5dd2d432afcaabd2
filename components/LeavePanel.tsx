import { type JSX, type Ref, useState } from 'react';
import type { KeepReason } from '../entrypoints/prompt/contract.ts';
import { EnterCap } from './EnterCap.tsx';
import { Listbox } from './Listbox.tsx';
import type { PromptWords } from './text/words.ts';

interface Props {
  readonly words: PromptWords;
  readonly listRef: Ref<HTMLDivElement>;
  onKeep(reason: KeepReason): void;
}

export const keepReasons = ['needed', 'no-person', 'wrong-rule'] as const;

/** The story stays; why is remembered for this note alone. */
export function LeavePanel({ words, listRef, onKeep }: Props): JSX.Element {
  const [active, setActive] = useState(0);
  const rows = keepReasons.map((reason, index) => ({
    key: reason,
    digit: String(index + 1),
    names: [words.keepReason[reason]],
    content: (
      <>
        <span className="cap" aria-hidden="true">
          {index + 1}
        </span>
        <span>{words.keepReason[reason]}</span>
        <EnterCap />
      </>
    ),
  }));
  return (
    <>
      <h3>{words.leaveTitle}</h3>
      <Listbox
        rows={rows}
        active={active}
        label={words.leaveTitle}
        look="reasons"
        listRef={listRef}
        onActive={setActive}
        onChoose={(index) => {
          const reason = keepReasons[index];
          if (reason) onKeep(reason);
        }}
      />
      <p className="soft">{words.leaveForgotten}</p>
    </>
  );
}
