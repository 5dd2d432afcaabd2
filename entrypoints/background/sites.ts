// The CRM suites that Discreet covers from the first day. Hosts that others may rent (pages, mail, storage) stay out.

/** A suite, the match patterns of the screens in which its agents write, and who says so. */
export interface Suite {
  readonly suite: string;
  readonly patterns: readonly [string, ...string[]];
  /** Page on which the host names were read. */
  readonly source: string;
  /** Day of that reading, ISO 8601. */
  readonly lookedUp: string;
}

export const sites: readonly Suite[] = [
  {
    suite: 'Salesforce',
    patterns: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
    source: 'https://help.salesforce.com/s/articleView?id=sf.domain_name_url_formats.htm',
    lookedUp: '2026-11-23',
  },
];
