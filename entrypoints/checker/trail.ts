// Where the agent is in the prompt, and how they came there: each step goes back to the one before.

export type Place =
  | { readonly at: 'card'; readonly story: string }
  /** All findings of the field. */
  | { readonly at: 'list' }
  /** All of them answered at once. */
  | { readonly at: 'all' };

export class Trail {
  private places: readonly Place[] = [];

  get here(): Place | null {
    return this.places.at(-1) ?? null;
  }

  /** One step back leads to the text. */
  get isAtFirstStep(): boolean {
    return this.places.length <= 1;
  }

  /** The list is where every way begins; a card takes the place of another. */
  go(place: Place): void {
    const { here } = this;
    if (place.at === 'list') this.places = [];
    else if (here?.at === place.at) this.back();
    this.places = [...this.places, place];
  }

  back(): void {
    this.places = this.places.slice(0, -1);
  }

  leave(): void {
    this.places = [];
  }
}
