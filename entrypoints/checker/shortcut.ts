/** The keys that lead to the prompt. The agent may set others in the browser while the page stands there. */
export class Shortcut {
  keys: string | null = null;
  private readonly ask: () => Promise<string | null>;
  private readonly changed: () => void;

  /** Asks again whenever `isNeeded` and the page comes back to sight. */
  constructor(
    ask: () => Promise<string | null>,
    changed: () => void,
    isNeeded: () => boolean,
    signal: AbortSignal,
  ) {
    this.ask = ask;
    this.changed = changed;
    const look = () => {
      if (document.visibilityState === 'visible' && isNeeded()) void this.learn();
    };
    document.addEventListener('visibilitychange', look, { signal });
  }

  async learn(): Promise<void> {
    const before = this.keys;
    this.keys = await this.ask();
    if (this.keys !== before) this.changed();
  }
}
