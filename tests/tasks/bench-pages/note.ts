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
let longest = 0;
let settled: Promise<void> = Promise.resolve();

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as PerformanceEventTiming[]) {
    const { name, duration, processingStart, processingEnd } = entry;
    if (/^(?:key|input|beforeinput)/.test(name))
      times.push({ name, duration, processing: processingEnd - processingStart });
  }
}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

/** Resolves in the first task after this one. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
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

const timer = () => new Promise((done) => setTimeout(done, 0));

let begun = 0;
let handled = 0;
addEventListener(
  'keydown',
  () => {
    begun = performance.now();
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
export type Bench = typeof clock;

globalThis.bench = clock;
