// Pages of ours on which an agent practises go by what is in force, but hide nothing.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refreshPolicy } from '../../entrypoints/background/policy.ts';
import type { InForce } from '../../rules/engine/policy.ts';
import { begin, frame, me, popup, send, tab } from './asking.ts';

const practice = {
  id: me,
  frameId: 0,
  tab: { ...tab, url: popup.url.replace('popup', 'practice') },
  url: popup.url.replace('popup', 'practice'),
};
const modesOf = (answer: unknown) => {
  const { rules, phrases } = answer as InForce;
  return new Set([...rules, ...phrases].map(({ mode }) => mode));
};

beforeEach(async () => {
  begin();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({
    organisation: 'Voorbeeld Telecom',
    mode: 'observe',
    modes: { stalking: 'confirm' },
    terms: [{ id: 'egel', category: 'threat', patterns: { both: ['project egel'] } }],
  }));
  await refreshPolicy();
});

it('what is only counted elsewhere is shown to an agent who practises', async () => {
  const onSite = modesOf(await send('getInForce', undefined, frame(0)));
  expect(onSite).toEqual(new Set(['observe', 'confirm']));
  const there = modesOf(await send('getInForce', undefined, practice));
  expect(there).toEqual(new Set(['advise', 'confirm']));
});
