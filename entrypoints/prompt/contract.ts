// What the checker and the prompt, two scripts in one isolated world, know of each other.
import type { HelpLine } from '../../rules/engine/policy.ts';
import type { Category, Code, Language } from '../../rules/engine/types.ts';

/** Why an agent leaves a story as it is. */
export type KeepReason = 'needed' | 'no-person' | 'wrong-rule';

/** One story or identifier as the prompt shows it. The text stays in this frame. */
export interface StoryView {
  /** Stable while the story stands in the note. */
  readonly id: string;
  readonly kind: 'context' | 'identifier';
  readonly confidence: 'sure' | 'likely';
  /** Names of the categories, in the agent's language. */
  readonly categories: readonly string[];
  /** What was found in it, each rule once. */
  readonly found: readonly { readonly rule: string; readonly category: Category }[];
  /** Where a customer in such a situation can turn to; never written into a note. */
  readonly helpLines: readonly HelpLine[];
  /** The words that would be replaced. */
  readonly quote: string;
  /** At most three, the proposed one first, without the one that leaves out. */
  readonly codes: readonly Code[];
  /** True where leaving out is the proposal; then it stands first. */
  readonly omitFirst: boolean;
  /** The note around the story as it will be saved; `code` null: left out. */
  preview(code: string | null): {
    readonly before: string;
    readonly insert: string;
    readonly after: string;
  };
  /** Boxes of the story's words in CSS pixels of the layout viewport; empty when they are scrolled out of sight. */
  rects(): readonly DOMRect[];
}

/** A story that the agent leaves as it is. */
export interface KeptView extends Pick<StoryView, 'id' | 'kind' | 'categories' | 'quote'> {
  readonly reason: KeepReason;
}

/** All sure stories answered at once, as the note will be saved then. */
export interface AllView {
  /** The fewest codes that answer them. */
  readonly codes: readonly Code[];
  /** The whole note: what stays, what goes, what comes. */
  readonly parts: readonly { readonly is: 'same' | 'out' | 'in'; readonly text: string }[];
  /** How often it takes to undo it. */
  readonly undo: number;
}

/** The note that was to be saved, with codes in the place of what is sure. */
export interface SavingView extends AllView {
  /** Another one for each time that it is asked. */
  readonly asked: number;
}

export interface FieldView {
  readonly language: Language;
  /** The keys that lead from the note to the card and back, as the browser has them; null: none. */
  readonly shortcut: string | null;
  /** The whole code book, in the organisation's order. */
  readonly codeBook: readonly Code[];
  /** What the agent left as it is. */
  readonly kept: readonly KeptView[];
  /** What is open instead of a card: the list of all findings, or the note with all of them answered. */
  readonly overview: 'list' | 'all' | null;
  /** Null where there are not two to answer at once. */
  all(): AllView | null;
  /** The question before saving, instead of a card; null: none is asked. */
  readonly saving: SavingView | null;
  /** The words of stories that stayed although they should have gone; for the notice `partly-replaced`. */
  readonly left: readonly string[];
  /** Boxes that must not be covered, such as the button that saves the note. */
  avoid(): readonly DOMRect[];
  readonly stories: readonly StoryView[];
  /** The story whose card is open, or null. */
  readonly open: string | null;
  /** True when the card was opened from the keyboard or the chip: focus goes into it. */
  readonly focus: boolean;
  /** How many there are to replace; more than `stories` where only those nearest to the caret are underlined. */
  readonly count: number;
  /** True where the note is so long that only the part around the caret is checked: there may be more than `count`. */
  readonly isPart: boolean;
  /** Ten minutes without cards; null: the policy does not allow it. `until`: when it ends, null: not quiet now. */
  readonly quiet: { readonly until: Date | null } | null;
  /**
   * A message for the agent: a replacement did not take, the field cannot be read or checked, or not all of the note
   * is checked or underlined.
   */
  readonly notice:
    | 'not-replaced'
    | 'partly-replaced'
    | 'not-in-code-field'
    | 'not-checked'
    | 'partly-checked'
    | 'partly-underlined'
    | null;
  /** True: because of that the note was not saved. */
  readonly unsaved: boolean;
  /** The note as it would have become, where a replacement did not take. */
  cleaned?(): string;
  /** The boxes of all stories at once, which is cheaper than asking each. */
  storyRects(): readonly DOMRect[];
  /** The field's visible box in CSS pixels of the layout viewport. */
  fieldRect(): DOMRect;
  /** The caret's box, which the card never covers; null when unknown. */
  caretRect(): DOMRect | null;
  /** That box with the letters that may come before `makeWay` is called again, which the chip keeps clear of as well. */
  roomAt(caret: DOMRect): DOMRect;
}

/** The three ways on from the question before saving. */
export interface SaveEvents {
  saveWithCodes(): void;
  saveAsIs(): void;
  backToNote(): void;
}

export interface PromptEvents extends SaveEvents {
  choose(story: string, code: string | null): void;
  /** Leave the story as it is: not raised again in this note. */
  keep(story: string, reason: KeepReason): void;
  /** Take that back: its card opens. */
  doubt(story: string): void;
  open(story: string): void;
  openList(): void;
  openAll(): void;
  replaceAll(): void;
  /** From a card to the list it was opened from, else to the caret. */
  back(): void;
  /** Close all; focus returns to the caret. */
  close(): void;
  dismissNotice(): void;
  /** Ten minutes in which no card opens by itself, or no longer. */
  snooze(on: boolean): void;
}

/** Made by prompt.js when it loads, used by the checker. */
export interface PromptUi {
  /** Show this state; null takes everything away. */
  show(view: FieldView | null): void;
  /** The field or its surroundings moved: place chip and card anew. */
  reposition(): void;
  /** The caret has moved: what lies over it is placed anew. */
  makeWay(): void;
}

/** prompt.js calls this with itself; the checker answers with the root to render into and whom to tell. */
export interface PromptSlot {
  readonly root: ShadowRoot;
  readonly events: PromptEvents;
  ready(ui: PromptUi): void;
}

/** What the checker would say of one story, without a field around it. */
export interface Told
  extends Pick<StoryView, 'kind' | 'confidence' | 'categories' | 'quote' | 'codes'> {}

/**
 * The one global of Discreet in the extension's isolated world (pages cannot see it).
 * The sentinel looks for `focus` and leaves `written`, prompt.js for `slot`, Discreet's own pages for `tell`.
 */
export interface DiscreetGlobal {
  /** The checker's ear: the sentinel hands it every element that takes the focus. False: a new checker is needed. */
  focus?: (target: EventTarget) => boolean;
  /** The sentinel hands it every key and focus event before the page can hear of it. */
  shield?: (event: Event) => void;
  /** The field that was empty when the checker was asked for, and that the agent has written in since. */
  written?: EventTarget;
  slot?: PromptSlot;
  /** What the rules in force find in a text; null: they are off. */
  tell?: (text: string) => readonly Told[] | null;
}

declare global {
  var discreet: DiscreetGlobal | undefined;
}
