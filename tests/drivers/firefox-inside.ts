// What goes on inside a page of Firefox, as its own profiler tells.
import type { RunInChrome } from './firefox-chrome.ts';

/** Names of the markers that Firefox sets when it calls a script back by itself. */
const callbacks = [
  'setTimeout callback',
  'setInterval callback',
  'requestAnimationFrame callbacks',
];

/** The callbacks that any script of the front tab's process had in the meantime, the page's own included. */
export async function callsDuring(
  run: RunInChrome,
  act: () => Promise<void>,
): Promise<readonly string[]> {
  await run(`await Services.profiler.StartProfiler(1e6, 1, ['js'], ['GeckoMain']);`);
  await act();
  return (await run(`
    const tab = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
    const profile = await Services.profiler.getProfileDataAsync();
    await Services.profiler.StopProfiler();
    const wanted = ${JSON.stringify(callbacks)};
    const process = profile.processes.find(({ threads }) => threads.some(({ pid }) => Number(pid) === tab));
    return (process?.threads ?? []).flatMap(({ markers, stringTable }) => {
      const name = markers.schema.name;
      return markers.data.map((marker) => stringTable[marker[name]]).filter((one) => wanted.some((part) => one.includes(part)));
    });
  `)) as readonly string[];
}
