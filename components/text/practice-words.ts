/** Every word of the practice page around its calls. */
export interface PracticeWords {
  /** The tab's title. */
  readonly page: string;
  readonly title: string;
  readonly lead: string;
  /** Says that nothing is kept. */
  readonly private: string;
  /** Back to the welcome page. */
  readonly toWelcome: string;
  progress(call: number, total: number): string;
  readonly call: string;
  readonly agent: string;
  readonly customer: string;
  readonly label: string;
  readonly hint: string;
  readonly show: string;
  readonly showAgain: string;
  readonly previous: string;
  readonly next: string;
  readonly finish: string;
  readonly nothingWritten: string;
  readonly noCheck: string;
  readonly result: ResultWords;
  readonly end: EndWords;
}

export interface ResultWords {
  readonly title: string;
  readonly said: string;
  readonly saidNothing: string;
  /** In place of these words: the proposed code, or leaving out. */
  readonly proposes: string;
  readonly leaveOut: string;
  readonly maybe: string;
  readonly facts: string;
  readonly kept: string;
  readonly missing: string;
  readonly model: string;
  /** The codes in the model note are not those of the organisation. */
  readonly otherCodes: string;
  readonly score: string;
  storiesLeft(count: number): string;
  factsKept(kept: number, total: number): string;
  readonly codeThere: string;
  readonly codeMissing: string;
  readonly noCodeNeeded: string;
}

export interface EndWords {
  readonly title: string;
  notes(written: number, total: number): string;
  clean(clean: number, written: number): string;
  facts(kept: number, total: number): string;
  readonly private: string;
  readonly again: string;
  readonly back: string;
}
