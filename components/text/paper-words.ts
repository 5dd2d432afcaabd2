import type { NoticeFault } from '../NoticeProblems.tsx';

/** Every word of the page with the code card and the breach notices. */
export interface PaperWords {
  /** The tab's title. */
  readonly page: string;
  readonly title: string;
  readonly lead: string;
  readonly unreachable: string;
  readonly card: {
    readonly title: string;
    readonly text: string;
    readonly print: string;
    /** At the top of the card itself. */
    readonly heading: string;
    setBy(organisation: string): string;
    /** How the code stands in a note; `id` of the first code that writes one. */
    howTo(id: string): string;
    readonly when: string;
    readonly always: string;
    readonly foot: string;
    madeOn(day: string): string;
  };
  readonly notices: {
    readonly title: string;
    readonly text: string;
    readonly choose: string;
    readonly language: string;
    readonly print: string;
    none(code: string): string;
    readonly edit: string;
    readonly write: string;
    readonly locked: string;
    readonly done: string;
    readonly back: string;
  };
  readonly letter: LetterWords;
  readonly editor: {
    readonly title: string;
    readonly text: string;
    readonly stepsHelp: string;
    readonly helpLines: string;
    readonly copy: string;
    readonly download: string;
    copied(isCopied: boolean): string;
    readonly apply: string;
    missing(parts: string): string;
  };
  readonly problems: {
    readonly title: string;
    readonly none: string;
    readonly unchecked: string;
    readonly fault: Readonly<Record<NoticeFault, (words: string) => string>>;
    overdue(name: string, day: string): string;
  };
}

/** The letter itself, which speaks the language of whoever gets it. */
export interface LetterWords {
  readonly title: string;
  readonly leaked: string;
  readonly means: string;
  readonly first: string;
  readonly steps: string;
  readonly help: string;
  lookedUp(day: string): string;
}
