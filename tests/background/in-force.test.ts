import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announce, rememberAnswers } from '../../entrypoints/background/in-force.ts';
import { keepOwn } from '../../entrypoints/background/own-settings.ts';
import { refreshPolicy } from '../../entrypoints/background/policy.ts';
import { begin, tab } from './asking.ts';

const policy = { organisation: 'Voorbeeld Telecom', rules: ['-politics'] };
const managed = (given: unknown) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => given);
/** How often the open tab was told what holds. */
const told = () => vi.mocked(fakeBrowser.tabs.sendMessage).mock.calls.length;

async function start(): Promise<void> {
  await rememberAnswers();
  await refreshPolicy();
  await announce();
}

beforeEach(() => {
  begin();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((
    ...[, , , respond]: [number, unknown, unknown, (answer: unknown) => void]
  ) => respond({ res: undefined })) as never);
});

describe('when the browser starts, an open tab', () => {
  it('is not told what it was answered already, without a policy', async () => {
    await start();
    expect(told()).toBe(0);
  });

  it('is not told what it was answered already, by the policy of the last start', async () => {
    managed(policy);
    await refreshPolicy();
    await start();
    expect(told()).toBe(0);
  });

  it('is told, once, of a policy that says something else', async () => {
    managed(policy);
    await start();
    expect(told()).toBe(1);
    await announce();
    expect(told()).toBe(1);
  });
});

describe('later, an open tab', () => {
  it('is told what has changed while the background was stopped and came back', async () => {
    await start();
    managed(policy);
    await start();
    expect(told()).toBe(1);
  });

  it('is told what the agent has set', async () => {
    await start();
    await keepOwn(null, { mode: 'confirm' });
    await announce();
    expect(told()).toBe(1);
  });
});
