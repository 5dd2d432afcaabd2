// Every key in words, for the reference page, the browsers' and editors' schemas and the builder. The background has none of it.
import { agentSaid } from './keys/agent.ts';
import { codeBookSaid } from './keys/code-book.ts';
import { helpLinesSaid } from './keys/help-lines.ts';
import { organisationSaid } from './keys/organisation.ts';
import { rulesSaid } from './keys/rules.ts';
import { sitesSaid } from './keys/sites.ts';
import { termsSaid } from './keys/terms.ts';
import type { KeyPath, Said } from './said.ts';
import type { WrittenPolicy } from './schema.ts';

export const policySaid: Readonly<Record<KeyPath<Required<WrittenPolicy>>, Said>> = {
  ...organisationSaid,
  ...rulesSaid,
  ...codeBookSaid,
  ...termsSaid,
  ...sitesSaid,
  ...helpLinesSaid,
  ...agentSaid,
};
