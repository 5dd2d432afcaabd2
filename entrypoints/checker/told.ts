import type { Story } from '../../rules/engine/types.ts';
import type { Told } from '../prompt/contract.ts';
import type { Tongue } from './tongue.ts';

/** A story in the agent's words: what is shown of it on a page of Discreet's own. */
export function toldOf(story: Story, text: string, tongue: Tongue): Told {
  const { kind, confidence, start, end } = story;
  return {
    kind,
    confidence,
    categories: [...new Set(story.findings.map(({ category }) => tongue.nameOf(category)))],
    quote: text.slice(start, end),
    codes: story.codes.map((code) => tongue.code(code)).filter((code) => code !== undefined),
  };
}
