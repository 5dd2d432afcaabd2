// Where the agent is in the prompt, and how they came there: each step goes back to the one before.

export type Place =
  | { readonly at: 'card'; readonly story: string }
  /** All findings of the field. */
  | { readonly at: 'list' }
  /** All of them answered at once. */
  | { readonly at: 'all' };

export class Trail {
  /** Does the focus belong in what is open? */
  hasFocus = false;
  /** How often the agent has asked to enter something. */
  entries = 0;
  private places: readonly Place[] = [];
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  get here(): Place | null {
    return this.places.at(-1) ?? null;
  }

  /** One step back leads to the text. */
  get isAtFirstStep(): boolean {
    return this.places.length <= 1;
  }

  /** The list is where every way begins; a card takes the place of another. */
  private go(place: Place): void {
    const { here, places } = this;
    const before = here?.at === place.at ? places.slice(0, -1) : places;
    this.places = [...(place.at === 'list' ? [] : before), place];
  }

  /** Something opens by itself: the focus stays in the text. */
  open(place: Place): void {
    this.reset();
    this.go(place);
    this.changed();
  }

  /** The agent opens something, from the keyboard or by the chip. */
  enter(place: Place): void {
    this.go(place);
    this.enterHere();
  }

  /** The focus goes into what is open already. */
  enterHere(): void {
    this.hasFocus = true;
    this.entries++;
    this.changed();
  }

  /** The focus is back in the text; what is open stays open. */
  loseFocus(): void {
    if (!this.hasFocus) return;
    this.hasFocus = false;
    this.changed();
  }

  /** One step back; the last one leads to the text. */
  back(): void {
    this.places = this.places.slice(0, -1);
    this.hasFocus = this.here !== null;
    this.changed();
  }

  close(): void {
    this.reset();
    this.changed();
  }

  /** Nothing is open any more; whoever asks for it tells of it. */
  reset(): void {
    this.places = [];
    this.hasFocus = false;
  }
}
