// What the checker and the prompt, two scripts in one isolated world, know of each other.
import type { Code, Language } from '../../rules/engine/types.ts';

/** One story or identifier as the prompt shows it. The text stays in this frame. */
export interface StoryView {
  /** Stable while the story stands in the note. */
  readonly id: string;
  readonly kind: 'context' | 'identifier';
  readonly confidence: 'sure' | 'likely';
  /** Names of the categories, in the agent's language. */
  readonly categories: readonly string[];
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

export interface FieldView {
  readonly language: Language;
  readonly stories: readonly StoryView[];
  /** The story whose card is open, or null. */
  readonly open: string | null;
  /** True when the card was opened from the keyboard or the chip: focus goes into it. */
  readonly focus: boolean;
  /** A message for the agent: a replacement did not take, or the field cannot be read or checked. */
  readonly notice: 'not-replaced' | 'not-checked' | null;
  /** The field's visible box in CSS pixels of the layout viewport. */
  fieldRect(): DOMRect;
  /** The caret's box, which the card never covers; null when unknown. */
  caretRect(): DOMRect | null;
}

export interface PromptEvents {
  choose(story: string, code: string | null): void;
  /** Leave the story as it is: not raised again in this note. */
  keep(story: string): void;
  open(story: string): void;
  /** Close the card; focus returns to the caret. */
  close(): void;
  dismissNotice(): void;
}

/** Made by prompt.js when it loads, used by the checker. */
export interface PromptUi {
  /** Show this state; null takes everything away. */
  show(view: FieldView | null): void;
  /** The field or its surroundings moved: place chip and card anew. */
  reposition(): void;
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
 * The sentinel looks for `focus`, prompt.js for `slot`, Discreet's own pages for `tell`.
 */
export interface DiscreetGlobal {
  /** The checker's ear: the sentinel hands it every element that takes the focus. */
  focus?: (target: EventTarget) => void;
  slot?: PromptSlot;
  /** What the rules in force find in a text; null: they are off. */
  tell?: (text: string) => readonly Told[] | null;
}

declare global {
  var discreet: DiscreetGlobal | undefined;
}
