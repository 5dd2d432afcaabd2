// Every rule, in alphabetical order of their ids (a test proves that none is missing).
import type { Rule } from '../engine/types.ts';

export const rules: readonly Rule[] = [];
