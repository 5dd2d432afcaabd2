// Ids in a policy that name nothing, and hosts that are named twice.
import type { Policy } from './policy.ts';
import type { Report } from './terms.ts';

export function reportReferences(
  policy: Policy,
  codes: ReadonlySet<string>,
  helpLines: ReadonlySet<string>,
  report: Report,
): void {
  const hosts = new Set<string>();
  policy.sites?.forEach((site, i) => {
    if (site === null) return;
    const host = site.match.toLowerCase();
    if (hosts.has(host)) report(`sites[${i}].match`, 'duplicate-site');
    hosts.add(host);
    for (const id of Object.keys(site.codeField?.values ?? {})) {
      if (!codes.has(id)) report(`sites[${i}].codeField.values.${id}`, 'unknown-code');
    }
  });
  policy.codeBook?.forEach((code, i) => {
    code?.notice?.helpLines?.forEach((id, k) => {
      if (!helpLines.has(id)) report(`codeBook[${i}].notice.helpLines[${k}]`, 'unknown-help-line');
    });
  });
}
