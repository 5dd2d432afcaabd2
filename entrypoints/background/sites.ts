// The CRM and helpdesk suites that Discreet covers from the first day; others by the agent's own permission.
// Whole hosts, no paths: these suites move between their screens without loading a page, and a path that does not match
// would leave a note unread in silence. Suites whose hosts also hold much else (Jira, monday.com, Oracle) are left to
// the agent or to DISCREET_SITES.

/** A suite, the match patterns of the screens in which its agents write, and who says so. */
export interface Suite {
  readonly suite: string;
  readonly patterns: readonly [string, ...string[]];
  /** The page to look the host names up again; where it names only some, public code of that day named the others. */
  readonly source: string;
  /** Day of that reading, ISO 8601. */
  readonly lookedUp: string;
}

const lookedUp = '2026-11-23';

/** One pattern for each of several hosts. */
const https = (...hosts: readonly [string, ...string[]]): [string, ...string[]] => {
  const [first, ...others] = hosts.map((host) => `https://${host}/*`);
  return [first ?? '', ...others];
};

/** Dataverse regions of the public cloud beside the first, which has no number. */
const dynamics = [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 15, 16, 17, 19, 20, 21].map(
  (region) => `*.crm${region}.dynamics.com`,
);

const zohoDomains = [
  'zoho.eu',
  'zoho.in',
  'zoho.com.au',
  'zoho.com.cn',
  'zoho.jp',
  'zoho.sa',
  'zoho.uk',
  'zohocloud.ca',
];
const zoho = ['desk', 'crm'].flatMap((app) => zohoDomains.map((domain) => `${app}.${domain}`));

const genesysRegions = ['usw2', 'cac1', 'sae1', 'euw2', 'euc2', 'mec1', 'aps1', 'apne2', 'apne3'];
const genesys = [
  ...['ie', 'de', 'jp', 'com.au'].map((ending) => `apps.mypurecloud.${ending}`),
  ...genesysRegions.map((region) => `apps.${region}.pure.cloud`),
];

export const sites: readonly Suite[] = [
  {
    suite: 'Salesforce',
    patterns: https('*.lightning.force.com', '*.my.salesforce.com'),
    source:
      'https://help.salesforce.com/apex/HTViewHelpDoc?id=domain_name_overview.htm&language=en_us',
    lookedUp,
  },
  {
    suite: 'Zendesk',
    patterns: https('*.zendesk.com'),
    source: 'https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/basics',
    lookedUp,
  },
  {
    suite: 'Dynamics 365',
    patterns: https('*.crm.dynamics.com', ...dynamics),
    source: 'https://learn.microsoft.com/en-us/power-platform/admin/new-datacenter-regions',
    lookedUp,
  },
  {
    suite: 'HubSpot',
    patterns: https(
      'app.hubspot.com',
      'app-eu1.hubspot.com',
      'app-na2.hubspot.com',
      'app-ap1.hubspot.com',
    ),
    source:
      'https://developers.hubspot.com/docs/api-reference/latest/account/account-information/guide.md',
    lookedUp,
  },
  {
    suite: 'Freshworks',
    patterns: https('*.freshdesk.com', '*.freshservice.com', '*.myfreshworks.com'),
    source: 'https://developer.freshdesk.com/api/v1',
    lookedUp,
  },
  {
    suite: 'ServiceNow',
    patterns: https('*.service-now.com'),
    source: 'https://www.servicenow.com/docs/r/australia/platform-user-interface/t_LoggingIn.html',
    lookedUp,
  },
  {
    suite: 'Zoho Desk and CRM',
    patterns: https('desk.zoho.com', 'crm.zoho.com', ...zoho),
    source: 'https://www.zoho.com/assist/api/multidc.html',
    lookedUp,
  },
  {
    suite: 'Odoo Online',
    patterns: https('*.odoo.com'),
    source: 'https://github.com/odoo/documentation/pull/1935.diff',
    lookedUp,
  },
  {
    suite: 'Intercom',
    patterns: https('app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'),
    source: 'https://nango.dev/docs/api-integrations/intercom/connect',
    lookedUp,
  },
  {
    suite: 'Help Scout',
    patterns: https('secure.helpscout.net'),
    source: 'https://developer.helpscout.com/help-desk-api/objects/search-conversation',
    lookedUp,
  },
  {
    suite: 'Gorgias',
    patterns: https('*.gorgias.com'),
    source: 'https://docs.airbyte.com/integrations/sources/gorgias',
    lookedUp,
  },
  {
    suite: 'Front',
    patterns: https('app.frontapp.com'),
    source:
      'https://github.com/highlight/highlight/blob/main/docs-content/general/7_integrations/front-integration.md',
    lookedUp,
  },
  {
    suite: 'TOPdesk',
    patterns: https('*.topdesk.net'),
    source:
      'https://www.powershellgallery.com/packages/TOPdeskPS/0.1.3/Content/en-us%5Cabout_TOPdeskPS.help.txt',
    lookedUp,
  },
  {
    suite: 'AFAS InSite',
    patterns: https('*.afasinsite.nl'),
    source: 'https://www.ambulantethuiszorg.nl/inloggen-insite/',
    lookedUp,
  },
  {
    suite: 'Trengo',
    patterns: https('app.trengo.com'),
    source: 'https://help.trengo.com/en/articles/2293-begrippenlijst',
    lookedUp,
  },
  {
    suite: 'Pipedrive',
    patterns: https('*.pipedrive.com'),
    source: 'https://pipedrive.readme.io/docs/how-to-get-the-company-domain',
    lookedUp,
  },
  {
    suite: 'Kustomer',
    patterns: https('*.kustomerapp.com'),
    source: 'https://developer.kustomer.com/docs/get-started/quickstart',
    lookedUp,
  },
  {
    suite: 'Gladly',
    patterns: https('*.gladly.com'),
    source: 'https://github.com/api-evangelist/gladly',
    lookedUp,
  },
  {
    suite: 'SugarCRM',
    patterns: https('*.sugarondemand.com', '*.sugaropencloud.eu'),
    source:
      'https://docs.devart.com/dotconnect/SugarCRM/Devart.Data.Sugar~Devart.Data.Sugar.SugarConnection~_ctor(String).html',
    lookedUp,
  },
  {
    suite: 'SAP Service Cloud',
    patterns: https('*.crm.ondemand.com', '*.crm.cloud.sap'),
    source:
      'https://learn.microsoft.com/en-us/dotnet/api/azure.analytics.synapse.artifacts.models.sapcloudforcustomerlinkedservice.url',
    lookedUp,
  },
  {
    suite: 'Genesys Cloud',
    patterns: https('apps.mypurecloud.com', ...genesys),
    source: 'https://help.mypurecloud.com/articles/log-first-time/',
    lookedUp,
  },
  {
    suite: 'Talkdesk',
    patterns: https('*.mytalkdesk.com', '*.mytalkdesk.eu'),
    source: 'https://docs.talkdesk.com/docs/how-to-guarantee-your-app-works-in-all-regions',
    lookedUp,
  },
  {
    suite: 'SuperOffice',
    patterns: https('online.superoffice.com', 'online2.superoffice.com'),
    source: 'https://github.com/SuperOfficeDocs/superoffice-docs',
    lookedUp,
  },
  {
    suite: 'Teamleader Focus',
    patterns: https('focus.teamleader.eu'),
    source: 'https://developer.focus.teamleader.eu/docs/api',
    lookedUp,
  },
];
