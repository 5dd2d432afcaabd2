// What a policy says of the site in a tab.
import type { Policy, Site, SiteInForce } from './policy.ts';

/** The first site of the policy that fits this host; undefined: none does. */
export function siteOn({ sites = [] }: Policy, host: string | null): Site | undefined {
  if (host === null) return undefined;
  return sites.find((site) => site !== null && fits(site.match, host)) ?? undefined;
}

/** `*.example.nl` fits example.nl and everything below it. */
function fits(match: string, host: string): boolean {
  const wanted = match.toLowerCase();
  if (!wanted.startsWith('*.')) return host === wanted;
  return host === wanted.slice(2) || host.endsWith(wanted.slice(1));
}

/** With nothing left open. */
export function siteInForce(site: Site | undefined): SiteInForce {
  return {
    noteFields: site?.noteFields ?? [],
    ignoredFields: site?.ignoredFields ?? [],
    ignoredKinds: site?.ignoredKinds ?? [],
    saveButtons: site?.saveButtons ?? [],
    codeField: site?.codeField ?? null,
  };
}
