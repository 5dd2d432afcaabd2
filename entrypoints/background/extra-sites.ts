/** A host that has an owner: no scheme wildcard, no bare `*`, no port (Firefox knows none in a pattern). */
const pattern = /^https?:\/\/(\*\.)?[\p{L}\d-]+(\.[\p{L}\d-]+)*\/\S*$/u;

/**
 * Match patterns of an organisation's own CRM, as DISCREET_SITES lists them: separated by commas.
 * @throws Error naming the first part that is no pattern, so that no build goes out without its sites.
 */
export function extraSites(listed: string | undefined): string[] {
  const parts = (listed ?? '').split(',').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      if (pattern.test(part)) return part;
      throw new Error(
        `DISCREET_SITES: "${part}" is not a match pattern like https://crm.example.nl/* or https://*.example.nl/* (http or https, a host, a path, no port)`,
      );
    });
}
