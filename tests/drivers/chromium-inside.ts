// What goes on inside a page of Chromium: which callbacks of Discreet run, and what the page holds.
import type { CDPSession, Page as Tab } from 'playwright-core';
import type { Holdings } from './driver.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly args: {
    readonly data?: {
      readonly url?: string;
      readonly functionName?: string;
      readonly type?: string;
      readonly duration?: number;
    };
  };
}

/** What the browser's own recorder tells of until `act` is done. */
async function record(tab: Tab, categories: string[], act: () => Promise<void>) {
  const browser = tab.context().browser();
  if (browser === null) throw new Error('Playwright gives no way to the browser itself');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never[])));
  const ended = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await act();
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return events;
}

/** The functions of an extension's scripts that the browser called in the meantime. */
export async function callsDuring(
  tab: Tab,
  extension: string,
  act: () => Promise<void>,
): Promise<readonly string[]> {
  const events = await record(tab, ['devtools.timeline', 'v8.execute'], act);
  return events
    .filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.includes(extension))
    .map(({ args }) => `${args.data?.url?.split('/').at(-1)}: ${args.data?.functionName}`);
}

/** Event Timing of every key pressed in the meantime, before it is rounded for the page: milliseconds from key to picture. */
export async function keysDuring(tab: Tab, act: () => Promise<void>): Promise<readonly number[]> {
  const events = await record(tab, ['devtools.timeline'], act);
  return events.flatMap(({ name, ph, args: { data } }) =>
    name === 'EventTiming' && ph === 'b' && data?.type === 'keydown' ? [data.duration ?? NaN] : [],
  );
}

export async function holdingsOf(session: CDPSession): Promise<Holdings> {
  await session.send('Performance.enable');
  // What was held by what is collected goes the next time.
  for (const _ of [1, 2, 3]) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}
