import { type JSX, type ReactNode, type Ref, useEffect, useId, useRef, useState } from 'react';
import type { KeptView, StoryView } from '../entrypoints/prompt/contract.ts';
import { CardHeader } from './CardHeader.tsx';
import { onEscape } from './escape.ts';
import { headOf } from './excerpt.ts';
import { Listbox, type Row } from './Listbox.tsx';
import { Mark } from './Mark.tsx';
import type { PromptWords } from './text/words.ts';
import { lower } from './title.ts';

/** Characters of a story shown before it is cut. */
const quoted = 90;

interface Props {
  /** How many there are to replace; of very many not all are listed. */
  readonly count: number;
  /** There may be more, where nobody has looked. */
  readonly orMore: boolean;
  readonly stories: readonly StoryView[];
  readonly kept: readonly KeptView[];
  readonly words: PromptWords;
  readonly shortcut: string | null;
  readonly focus: boolean;
  readonly cardRef: Ref<HTMLDivElement>;
  onOpen(story: string): void;
  onDoubt(story: string): void;
  /** Absent where there are not two to answer at once. */
  onAll?: (() => void) | undefined;
  readonly quiet: ReactNode;
  onBack(): void;
  onClose(): void;
}

/** All findings of one field, each a way to its card; what was left as it is can be raised again. */
export function FindingsList(props: Props): JSX.Element {
  const { stories, kept, words } = props;
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (props.focus) list.current?.focus({ preventScroll: true });
  }, [props.focus]);

  const rows = [
    ...stories.map((story) =>
      rowOf(story, story.confidence === 'likely' ? words.maybe : null, 'open'),
    ),
    ...kept.map((story) =>
      rowOf(
        story,
        `${words.stays(lower(words.keepReason[story.reason]))} · ${lower(words.doubt)}`,
        'kept',
      ),
    ),
  ];
  const choose = (index: number) => {
    const story = stories[index];
    const left = kept[index - stories.length];
    if (story) props.onOpen(story.id);
    else if (left) props.onDoubt(left.id);
  };
  return (
    <div
      className="card overview"
      role="dialog"
      aria-labelledby={`${id}title`}
      ref={props.cardRef}
      onKeyDown={onEscape(props.onBack)}
    >
      <CardHeader
        id={`${id}title`}
        kind={null}
        title={words.listTitle}
        more={words.chip(props.count, props.orMore)}
        shortcut={props.shortcut}
        words={words}
        onClose={props.onClose}
      />
      <div className="body">
        <Listbox
          rows={rows}
          active={Math.min(active, rows.length - 1)}
          label={words.listTitle}
          look="findings"
          listRef={list}
          onActive={setActive}
          onChoose={choose}
        />
      </div>
      {(props.onAll || props.quiet) && (
        <footer>
          {props.onAll && (
            <button type="button" className="to-all" onClick={props.onAll}>
              {words.replaceAll}
            </button>
          )}
          {props.quiet}
        </footer>
      )}
    </div>
  );
}

function rowOf(
  { id, kind, categories, quote }: Pick<StoryView, 'id' | 'kind' | 'categories' | 'quote'>,
  state: string | null,
  look: string,
): Row {
  const about = categories.join(', ');
  return {
    key: id,
    names: [quote, about],
    look,
    content: (
      <>
        <Mark kind={kind} />
        <span className="words">{headOf(quote, quoted)}</span>
        <span className="about">
          <span className="unseen">, </span>
          {about}
          {state && ` · ${state}`}
        </span>
      </>
    ),
  };
}
