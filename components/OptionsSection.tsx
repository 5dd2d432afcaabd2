import type { JSX, ReactNode } from 'react';
import { useRefuge } from './focus-refuge.ts';
import type { OwnDesk, OwnSection } from './own-desk.ts';
import { SaidBy } from './SaidBy.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly desk: OwnDesk;
  readonly section: OwnSection;
  readonly children: ReactNode;
}

/** One part of the settings: who set it, its controls, what came of a change, and the way back. */
export function OptionsSection(props: Props): JSX.Element {
  const { id, title, about, desk, section, children } = props;
  const { words, saidBy, locked } = desk;
  const { ref, onClickCapture } = useRefuge<HTMLHeadingElement>();
  const isOpen = section.keys.some((key) => !locked.includes(key));
  const isOwn = section.keys.some((key) => saidBy[key] === 'own');
  return (
    <section
      className="panel own"
      id={id}
      aria-labelledby={`${id}-title`}
      onClickCapture={onClickCapture}
    >
      <h2 ref={ref} id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <p>{about}</p>
      <SaidBy id={`${id}-said-by`} desk={desk} keys={section.keys} />
      {children}
      <div className="buttons">
        {isOpen && section.canUndo && (
          <button
            type="button"
            className="plain"
            aria-describedby={`${id}-title`}
            onClick={section.undo}
          >
            {words.section.undo}
          </button>
        )}
        {isOpen && isOwn && (
          <button
            type="button"
            className="plain"
            aria-describedby={`${id}-title`}
            onClick={section.asShipped}
          >
            {words.section.asShipped}
          </button>
        )}
        <p role="status" className={section.isWrong ? 'said some' : 'said'}>
          {section.said}
        </p>
      </div>
    </section>
  );
}
