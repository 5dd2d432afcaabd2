// What an organisation set, applied to the catalogue. Total: whatever cannot be followed is reported, the rest holds.
import { grouped } from './phrase-groups.ts';
import type {
  HelpLine,
  InForce,
  Mode,
  Policy,
  PolicyProblem,
  RuleInForce,
  Term,
} from './policy.ts';
import { reportReferences } from './references.ts';
import { siteInForce, siteOn } from './sites.ts';
import { bestCodes } from './stories.ts';
import { pathOf, type Report, readTerms } from './terms.ts';
import {
  type Category,
  type Code,
  contextCategories,
  identifierCategories,
  type Rule,
} from './types.ts';

/** What holds until an organisation brings its own. */
export interface BuiltIn {
  readonly codeBook: readonly Code[];
  readonly helpLines: readonly HelpLine[];
}

/** What holds where nobody has set anything. */
export function withoutPolicyOver(
  rules: readonly Rule[],
  { codeBook, helpLines }: BuiltIn,
): InForce {
  return {
    organisation: null,
    contact: null,
    language: null,
    rules: rules.map(({ id, codes }) => ({ id, codes, mode: 'advise' })),
    terms: [],
    phrases: [],
    codeBook,
    helpLines,
    site: siteInForce(undefined),
    siteSwitch: true,
    snooze: true,
  };
}

/**
 * `isConcept`: is there a concept of this name for the patterns of own terms?
 * `host`: of the tab for which it shall hold; null: of none.
 */
export function applyPolicyTo(
  rules: readonly Rule[],
  builtIns: BuiltIn,
  isConcept: (name: string) => boolean,
  policy: Policy,
  host: string | null,
): { inForce: InForce; problems: PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const report: Report = (path, problem, at) =>
    problems.push(at === undefined ? { path, problem } : { path, problem, at: at + 1 });
  const codeBook = codeBookOf(policy, builtIns.codeBook, report);
  const known = new Set(codeBook.map((code) => code.id));
  const omit = codeBook.find((code) => code.omit)?.id ?? '';
  const inBook = (wanted: readonly string[]): readonly string[] => {
    const codes = [...new Set(wanted)].filter((code) => known.has(code));
    return codes.length > 0 ? codes : [omit];
  };
  const own = ownCodes(policy, rules, known, report);
  const on = switchedOn(policy, rules, report);
  const site = siteOn(policy, host);
  const modeOf = modesOf(policy, site?.mode, rules, report);
  const builtIn = rules.map((rule) => ({
    id: rule.id,
    category: rule.category,
    codes: inBook(own.get(rule.id) ?? own.get(rule.category) ?? rule.codes),
  }));
  const helpLines = policy.helpLines?.filter((line) => line !== null) ?? builtIns.helpLines;
  reportReferences(policy, known, new Set(helpLines.map(({ id }) => id)), report);
  const terms = readTerms(policy.terms ?? [], isConcept, report);
  const usual = new Map<Category, readonly string[]>();
  const codesOf = ({ codes, category }: Term, index: number): readonly string[] => {
    if (codes) {
      reportUnknown(codes, `${pathOf(index)}.codes`, known, report);
      return inBook(codes);
    }
    let there = usual.get(category);
    if (!there) {
      const alike = builtIn.filter((rule) => rule.category === category);
      there = inBook(usualCodes(alike, omit));
      usual.set(category, there);
    }
    return there;
  };
  const inForce: InForce = {
    organisation: policy.organisation ?? null,
    contact: policy.contact ?? null,
    language: policy.language ?? null,
    rules: [
      ...builtIn
        .filter(({ id }) => on.has(id))
        .map(({ id, category, codes }): RuleInForce => ({ id, codes, mode: modeOf(id, category) })),
      ...terms.patterned.map(({ rule, term, index }): RuleInForce => {
        const codes = codesOf(term, index);
        return { id: rule.id, codes, mode: modeOf(rule.id, rule.category) };
      }),
    ],
    terms: terms.patterned.map(({ rule }) => rule),
    phrases: grouped(
      terms.plain,
      ({ term, index }) => codesOf(term, index),
      ({ category }) => modeOf('', category),
    ),
    codeBook,
    helpLines,
    site: siteInForce(site),
    siteSwitch: policy.siteSwitch ?? Object.keys(policy).length === 0,
    snooze: policy.snooze ?? true,
  };
  return { inForce, problems };
}

/** A card offers no more. */
const mostCodes = 3;

/** What the rules of a category propose, taken together. */
function usualCodes(rules: readonly Pick<RuleInForce, 'codes'>[], omit: string): readonly string[] {
  return bestCodes(rules, new Set([omit])).slice(0, mostCodes);
}

/** The organisation's code book, made complete by a code that leaves out. */
function codeBookOf(policy: Policy, builtIn: readonly Code[], report: Report): readonly Code[] {
  const wanted = policy.codeBook ?? builtIn;
  const seen = new Set<string>();
  const book = wanted.filter((code, i): code is Code => {
    if (code === null) return false;
    if (seen.has(code.id)) report(`codeBook[${i}]`, 'duplicate-code');
    const fresh = !seen.has(code.id);
    seen.add(code.id);
    return fresh;
  });
  if (book.some((code) => code.omit)) return book;
  report('codeBook', 'no-omit-code');
  const leaveOut = builtIn.find((code) => code.omit);
  return leaveOut ? [...book.filter((code) => code.id !== leaveOut.id), leaveOut] : book;
}

function ownCodes(
  policy: Policy,
  rules: readonly Rule[],
  known: ReadonlySet<string>,
  report: Report,
): Map<string, readonly string[]> {
  const own = new Map<string, readonly string[]>();
  for (const [id, codes] of Object.entries(policy.codes ?? {})) {
    if (!isCategory(id) && !rules.some((rule) => rule.id === id)) {
      report(`codes.${id}`, 'unknown-rule');
      continue;
    }
    reportUnknown(codes, `codes.${id}`, known, report);
    own.set(id, codes);
  }
  return own;
}

function reportUnknown(
  codes: readonly string[],
  path: string,
  known: ReadonlySet<string>,
  report: Report,
): void {
  codes.forEach((code, i) => {
    if (!known.has(code)) report(`${path}[${i}]`, 'unknown-code');
  });
}

/** A site's mode holds there for every rule: a site that is only observed shows nothing at all. */
function modesOf(
  { mode = 'advise', modes = {} }: Policy,
  onSite: Mode | undefined,
  rules: readonly Rule[],
  report: Report,
): (id: string, category: Category) => Mode {
  for (const id of Object.keys(modes)) {
    if (!isCategory(id) && !rules.some((rule) => rule.id === id))
      report(`modes.${id}`, 'unknown-rule');
  }
  return (id, category) => onSite ?? modes[id] ?? modes[category] ?? mode;
}

function switchedOn(policy: Policy, rules: readonly Rule[], report: Report): Set<string> {
  const on = new Set(rules.map((rule) => rule.id));
  policy.rules?.forEach((change, i) => {
    if (change === null) return;
    const id = change.slice(1);
    const meant = rules.filter((rule) => id === '*' || rule.id === id || rule.category === id);
    const sign = change.charAt(0);
    const known = id === '*' || isCategory(id) || meant.length > 0;
    if (!known || (sign !== '-' && sign !== '+')) report(`rules[${i}]`, 'unknown-rule');
    else if (sign === '-') for (const rule of meant) on.delete(rule.id);
    else for (const rule of meant) on.add(rule.id);
  });
  return on;
}

function isCategory(id: string): boolean {
  return [...contextCategories, ...identifierCategories].some((category) => category === id);
}
