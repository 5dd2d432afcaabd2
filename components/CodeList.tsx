import type { JSX, Ref } from 'react';
import type { Choice } from './choices.ts';
import { EnterCap } from './EnterCap.tsx';
import { Listbox } from './Listbox.tsx';

interface Props {
  readonly choices: readonly Choice[];
  readonly active: number;
  readonly label: string;
  readonly listRef: Ref<HTMLDivElement>;
  onActive(index: number): void;
  onChoose(choice: Choice): void;
}

/** The codes to choose from. */
export function CodeList({ choices, onChoose, ...list }: Props): JSX.Element {
  const rows = choices.map((choice) => ({
    key: choice.code ?? '',
    digit: choice.digit,
    names: choice.code === null ? [choice.label] : [choice.code, choice.label],
    content: (
      <>
        <span className="cap" aria-hidden="true">
          {choice.digit}
        </span>
        <b>{choice.code ?? <span aria-hidden="true">—</span>}</b>
        <span>{choice.label}</span>
        <EnterCap />
      </>
    ),
  }));
  return (
    <Listbox
      {...list}
      rows={rows}
      look={rows.some(({ digit }) => digit) ? 'codes' : 'codes book'}
      onChoose={(index) => {
        const chosen = choices[index];
        if (chosen) onChoose(chosen);
      }}
    />
  );
}
