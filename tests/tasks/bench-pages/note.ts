// A note field, and a clock on every key that is pressed in it. The extension's listeners run between the page's own.

export interface EventTime {
  readonly name: string;
  /** Until the next paint, as the browser tells it: in steps of 8, and none under 16. */
  readonly duration: number;
  readonly processing: number;
}

const field = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('main > *');
  if (!found) throw new Error('no field yet');
  return found;
};

/** How long each letter took to stand: from its key on while that is handled, and the frame after it. */
let letters: number[] = [];
let times: EventTime[] = [];
let settled: Promise<void> = Promise.resolve();

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as PerformanceEventTiming[]) {
    const { name, duration, processingStart, processingEnd } = entry;
    if (/^(?:key|input|beforeinput)/.test(name))
      times.push({ name, duration, processing: processingEnd - processingStart });
  }
}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

/**
 * Resolves in the next task. Before the timers that the extension has asked for: what it does in them, once the letter
 * is painted, is nothing that the letter waits for, and Firefox would take them before a message.
 */
const nextTask = (): Promise<void> =>
  scheduler.postTask(() => undefined, { priority: 'user-blocking' });

/** How long the next frame takes, from its first callback on: a callback asked for before all others runs first. */
function frame(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const begun = performance.now();
      void nextTask().then(() => done(performance.now() - begun));
    });
  });
}

const timer = () => new Promise((done) => setTimeout(done, 0));

let begun = 0;
let handled = 0;
addEventListener(
  'keydown',
  () => {
    begun = performance.now();
    pressed = begun;
    const first = frame();
    settled = (async () => {
      letters.push(handled + (await first));
      await timer();
      await frame();
      await timer();
    })();
  },
  { capture: true },
);
addEventListener('input', () => {
  handled = performance.now() - begun;
});

/** A card covers many of these points, a chip one or two. */
const least = 12;
const step = 24;

/** Does something that is no part of the page lie over it, as large as a card? */
function isCovered(): boolean {
  let points = 0;
  for (let y = step; y < innerHeight; y += step) {
    for (let x = step; x < innerWidth; x += step) {
      if (document.elementFromPoint(x, y)?.matches(':popover-open')) points++;
    }
  }
  return points >= least;
}

/** When the last key was pressed, and when a card first lay over the page. */
let pressed = 0;
let covered: Promise<number> = Promise.resolve(Number.NaN);

const clock = {
  show(kind: 'textarea' | 'contenteditable', text: string): void {
    const main = document.querySelector('main') as HTMLElement;
    if (kind === 'textarea') {
      const element = document.createElement('textarea');
      element.value = text;
      main.replaceChildren(element);
      return;
    }
    const element = document.createElement('div');
    element.contentEditable = 'true';
    element.append(
      ...text.split('\n').map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
    main.replaceChildren(element);
  },
  /** Puts the caret in the middle of the note, where the next letters go. */
  toMiddle(): void {
    const element = field();
    if (element instanceof HTMLTextAreaElement) {
      const middle = element.value.indexOf('\n', element.value.length / 2);
      element.setSelectionRange(middle, middle);
      return;
    }
    const line = element.children[element.children.length >> 1]?.firstChild as Text;
    getSelection()?.collapse(line, line.length);
  },
  /** When the last key, the two frames after it and what follows them are done. */
  settled: (): Promise<void> => settled,
  taken(): { letters: number[]; times: EventTime[] } {
    const all = { letters, times };
    letters = [];
    times = [];
    return all;
  },
  /** After the next two frames. */
  async framed(): Promise<void> {
    await frame();
    await frame();
    await timer();
  },
  /** From now on every frame is looked at, until a card lies over the page. */
  watchCard(): void {
    covered = new Promise((done) => {
      const look = () => {
        if (isCovered()) done(performance.now() - pressed);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  },
  /** From the last key on until the frame in which the card lay over the page, in milliseconds. */
  cardCame: (): Promise<number> => covered,
};

declare global {
  var bench: Bench;
}
export type Bench = typeof clock;

globalThis.bench = clock;
