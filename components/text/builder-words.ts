import type { NoticeFault } from '../NoticeProblems.tsx';

/** Every word of the page on which a policy is made and checked, but for those of its keys. */
export interface BuilderWords {
  /** The tab's title. */
  readonly page: string;
  readonly title: string;
  readonly lead: string;
  readonly begin: {
    readonly title: string;
    readonly text: string;
    readonly open: string;
    readonly inForce: string;
    readonly empty: string;
    readonly undo: string;
    /** `name`: of the file that was opened. */
    opened(name: string): string;
    notOpened(name: string): string;
    readonly tookInForce: string;
    readonly tookEmpty: string;
  };
  readonly form: FormWords;
  readonly text: {
    readonly title: string;
    readonly label: string;
    readonly text: string;
    notJson(line: number, column: number): string;
  };
  readonly check: {
    readonly title: string;
    readonly fine: string;
    errors(count: number): string;
    warnings(count: number): string;
    readonly warningsHelp: string;
    readonly unchecked: string;
    /** Before the place in the text. */
    show(path: string): string;
    readonly whole: string;
    readonly notice: Readonly<Record<NoticeFault, (words: string) => string>>;
    overdue(day: string): string;
    atCharacter(place: number): string;
  };
  readonly give: {
    readonly title: string;
    readonly text: string;
    readonly blocked: string;
    readonly notAnId: string;
    readonly withWarnings: string;
    readonly browser: string;
    readonly id: string;
    readonly idHelp: string;
    readonly installUrl: string;
    readonly installUrlHelp: string;
    readonly format: string;
    readonly place: string;
    download(name: string): string;
    zip(count: number): string;
  };
}

export interface FormWords {
  readonly title: string;
  readonly text: string;
  readonly broken: string;
  readonly isSet: string;
  readonly notSet: string;
  set(title: string): string;
  remove(title: string): string;
  add(title: string): string;
  readonly choose: string;
  readonly yes: string;
  readonly no: string;
  readonly onePerLine: string;
  readonly newId: string;
  readonly addEntry: string;
  more(count: number): string;
  readonly notShown: string;
}
