// Reads the examples that a rule carries: sentences with [brackets] around what the rule must find.

import { check } from '../../rules/engine/check.ts';
import type { Catalogue } from '../../rules/engine/compile.ts';
import type { InForce } from '../../rules/engine/policy.ts';
import type { Rule, Span } from '../../rules/engine/types.ts';

/** A sentence without its brackets, and the spans they stood around. */
export function readExample(example: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = -1;
  for (const part of example.split(/([[\]])/)) {
    if (part === '[') start = text.length;
    else if (part === ']') spans.push({ start, end: text.length });
    else text += part;
  }
  return { text, spans };
}

/** The sentence with brackets around what `rule` finds in it. */
export function showFound(
  text: string,
  rule: Rule,
  catalogue: Catalogue,
  inForce: InForce,
): string {
  let shown = text;
  const own = check(text, catalogue, inForce).filter((finding) => finding.rule === rule.id);
  for (const { start, end } of own.reverse()) {
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  }
  return shown;
}
