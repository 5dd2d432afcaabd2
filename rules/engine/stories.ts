// Neighbouring findings tell one story, and one code replaces it.
import { categories } from '../categories.ts';
import type { Finding, Story } from './types.ts';

/** Between two findings of one story stands nothing but this: marks, spaces and a short word that joins. */
const joint =
  /^[\s\p{P}\p{S}]*(?:(?:en|and|&|of|or|maar|but|dus|so|want|omdat|because|as|ook|also|plus|that|dat|he|she|hij|zij|ze)[\s\p{P}\p{S}]*){0,2}$/iu;
const sentenceEnd = /[.!?…]\s|\n/;
/** Findings of one sentence belong together when no more than this many characters stand between them. */
const asideLength = 40;

/** Stories and lone identifiers, sorted; none overlaps another. Every finding belongs to exactly one. */
export function stories(text: string, findings: readonly Finding[]): Story[] {
  const told: Finding[][] = [];
  const alone: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (categories[finding.category].kind === 'identifier') {
      alone.push(finding);
      continue;
    }
    const last = told.at(-1);
    if (last && joins(text.slice(endOf(last), finding.start), endOf(last) > finding.start))
      last.push(finding);
    else told.push([finding]);
  }
  const spans = told.map((group) => ({ group, start: group[0]?.start ?? 0, end: endOf(group) }));
  const lone = alone.filter((one) => {
    const home = spans.find((span) => one.start < span.end && span.start < one.end);
    home?.group.push(one);
    return !home;
  });
  const groups = [...spans.map((span) => span.group), ...lone.map((one) => [one])];
  return groups.map(toStory).sort((a, b) => a.start - b.start);
}

function joins(between: string, overlap: boolean): boolean {
  if (overlap || joint.test(between)) return true;
  return (
    between.length <= asideLength && !sentenceEnd.test(between) && !/\S\s+\S.*\s/.test(between)
  );
}

function endOf(group: readonly Finding[]): number {
  return Math.max(...group.map((finding) => finding.end));
}

function toStory(group: readonly Finding[]): Story {
  const context = group.some((finding) => categories[finding.category].kind === 'context');
  return {
    kind: context ? 'context' : 'identifier',
    start: Math.min(...group.map((finding) => finding.start)),
    end: endOf(group),
    findings: group,
    confidence: group.some((finding) => finding.confidence === 'sure') ? 'sure' : 'likely',
    codes: group.flatMap((finding) => finding.codes),
  };
}
