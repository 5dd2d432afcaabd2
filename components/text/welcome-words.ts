/** Every word of the welcome page. One interface for all languages, so that a missing translation does not compile. */
export interface WelcomeWords {
  /** The tab's title. */
  readonly page: string;
  readonly title: string;
  readonly lead: string;
  readonly does: Block;
  readonly not: Block;
  /** How an agent sees for themselves that nothing leaves the browser. */
  readonly seeForYourself: string;
  readonly keys: {
    readonly title: string;
    /** Around the keys themselves. */
    readonly before: string;
    readonly after: string;
    readonly none: string;
    /** The button that opens the browser's own settings. */
    readonly change: string;
    /** Before the address or the way to those settings. */
    readonly orGoTo: string;
    /** Where Firefox has them. */
    readonly inFirefox: string;
  };
  readonly where: {
    readonly title: string;
    readonly text: string;
    /** `button`: what the popup's button says. */
    elsewhere(button: string): string;
    suites(count: number): string;
  };
  readonly field: TryWords;
  readonly practice: { readonly title: string; readonly text: string; readonly start: string };
}

export interface Block {
  readonly title: string;
  readonly text: string;
}

/** The field to try it in. */
export interface TryWords {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly write: string;
  readonly clear: string;
  /** What the button writes. */
  readonly example: string;
  readonly empty: string;
  readonly clean: string;
  /** `keys` null: no shortcut is set. */
  found(count: number, keys: string | null): string;
  readonly noCheck: string;
}
