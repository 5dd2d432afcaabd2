import type { CountsItem } from '../../components/CountsPanel.tsx';
import type { PopupItems } from '../../components/PopupView.tsx';
import { categories } from '../../rules/categories.ts';
import type { Language } from '../../rules/engine/types.ts';
import { catalogue } from '../../rules/index.ts';
import type { Status } from '../background/messages.ts';
import examples from './examples.json' with { type: 'json' };
import { ruleGroups } from './rule-groups.ts';

/** The background's answer in the agent's words. */
export function itemsOf(status: Status, shortcut: string | null, language: Language): PopupItems {
  const { policy, inForce, quietUntil, site } = status;
  const readAt = policy.readAt === null ? null : new Date(policy.readAt);
  return {
    policy: {
      source: policy.source,
      problems: policy.problems,
      readAt: readAt?.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }) ?? null,
    },
    organisation: inForce.organisation,
    contact: inForce.contact,
    site,
    siteSwitch: inForce.siteSwitch,
    quiet: inForce.snooze ? { until: quietUntil === null ? null : new Date(quietUntil) } : null,
    language,
    groups: ruleGroups([...catalogue, ...inForce.terms], categories, inForce, language, examples),
    shortcut,
  };
}

/** What was counted, with what the rules are called; an own term that is gone has only its id left. */
export function countsItem({ observed, inForce }: Status, language: Language): CountsItem {
  const named = [...catalogue, ...inForce.terms].map(({ id, name }): [string, string] => [
    id,
    name[language],
  ]);
  return { ...observed, nameOf: new Map(named) };
}
