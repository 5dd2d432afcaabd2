// What a story may ask of a browser. Two implementations: chromium.ts (playwright-core) and firefox.ts (WebDriver BiDi).
// Start one with `launch(name, options)` from launch.ts.
import type { Policy } from '../../rules/engine/policy.ts';
import type { Accessible } from './accessible.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** The CRM host that every browser finds on this machine, at https://<host>/. */
export const crmHost = 'voorbeeld.my.salesforce.com';

/** A policy as a test writes it: possibly broken, which is what some stories are about. */
export type AnyPolicy = Policy | Readonly<Record<string, unknown>>;

export interface LaunchOptions {
  /** Folder of an unpacked build; default `.output/<browser>-mv3`; null starts the browser without Discreet. */
  readonly extension?: string | null;
  /** What `storage.managed` delivers. Look at `policyObstacle(name)` first: not every machine allows it. */
  readonly policy?: AnyPolicy;
  /** The policy has the browser install the package from a file, as an organisation does. Look at `installObstacle(name)` first. */
  readonly installedByPolicy?: boolean;
  /** The language the browser asks pages for (`navigator.language`). The browser's own words stay English where it has no others. */
  readonly language?: 'nl' | 'en';
  /** Folder with pages, served under every host below; default `tests/demo/pages`. */
  readonly pages?: string;
  /** Hosts answered by this machine; every other host is unreachable. Default: `crmHost` alone. */
  readonly hosts?: readonly string[];
  /** Keep the browser's own record of what it asks of the network; read it from `close()`. */
  readonly recordNetwork?: boolean;
  /** Profile folder to keep between launches; default: a new one, removed on close. */
  readonly profile?: string;
  /** Leave the welcome page open that comes with a personal install; default: a story begins without it. */
  readonly welcome?: boolean;
  /** Pixels of the screen per CSS pixel; default 1. */
  readonly pixelRatio?: number;
  /** Show the window; default false. */
  readonly visible?: boolean;
}

/** A request that the browser made, or tried to make. */
export interface RequestSeen {
  /** Whole URL; where a tunnel hides the path (Firefox, a foreign host) `https://host:443/`. */
  readonly url: string;
  /** Origin that asked, as the browser tells it; null where the record does not say. */
  readonly initiator: string | null;
}

/** A function that runs in a page: it is sent as source, so it sees its arguments and nothing around it. */
export type InPage<Args extends readonly unknown[], Result> = (
  ...args: Args
) => Result | Promise<Result>;
/** The same inside the closed shadow root of Discreet's host element. */
export type InRoot<Args extends readonly unknown[], Result> = (
  root: ShadowRoot,
  ...args: Args
) => Result | Promise<Result>;

/** A document: the top one of a tab or that of a frame in it. */
export interface View {
  /** Runs in the page's own world; arguments and result travel as JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    run: InPage<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs inside the prompt's closed root, which the page cannot see; null when Discreet shows nothing here. */
  inPrompt<Args extends readonly unknown[], Result>(
    run: InRoot<Args, Result>,
    ...args: Args
  ): Promise<Result | null>;
  /** Asks again and again until the answer is truthy, and gives that; after the deadline it fails with `what`. */
  waitFor<Args extends readonly unknown[], Result>(
    what: string,
    run: InPage<Args, Result>,
    ...args: Args
  ): Promise<NonNullable<Result>>;
  /** The same inside the prompt's closed root. */
  waitForPrompt<Args extends readonly unknown[], Result>(
    what: string,
    run: InRoot<Args, Result>,
    ...args: Args
  ): Promise<NonNullable<Result>>;
  /** A trusted click in the middle of the first element that the selector finds. */
  click(selector: string): Promise<void>;
  /** The same for an element inside the prompt's closed root. */
  clickInPrompt(selector: string): Promise<void>;
  /** A trusted click at a point in CSS pixels of this document's viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** The document inside the frame element that the selector finds here. */
  frame(selector: string): Promise<View>;
}

