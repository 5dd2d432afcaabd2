// From what the background says of the policy to what is wrong with it.
import type { Ailment, Diagnosis } from '../../components/doctor-text.ts';
import { codeProblems, daysSinceVerified, isOverdue, proposalsIn } from '../../rules/index.ts';
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

export function diagnose(
  checkup: Checkup,
  { now, browser, extension, flagged }: Circumstances,
): Diagnosis {
  const { delivery, source, version, hash, readAt, problems, inForce, isWhole } = checkup;
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
    isWhole,
  };
}

function codeAilments({ inForce, places }: Checkup, flagged: Flagged, now: Date) {
  const setting = { flagged, rules: proposalsIn(inForce), today: isoWithOffset(now).slice(0, 10) };
  return inForce.codeBook.flatMap((code) =>
    codeProblems(code, setting).map(({ fault, severity, where }) => {
      const path = placeOf(code.id, 'codeBook', places) + (where ? `.${where}` : '');
      return { severity, ailment: { path, code: code.id, fault } };
    }),
  );
}

function oldHelpLines({ inForce, places }: Checkup, now: Date): Ailment[] {
  const today = isoWithOffset(now).slice(0, 10);
  return inForce.helpLines
    .filter((one) => isOverdue(one, today))
    .map((one) => ({
      path: `${placeOf(one.id, 'helpLines', places)}.verifiedOn`,
      daysOld: daysSinceVerified(one, today),
    }));
}

/** Where it stands in the policy; what is built in has no other place than its id. */
function placeOf(id: string, list: keyof Checkup['places'], places: Checkup['places']): string {
  const at = places[list].indexOf(id);
  return at < 0 ? id : `${list}[${at}]`;
}
