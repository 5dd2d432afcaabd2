/** By local day and rule id: how often the rule found something. */
export type DayCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A line for each day and rule (RFC 4180). Days, ids and numbers hold nothing that would have to be quoted. */
export function countsCsv(counts: DayCounts): string {
  const lines = Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, rules]) =>
      Object.entries(rules)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([rule, times]) => `${day},${rule},${times}`),
    );
  return ['day,rule,count', ...lines, ''].join('\r\n');
}
