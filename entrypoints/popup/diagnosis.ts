// From what the background says of the policy to what is wrong with it.
import type { Ailment, Diagnosis } from '../../components/doctor-text.ts';
import type { HelpLine } from '../../rules/engine/policy.ts';
import { catalogue, codeProblems, isOverdue } from '../../rules/index.ts';
import type { Checkup } from '../background/messages.ts';
import type { Flagged } from '../flagged/contract.ts';
import { isoWithOffset } from './iso-time.ts';

/** What does not come with the policy. */
export interface Circumstances {
  readonly now: Date;
  readonly browser: string;
  readonly extension: string;
  /** null: nobody could say what the rules find. */
  readonly flagged: Flagged | null;
}

const dayMs = 86_400_000;

export function diagnose(
  checkup: Checkup,
  { now, browser, extension, flagged }: Circumstances,
): Diagnosis {
  const { delivery, source, version, hash, readAt, problems, inForce } = checkup;
  const codes = codeAilments(checkup, flagged ?? (() => []), now);
  const found = (severity: 'refuse' | 'warn') =>
    codes.filter((one) => one.severity === severity).map(({ ailment }) => ailment);
  return {
    delivery,
    source,
    organisation: inForce.organisation,
    version,
    hash: hash?.slice(0, 12) ?? null,
    readAt: readAt === null ? null : isoWithOffset(new Date(readAt)),
    checkedAt: isoWithOffset(now),
    browser,
    extension,
    errors: [
      ...problems.map(({ path, ...what }) => ({ path: path === '' ? '$' : path, ...what })),
      ...found('refuse'),
    ],
    warnings: [...found('warn'), ...oldHelpLines(checkup, now)],
    codesChecked: flagged !== null,
  };
}

function codeAilments({ inForce, places }: Checkup, flagged: Flagged, now: Date) {
  const categoryOf = new Map(
    [...catalogue, ...inForce.terms].map((rule) => [rule.id, rule.category]),
  );
  const rules = [
    ...inForce.rules.flatMap(({ id, codes }) => {
      const category = categoryOf.get(id);
      return category ? [{ category, codes }] : [];
    }),
    ...inForce.phrases,
  ];
  const setting = { flagged, rules, today: isoWithOffset(now).slice(0, 10) };
  return inForce.codeBook.flatMap((code) =>
    codeProblems(code, setting).map(({ fault, severity, where }) => {
      const path = placeOf(code.id, 'codeBook', places) + (where ? `.${where}` : '');
      return { severity, ailment: { path, code: code.id, fault } };
    }),
  );
}

function oldHelpLines({ inForce, places }: Checkup, now: Date): Ailment[] {
  return inForce.helpLines
    .filter((one) => isOverdue(one, isoWithOffset(now).slice(0, 10)))
    .map(({ id, verifiedOn }) => ({
      path: `${placeOf(id, 'helpLines', places)}.verifiedOn`,
      daysOld: daysSince(verifiedOn, now),
    }));
}

const daysSince = (verifiedOn: HelpLine['verifiedOn'], now: Date) =>
  Math.floor((now.getTime() - new Date(verifiedOn).getTime()) / dayMs);

/** Where it stands in the policy; what is built in has no other place than its id. */
function placeOf(id: string, list: keyof Checkup['places'], places: Checkup['places']): string {
  const at = places[list].indexOf(id);
  return at < 0 ? id : `${list}[${at}]`;
}
