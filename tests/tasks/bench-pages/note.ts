// A note field, and a clock on every key that is pressed in it. The extension's listeners run between the page's own.

/** In milliseconds. */
export interface KeyCost {
  /** From the first listener of `keydown` to the last one of `input`: all that runs while the key is handled. */
  readonly event: number;
  /** The two frames that follow, each from its first callback until it is painted. */
  readonly frames: number;
}

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

let costs: KeyCost[] = [];
let times: EventTime[] = [];
let longest = 0;
let settled: Promise<void> = Promise.resolve();

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as PerformanceEventTiming[]) {
    const { name, duration, processingStart, processingEnd } = entry;
    if (/^(?:key|input|beforeinput)/.test(name))
      times.push({ name, duration, processing: processingEnd - processingStart });
  }
}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

const channel = new MessageChannel();
/** Resolves in the first task after this one. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    channel.port1.onmessage = () => done();
    channel.port2.postMessage(0);
  });
}

/** How long the next frame takes, from its first callback on: a callback asked for before all others runs first. */
function frame(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const begun = performance.now();
      void nextTask().then(() => done(performance.now() - begun));
    });
  });
}

let begun = 0;
addEventListener(
  'keydown',
  () => {
    begun = performance.now();
    const first = frame();
    settled = (async () => {
      const one = await first;
      const two = await frame();
      costs.push({ event: handled, frames: one + two });
    })();
  },
  { capture: true },
);

let handled = 0;
addEventListener('input', () => {
  handled = performance.now() - begun;
});

const bench = {
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
  /** When the last key and the two frames after it are done. */
  settled: (): Promise<void> => settled,
  taken(): { costs: KeyCost[]; times: EventTime[] } {
    const all = { costs, times };
    costs = [];
    times = [];
    return all;
  },
  /** The longest time that nothing else could run, from now until `longestTask`. */
  watchTasks(): void {
    longest = 0;
    let last = performance.now();
    const beat = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      void nextTask().then(beat);
    };
    beat();
  },
  longestTask: () => longest,
};

declare global {
  var bench: Bench;
}
export type Bench = typeof bench;

globalThis.bench = bench;
