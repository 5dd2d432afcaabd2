import {
  type CSSProperties,
  type JSX,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { KeepReason, StoryView } from '../entrypoints/prompt/contract.ts';
import type { Code, Language } from '../rules/engine/types.ts';
import { CardFooter, type Panel } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import { CodeList } from './CodeList.tsx';
import { choicesIn, choicesOf } from './choices.ts';
import { Handling } from './Handling.tsx';
import { HelpPanel } from './HelpPanel.tsx';
import { LeavePanel } from './LeavePanel.tsx';
import { rowOfDigit } from './listbox-keys.ts';
import { Preview } from './Preview.tsx';
import type { PromptWords } from './text/words.ts';
import { titleOf } from './title.ts';
import { type Reason, WhyPanel } from './WhyPanel.tsx';

interface Props {
  readonly story: StoryView;
  readonly codeBook: readonly Code[];
  readonly reasons: readonly Reason[];
  readonly language: Language;
  readonly words: PromptWords;
  readonly shortcut: string | null;
  /** True: the focus goes into the list. */
  readonly focus: boolean;
  readonly cardRef: Ref<HTMLDivElement>;
  onChoose(code: string | null): void;
  onKeep(reason: KeepReason): void;
  onBack(): void;
  onClose(): void;
}

/** The card: what was found, the note as it will be saved, and the codes to choose from. */
export function CodePrompt(props: Props): JSX.Element {
  const { story, codeBook, words, language, focus } = props;
  const [panel, setPanel] = useState<Panel | null>(null);
  const [active, setActive] = useState(0);
  const [height, setHeight] = useState<number>();
  const body = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<'list' | 'body' | null>(null);
  const id = useId();
  const own = choicesOf(story, codeBook, language, words.leaveOut);
  const showsChoices = panel === null || panel === 'codes';
  const choices = panel === 'codes' ? choicesIn(codeBook, language, words.leaveOut) : own;

  useEffect(() => {
    if (focus) list.current?.focus({ preventScroll: true });
  }, [focus]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was shown before is gone with its panel
  useEffect(() => {
    const target = next.current === 'list' ? (list.current ?? body.current) : body.current;
    if (next.current) target?.focus({ preventScroll: true });
    next.current = null;
  }, [panel]);

  const go = (to: Panel | null, focusTo: 'list' | 'body' | null) => {
    const holder = body.current;
    const focused = (holder?.getRootNode() as ShadowRoot | undefined)?.activeElement ?? null;
    // What has the focus may be gone with what it stands in; in between, the focus must not leave the card.
    if (holder?.contains(focused)) {
      holder.focus({ preventScroll: true });
      next.current = focusTo ?? 'body';
    } else if (focused) next.current = focusTo;
    if (panel === null) setHeight(holder?.getBoundingClientRect().height);
    const meant = choices[active]?.code;
    const inBook = (code: Code) => (code.omit ? null : code.id) === meant;
    const there = to === 'codes' ? codeBook.findIndex(inBook) : 0;
    setActive(Math.max(0, there));
    setPanel(to);
  };
  const toggle = (to: Panel) => {
    if (to === panel) go(null, null);
    else go(to, to === 'codes' || to === 'leave' ? 'list' : null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const digit = panel === null ? rowOfDigit(event, own) : null;
    if (event.key === 'Escape') {
      if (panel === null) props.onBack();
      else go(null, 'list');
    } else if (digit !== null) props.onChoose(own[digit]?.code ?? null);
    else return;
    event.preventDefault();
  };

  const panels: readonly Panel[] = [
    ...(codeBook.length > 0 ? (['codes'] as const) : []),
    'why',
    ...(story.helpLines.length > 0 ? (['help'] as const) : []),
    'leave',
  ];
  return (
    <div
      className="card"
      role="dialog"
      aria-labelledby={`${id}title`}
      aria-describedby={showsChoices ? `${id}preview` : undefined}
      ref={props.cardRef}
      onKeyDown={onKeyDown}
    >
      <CardHeader
        id={`${id}title`}
        kind={story.kind}
        title={titleOf(story, words)}
        more={story.categories.join(', ')}
        shortcut={props.shortcut}
        words={words}
        onClose={props.onClose}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in */}
      <div
        className={`body ${panel ?? 'choices'}`}
        id={`${id}body`}
        ref={body}
        // A panel of nothing but text is scrolled by keys.
        tabIndex={panel === 'why' || panel === 'help' ? 0 : -1}
        role="group"
        aria-label={panel ? words.panel[panel] : words.choices}
        style={panel ? held(height) : undefined}
      >
        {panel === null && (
          <p className="advice">
            {story.kind === 'context' ? words.adviceSituation : words.adviceDetail}
          </p>
        )}
        {showsChoices && (
          <>
            <Preview
              id={`${id}preview`}
              story={story}
              choices={choices}
              active={active}
              words={words}
            />
            <div className="scroll">
              <CodeList
                choices={choices}
                active={active}
                label={panel === null ? words.codes : words.allCodes}
                listRef={list}
                onActive={setActive}
                onChoose={(choice) => props.onChoose(choice.code)}
              />
            </div>
          </>
        )}
        {panel === null && <Handling choices={choices} active={active} words={words} />}
        {panel === 'why' && <WhyPanel reasons={props.reasons} words={words} />}
        {panel === 'leave' && (
          <LeavePanel words={words} listRef={list} onKeep={(reason) => props.onKeep(reason)} />
        )}
        {panel === 'help' && (
          <HelpPanel lines={story.helpLines} language={language} words={words} />
        )}
      </div>
      <CardFooter
        panels={panels}
        open={panel}
        controls={`${id}body`}
        words={words}
        onToggle={toggle}
      />
    </div>
  );
}

/** The height that the body keeps, see prompt.css. */
const held = (height: number | undefined) => ({ '--held': `${height}px` }) as CSSProperties;
