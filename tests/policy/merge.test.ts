// Who says what holds: the organisation or the agent.
import { describe, expect, it, test } from 'vitest';
import type { Policy } from '../../rules/engine/policy.ts';
import { applyPolicy, catalogue, mergePolicy, ownKeys } from '../../rules/index.ts';

const own: Policy = { language: 'en', rules: ['-*'], mode: 'observe' };

describe('without a policy', () => {
  it('everything is the agent’s own, and the rest is built in', () => {
    const { policy, saidBy, locked } = mergePolicy(null, own);
    expect(policy).toEqual({ ...own, siteSwitch: true });
    expect(saidBy).toMatchObject({ language: 'own', rules: 'own', mode: 'own', sites: 'built-in' });
    expect(locked).toEqual([]);
  });

  it('nothing at all is set where the agent has set nothing', () => {
    expect(applyPolicy(mergePolicy(null, {}).policy)).toEqual(applyPolicy({}));
  });
});

describe('with a policy', () => {
  it('what it sets goes before what the agent set', () => {
    const { policy, saidBy } = mergePolicy({ language: 'nl', rules: ['-politics'] }, own);
    expect(policy).toMatchObject({ language: 'nl', rules: ['-politics'] });
    expect(saidBy).toMatchObject({ language: 'forced', rules: 'forced' });
  });

  it('what it does not set is locked at its built-in value: no agent turns the rules off', () => {
    const { policy, saidBy, locked } = mergePolicy({ organisation: 'Voorbeeld Telecom' }, own);
    expect(applyPolicy(policy).inForce.rules).toHaveLength(catalogue.length);
    expect(saidBy.rules).toBe('built-in');
    expect(locked).toEqual(ownKeys);
  });

  it('what it only proposes gives way to the agent, and holds where the agent said nothing', () => {
    const managed: Policy = {
      language: 'nl',
      mode: 'confirm',
      defaults: ['language', 'mode', 'sites'],
    };
    const { policy, saidBy, locked } = mergePolicy(managed, { language: 'en', rules: ['-*'] });
    expect(policy).toMatchObject({ language: 'en', mode: 'confirm' });
    expect(policy.rules).toBeUndefined();
    expect(saidBy).toMatchObject({
      language: 'own',
      mode: 'default',
      sites: 'built-in',
      rules: 'built-in',
    });
    expect(locked).not.toContain('mode');
  });

  it('the agent never speaks in the organisation’s name, nor grants themselves a switch', () => {
    const agents: Policy = { organisation: 'Ik', contact: 'ik', siteSwitch: true, snooze: true };
    const { policy } = mergePolicy({ snooze: false, defaults: [...ownKeys] }, agents);
    const { inForce } = applyPolicy(policy);
    expect(inForce).toMatchObject({
      organisation: null,
      contact: null,
      siteSwitch: false,
      snooze: false,
    });
  });
});

test.each(ownKeys)('%s: forced > own > default > built-in', (key) => {
  const values = { managed: 'managed', own: 'own' };
  const merged = (managed: unknown, agents: unknown, open: boolean) => {
    const { policy, saidBy } = mergePolicy(
      {
        ...(managed === undefined ? {} : { [key]: managed }),
        ...(open ? { defaults: [key] } : {}),
      } as Policy,
      (agents === undefined ? {} : { [key]: agents }) as Policy,
    );
    return [policy[key], saidBy[key]];
  };
  expect(merged(values.managed, values.own, false)).toEqual(['managed', 'forced']);
  expect(merged(values.managed, values.own, true)).toEqual(['own', 'own']);
  expect(merged(values.managed, undefined, true)).toEqual(['managed', 'default']);
  expect(merged(undefined, values.own, true)).toEqual(['own', 'own']);
  expect(merged(undefined, values.own, false)).toEqual([undefined, 'built-in']);
  expect(merged(undefined, undefined, true)).toEqual([undefined, 'built-in']);
});
