// Ten minutes without cards. No timer waits for the end: the clock is read when a card would open.

export class Quiet {
  private until: number | null = null;
  private isAllowed = true;

  set(until: number | null): void {
    this.until = until;
  }

  allow(isAllowed: boolean): void {
    this.isAllowed = isAllowed;
  }

  /** For the prompt; null: the policy does not allow it. */
  view(now: number): { readonly until: Date | null } | null {
    if (!this.isAllowed) return null;
    const { until } = this;
    return { until: until !== null && until > now ? new Date(until) : null };
  }

  isOn(now: number): boolean {
    return (this.view(now)?.until ?? null) !== null;
  }
}
