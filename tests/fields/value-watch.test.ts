// A value that a script has set is found by what the script does besides; what is typed is read anyway.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NativeElement } from '../../entrypoints/checker/native-field.ts';
import { watchValue } from '../../entrypoints/checker/value-watch.ts';

class NoObserver {
  observe() {}
  disconnect() {}
}

describe('the value of a plain field', () => {
  const read = vi.fn<() => string>();
  const changed = vi.fn<() => void>();
  const frames: (() => void)[] = [];
  let element: NativeElement;
  let page: EventTarget;
  let life: AbortController;
  let known = '';
  let isAwaited = false;

  beforeEach(() => {
    vi.useFakeTimers();
    page = new EventTarget();
    life = new AbortController();
    known = 'Belt morgen.';
    isAwaited = false;
    frames.length = 0;
    read.mockReset().mockReturnValue(known);
    changed.mockReset();
    vi.stubGlobal('window', page);
    vi.stubGlobal('MutationObserver', NoObserver);
    vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act));
    element = Object.defineProperty(new EventTarget(), 'value', {
      get: read,
    }) as unknown as NativeElement;
    const isKnown = (text: string) => text === known;
    watchValue(element, { changed, isKnown, isAwaited: () => isAwaited }, life.signal);
  });
  afterEach(() => {
    life.abort();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const happens = (at: EventTarget, type: string) => at.dispatchEvent(new Event(type));
  const paint = () => {
    for (const frame of frames.splice(0)) frame();
    vi.runAllTimers();
  };

  it('is told when it is another one than was read, once the frame is painted', () => {
    read.mockReturnValue('');
    happens(page, 'keyup');
    expect(read).not.toHaveBeenCalled();
    paint();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is told again as long as nobody has read it, and of what was read not', () => {
    read.mockReturnValue('');
    for (const _ of [1, 2]) {
      happens(element, 'selectionchange');
      paint();
    }
    expect(changed).toHaveBeenCalledTimes(2);
    known = '';
    happens(page, 'pointerup');
    paint();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is told also when it is again what it was at first', () => {
    known = 'Belt morgen. Haar ex wacht.';
    happens(page, 'pointerup');
    paint();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('asks for no frame for a letter that will be read anyway', () => {
    isAwaited = true;
    happens(element, 'selectionchange');
    happens(page, 'keyup');
    expect(frames).toEqual([]);
  });

  it('is not looked at when a letter was typed before the frame came', () => {
    happens(page, 'keyup');
    isAwaited = true;
    paint();
    expect(read).not.toHaveBeenCalled();
  });
});
