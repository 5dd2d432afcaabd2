import type { StoryView } from '../entrypoints/prompt/contract.ts';
import type { PromptWords } from './text/words.ts';

/** What the card calls a story before it names the categories. */
export function titleOf(story: Pick<StoryView, 'kind' | 'confidence'>, words: PromptWords): string {
  if (story.kind === 'context')
    return story.confidence === 'sure' ? words.situation : words.maybeSituation;
  return story.confidence === 'sure' ? words.detail : words.maybeDetail;
}

/** With a capital, as at the beginning of a line. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Without it, as inside a line. */
export const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
