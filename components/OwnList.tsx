import { type JSX, type ReactNode, useState } from 'react';
import type { OwnKey, PolicyProblem } from '../rules/engine/policy.ts';
import { isAt } from './at-path.ts';
import { type FormDesk, FormField } from './FormField.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { type OwnDesk, useSection } from './own-desk.ts';
import type { Shape } from './shape.ts';
import type { FormWords } from './text/builder-words.ts';
import type { ListWords } from './text/options-words.ts';

export type Items = readonly unknown[];

/** What is a list, and written in a form. */
export type ListKey = OwnKey & ('terms' | 'sites' | 'codeBook' | 'helpLines');

interface Props {
  readonly id: string;
  readonly of: ListKey;
  readonly desk: OwnDesk;
  readonly words: ListWords;
  readonly form: FormWords;
  readonly shape: Shape;
  /** What stands there now. */
  readonly items: Items;
  /** As they are kept: without what was left empty. */
  tidy(items: Items): Items;
  /** Runs in the click that saved them. */
  onSaved?(items: Items): void;
  readonly children?: ReactNode;
}

/** Own words, sites or codes: written in a form, and kept once nothing is wrong with them. */
export function OwnList(props: Props): JSX.Element {
  const { id, of, desk, words, form, shape, items, tidy, onSaved, children } = props;
  const section = useSection(desk, [of]);
  const [draft, setDraft] = useState<Items | null>(null);
  const isLocked = desk.locked.includes(of);
  const written = draft ?? items;
  const formDesk: FormDesk = {
    words: form,
    isBroken: isLocked,
    faultsAt: (path) =>
      section.problems
        .filter((problem) => isAt(problem.path, path))
        .map((problem) => say(desk, problem)),
  };
  const elsewhere = section.problems.filter(({ path }) => !isAt(path, `${of}*`));
  const save = () => {
    const next = tidy(written);
    setDraft(next);
    // No own words or sites are as good as none said; no codes and no help lines are a choice.
    const isNothing = next.length === 0 && (of === 'terms' || of === 'sites');
    if (!section.change({ [of]: isNothing ? null : next })) return;
    setDraft(null);
    onSaved?.(next);
  };
  const discard = () => {
    setDraft(null);
    section.forget();
  };
  return (
    <OptionsSection id={id} title={words.title} about={words.about} desk={desk} section={section}>
      {written.length === 0 && <p className="soft">{words.none}</p>}
      <div className={isLocked ? 'own-list locked' : 'own-list'}>
        <FormField
          shape={{ ...shape, says: '' }}
          path={of}
          value={written}
          desk={formDesk}
          onChange={(next) => setDraft(Array.isArray(next) ? next : [])}
        />
      </div>
      {elsewhere.length > 0 && (
        <ul className="remarks errors">
          {elsewhere.map((problem) => (
            <li key={`${problem.path} ${problem.problem}`}>
              <code>{problem.path}</code> {say(desk, problem)}
            </li>
          ))}
        </ul>
      )}
      {draft !== null && (
        <div className="buttons unsaved">
          <button type="button" className="main" aria-describedby={`${id}-title`} onClick={save}>
            {desk.words.section.save}
          </button>
          <button
            type="button"
            className="plain"
            aria-describedby={`${id}-title`}
            onClick={discard}
          >
            {desk.words.section.discard}
          </button>
          <span className="soft">{desk.words.section.unsaved}</span>
        </div>
      )}
      {children}
    </OptionsSection>
  );
}

export function say({ popup }: OwnDesk, { problem, at }: PolicyProblem): string {
  const says = popup.problem[problem];
  return at === undefined ? says : `${popup.atCharacter(at)} ${says}`;
}
