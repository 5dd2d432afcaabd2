// Nothing leaves the browser: there is nothing in the package to leave with.
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Protocol } from '../../entrypoints/background/messages.ts';
import type { ObservedRule } from '../../rules/engine/policy.ts';
import { builds, manifestOf, scriptsOf } from './built.ts';
import { reachOf } from './reach.ts';

describe.each(builds)('%s', (build) => {
  it.each(scriptsOf(build))('$file knows no network, no console, no code from text', ({ code }) => {
    expect(reachOf(code)).toEqual([]);
  });

  it('forbids its own pages every connection', () => {
    const policy = manifestOf(build).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });
});

describe('the search for a network', () => {
  it.each([
    ['fetch("/x")', ['fetch']],
    ['globalThis["fetch"]("/x")', ["'fetch'"]],
    ['const { sendBeacon: send } = navigator', ['sendBeacon']],
    ['new window.XMLHttpRequest()', ['XMLHttpRequest']],
    ['const go = WebSocket; new go("wss://x")', ['WebSocket']],
    ['console.log(1)', ['console']],
    ['new Function("return 1")()', ['Function()']],
    ['(0, eval)("1")', ['eval']],
    ['import("./x.js")', ['import()']],
  ])('finds %s', (code, names) => {
    expect(reachOf(code)).toEqual(names);
  });

  it('does not mistake a sentence for a call', () => {
    expect(reachOf('const words = "they fetch parcels, console each other"')).toEqual([]);
  });
});

describe('the protocol', () => {
  /** What a content script sends. */
  type FromPages =
    | 'injectChecker'
    | 'injectPrompt'
    | 'getInForce'
    | 'getShortcut'
    | 'getQuiet'
    | 'snooze'
    | 'endSnooze'
    | 'countOpen'
    | 'countObserved'
    | 'fieldIs';
  /** What the background and the popup send: they know no note. */
  type FromElsewhere =
    | 'inForceChanged'
    | 'quietChanged'
    | 'enterPrompt'
    | 'getStatus'
    | 'switchSite'
    | 'getSettings'
    | 'setOwn'
    | 'getCheckup'
    | 'eraseCounts';
  type Payload = Parameters<Protocol[FromPages]>[0];

  it('lets content scripts say nothing but "now", a number, which rules found something, and one of eight words on a field', () => {
    type OnField =
      | 'read'
      | 'part'
      | 'failed'
      | 'detail'
      | 'code-editor'
      | 'hidden'
      | 'ignored'
      | 'ignored-kind';
    expectTypeOf<Payload>().toEqualTypeOf<
      number | undefined | null | OnField | readonly ObservedRule[]
    >();
    // What stands in a note is a string.
    expectTypeOf<string>().not.toExtend<ObservedRule | OnField>();
  });

  it('has no message that this test does not know', () => {
    expectTypeOf<keyof Protocol>().toEqualTypeOf<FromPages | FromElsewhere>();
  });
});