/** What a document and its scripts hold on to, the extension's among them, once garbage is collected. */
export interface Holdings {
  readonly nodes: number;
  readonly listeners: number;
  /** In bytes. */
  readonly heap: number;
}

/** In CSS pixels of the viewport. */
export type Point = readonly [x: number, y: number];

export interface Page extends View {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Types with real key events into whatever has the focus; a line break is Enter. */
  type(text: string): Promise<void>;
  /** One chord, e.g. `Control+z`, `ControlOrMeta+z`, `ArrowDown`, `Shift+Tab`; `times` repeats it. */
  press(chord: string, times?: number): Promise<void>;
  /** An input method shows this in whatever has the focus, in place of what it showed before. */
  compose(text: string): Promise<void>;
  /** It puts this there for good. */
  commit(text: string): Promise<void>;
  /** Drags what is selected from one point of the viewport to another, in CSS pixels. */
  drag(from: Point, to: Point): Promise<void>;
  /** Size of the viewport in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What the browser called back of Discreet's scripts in this page until `act` was done; Firefox cannot tell whose they were. */
  callsDuring(act: () => Promise<void>): Promise<readonly string[]>;
  /** How long each key pressed until `act` was done took to be seen, in milliseconds (Event Timing, not rounded). Chromium only. */
  keysDuring?(act: () => Promise<void>): Promise<readonly number[]>;
  /** Chromium only. */
  holdings(): Promise<Holdings>;
  /** Lets go what nothing in this document or in its scripts, the extension's among them, holds on to. */
  collectGarbage(): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Uint8Array>;
  /** What the agent has set in the system, as pages see it; the tab keeps it. */
  dress(looks: Looks): Promise<void>;
  /** What the browser tells assistive technology of this tab. */
  accessible(): Promise<Accessible>;
  close(): Promise<void>;
}

export interface Looks {
  readonly dark?: boolean;
  /** A contrast theme: few colours, and those the system's own. */
  readonly forcedColors?: boolean;
}

export interface Badge {
  readonly text: string;
  readonly title: string;
}

export interface Browser {
  readonly name: BrowserName;
  /** A new tab in front, at this URL. */
  open(url: string): Promise<Page>;
  /** A page of the extension as a tab; `popup.html` is opened behind the front tab, so it speaks about that one. */
  openExtensionPage(path: string): Promise<Page>;
  /** A page of the extension as a new tab in front. */
  openInFront(path: string): Promise<Page>;
  /** The extension's pages that are open in tabs, whoever opened them. */
  extensionPages(): Promise<readonly Page[]>;
  /** What the toolbar button shows for the front tab. */
  badge(): Promise<Badge>;
  /** Tells the background that a command of the manifest was pressed: synthetic keys never reach a browser's own shortcuts. */
  pressShortcut(command: string): Promise<void>;
  /** Kills the service worker (Chromium) or suspends the event page (Firefox), as the browser itself does when idle. */
  stopBackground(): Promise<void>;
  /** Reloads the extension as an update does, with the pages left open. */
  reloadExtension(): Promise<void>;
  /** Changes the policy under a running browser. Chromium delivers it within seconds, Firefox at the next launch. */
  setPolicy(policy: AnyPolicy | null): Promise<void>;
  /** Resolves when somebody closed the window, or `close()` did. */
  readonly closed: Promise<void>;
  /** Everything asked of the network, in order; empty unless `recordNetwork`. */
  close(): Promise<readonly RequestSeen[]>;
}

export interface Driver {
  launch(options: LaunchOptions): Promise<Browser>;
  /** Why a policy cannot be set on this machine, in one sentence; null: it can. */
  policyObstacle(): Promise<string | null>;
  /** Why a policy cannot have the package installed on this machine, in one sentence; null: it can. */
  installObstacle(): Promise<string | null>;
}
