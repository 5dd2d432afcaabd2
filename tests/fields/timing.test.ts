// An agent in the middle of a word is not interrupted.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  endsSentence,
  isBeingTyped,
  isInside,
  makePauses,
} from '../../entrypoints/checker/timing.ts';

/** `[…]` is a story, `|` the caret. */
function read(marked: string) {
  const text = marked.replace(/[[\]|]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]|]/g, '').length;
  return { text, caret: at('|'), span: { start: at('['), end: at(']') } };
}

describe('the last word of a story', () => {
  it.each([
    ['is being typed at its end', 'haar [ex staat]|', true],
    ['is being typed when letters follow that count as well', 'haar [ex staat]s|', true],
    ['is finished behind a space', 'haar [ex staat] |', false],
    ['is finished behind a full stop', 'haar [ex staat].|', false],
    ['is finished when another word is typed', 'haar [ex staat] voor|', false],
    ['is finished when the caret is elsewhere', '|haar [ex staat]', false],
  ])('%s: %s', (_, marked, expected) => {
    const { text, caret, span } = read(marked);
    expect(isBeingTyped(text, caret, span)).toBe(expected);
  });
});

it.each([
  ['Ze is bang.|', true],
  ['Ze is bang. |', true],
  ['Ze is bang!\n|', true],
  ['Ze is bang|', false],
  ['Ze is |bang.', false],
])('a sentence ends at %s: %s', (marked, expected) => {
  const { text, caret } = read(marked);
  expect(endsSentence(text, caret)).toBe(expected);
});

it.each([
  ['[ex st|aat]', true],
  ['[ex staat]|', false],
  ['|[ex staat]', false],
])('the caret is inside in %s: %s', (marked, expected) => {
  const { caret, span } = read(marked);
  expect(isInside(caret, span)).toBe(expected);
});

function listened() {
  const heard: string[] = [];
  const pauses = makePauses(
    () => heard.push('short'),
    () => heard.push('long'),
  );
  return { heard, pauses };
}

describe('pauses', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('come after the last key, the short one first, and once', () => {
    const { heard, pauses } = listened();
    pauses.restart();
    expect(pauses.areRunning()).toBe(true);
    vi.advanceTimersToNextTimer();
    pauses.restart();
    vi.runAllTimers();
    expect(heard).toEqual(['short', 'short', 'long']);
    expect(vi.getTimerCount()).toBe(0);
    expect(pauses.areRunning()).toBe(false);
  });

  it('are as long after the last key as after an only one', () => {
    const { heard, pauses } = listened();
    for (let key = 0; key < 5; key++) {
      pauses.restart();
      vi.advanceTimersByTime(200);
    }
    vi.advanceTimersByTime(99);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(['short']);
    vi.advanceTimersByTime(299);
    expect(heard).toEqual(['short']);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(['short', 'long']);
  });

  it('begin anew where they were stopped in between', () => {
    const { heard, pauses } = listened();
    pauses.restart();
    vi.advanceTimersByTime(200);
    pauses.stop();
    pauses.restart();
    vi.advanceTimersByTime(299);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(['short']);
  });

  it('do not come once they are stopped', () => {
    const { heard, pauses } = listened();
    pauses.restart();
    pauses.stop();
    vi.runAllTimers();
    expect(heard).toEqual([]);
  });
});
