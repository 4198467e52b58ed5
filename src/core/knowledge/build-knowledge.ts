import type { Knowledge, LibraryPolicy } from '../domain';
import { buildChoices } from './choices';
import { buildCookies } from './cookies';
import { buildHosts } from './hosts';
import { buildNames } from './names';
import { buildParties } from './parties';
import { siteOf } from './site-of';
import type { KnowledgeTables } from './tables';

/** Builds the look-ups over compiled tables and the known policies. Trusts the tables: they are our own build's. */
export function buildKnowledge(tables: KnowledgeTables, given: readonly LibraryPolicy[]): Knowledge {
  // In whatever order a person added them, the report is the same: where two say the same, the first one leads.
  const policies = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const hosts = buildHosts(tables);
  const parties = buildParties(tables, hosts, policies);
  return {
    version: tables.version,
    rulesVersion: tables.rulesVersion,
    policies,
    siteOf,
    hostFacts: hosts.factsOf,
    cookieFacts: buildCookies(tables, hosts).factsOf,
    isSameParty: parties.isSame,
    isSameOwner: parties.isSameOwner,
    entityNamed: buildNames(tables),
    choicesFor: buildChoices(tables),
  };
}
