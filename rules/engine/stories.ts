// Neighbouring findings tell one story, and one code replaces it.
import { categories } from '../categories.ts';
import { defaultCodeBook } from '../codes.ts';
import { endsSentence } from './sentences.ts';
import type { Code, Finding, Story } from './types.ts';

/** Between two findings of one story may stand nothing but marks, spaces and short words that join. */
const joint =
  /^[\s\p{P}\p{S}]*(?:(?:en|and|of|or|maar|but|dus|so|want|omdat|because|as|ook|also|plus|that|dat|he|she|hij|zij|ze)\b[\s\p{P}\p{S}]*){0,2}$/iu;
/** Within one sentence a few words may, as long as they carry no number: that is somebody's business. */
const asideLength = 24;

/**
 * Stories and lone identifiers, sorted; none overlaps another, every finding belongs to exactly one.
 * `codeBook`: the one in force, to know which code leaves out.
 */
export function stories(
  text: string,
  findings: readonly Finding[],
  codeBook: readonly Code[] = defaultCodeBook,
): Story[] {
  const omit = new Set(codeBook.filter((code) => code.omit).map((code) => code.id));
  const told: Finding[][] = [];
  const alone: Finding[] = [];
  let end = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (categories[finding.category].kind === 'identifier') {
      alone.push(finding);
      continue;
    }
    const story = told.at(-1);
    if (story && joins(text, end, finding.start)) story.push(finding);
    else told.push([finding]);
    end = Math.max(end, finding.end);
  }
  const groups = adopt(told, alone);
  return groups.map((group) => toStory(group, omit)).sort((a, b) => a.start - b.start);
}

/** Does what starts at `start` go on with the story that ended at `end`? */
function joins(text: string, end: number, start: number): boolean {
  if (start <= end) return true;
  // A joint is short; a long stretch needs no look at its letters.
  if (start - end > asideLength * 2) return false;
  const between = text.slice(end, start);
  if (joint.test(between)) return !/\n\s*\n/.test(between);
  if (between.length > asideLength || /[\d\n]/.test(between)) return false;
  return !endsSentence(text, { word: '', end }, start) && !/[.!?…]\s/.test(between);
}

/** Identifiers that stand inside a story belong to it; the others stand alone. */
function adopt(told: readonly Finding[][], alone: readonly Finding[]): readonly Finding[][] {
  const lone: Finding[][] = [];
  let at = 0;
  const ends = told.map((group) => endOf(group));
  for (const one of alone) {
    while (at < told.length && (ends[at] ?? 0) <= one.start) at++;
    const story = told[at];
    const start = story?.[0]?.start;
    if (story && start !== undefined && start < one.end) story.push(one);
    else lone.push([one]);
  }
  return [...told, ...lone];
}

function endOf(group: readonly Finding[]): number {
  return group.reduce((end, finding) => Math.max(end, finding.end), 0);
}

function toStory(group: readonly Finding[], omit: ReadonlySet<string>): Story {
  const contexts = group.filter(({ category }) => categories[category].kind === 'context');
  return {
    kind: contexts.length > 0 ? 'context' : 'identifier',
    start: group.reduce((start, finding) => Math.min(start, finding.start), Infinity),
    end: endOf(group),
    findings: group,
    confidence: group.some((finding) => finding.confidence === 'sure') ? 'sure' : 'likely',
    codes: bestCodes(contexts.length > 0 ? contexts : group, omit),
  };
}

/** The codes that fit most of the findings, the best one first; leaving out comes last unless all put it first. */
export function bestCodes(
  findings: readonly Pick<Finding, 'codes'>[],
  omit: ReadonlySet<string>,
): string[] {
  const fits = new Map<string, { findings: number; place: number }>();
  for (const { codes } of findings) {
    codes.forEach((code, place) => {
      const there = fits.get(code) ?? { findings: 0, place: 0 };
      fits.set(code, { findings: there.findings + 1, place: there.place + place });
    });
  }
  const omitFirst = findings.every(({ codes: [first] }) => first !== undefined && omit.has(first));
  const rank = (code: string): number => (omit.has(code) === omitFirst ? 0 : 1);
  return [...fits]
    .sort(
      ([a, fitA], [b, fitB]) =>
        rank(a) - rank(b) || fitB.findings - fitA.findings || fitA.place - fitB.place,
    )
    .map(([code]) => code);
}
