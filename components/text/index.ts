import type { Language } from '../../rules/engine/types.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Words } from './words.ts';

export const wordsIn: Readonly<Record<Language, Words>> = { nl, en };
