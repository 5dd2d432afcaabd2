import type { Language } from '../../rules/engine/types.ts';
import { enPrompt } from './prompt-en.ts';
import { nlPrompt } from './prompt-nl.ts';
import type { PromptWords } from './words.ts';

/** What the prompt says. Apart from the words of pages: the prompt is loaded in every frame that has a finding. */
export const promptWordsIn: Readonly<Record<Language, PromptWords>> = {
  nl: nlPrompt,
  en: enPrompt,
};
