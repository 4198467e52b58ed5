import type { Artifacts, Finding, Knowledge, Observation, ObservationKind, ObservationsByKind } from '../domain';
import { sentenceOf } from '../../lib/sentence-of';
import { hostOf } from '../../lib/host-of';
import { leaveRealContacts } from './leave-real-contacts';
import { mergeFindings } from './merge-findings';
import type { PageContext, Rule } from './rule';
import { rules as allRules } from './rules';
import { throughCompression } from './through-compression';
import { throughWorkers } from './through-workers';
import { weighByCompany } from './weigh-by-company';

export interface Detection {
  findings: Finding[];
  /** Rules that failed: what they look for was not looked for. */
  failedRules: { ruleId: string; error: string }[];
}

/** Runs every rule over what was observed. The same artifacts and knowledge always give the same findings in the same order. */
export function detect(
  artifacts: Pick<Artifacts, 'page' | 'environment' | 'observations' | 'dropped'>,
  knowledge: Knowledge,
  rules: readonly Rule[] = allRules,
): Detection {
  const page: PageContext = {
    host: hostOf(artifacts.page.url) ?? '',
    url: artifacts.page.url,
    visit: artifacts.page,
    environment: artifacts.environment,
    lost: new Set(artifacts.dropped.map(({ what, reason }) => `${what} ${reason}`)),
  };
  const byKind = groupByKind(throughWorkers(throughCompression(artifacts.observations), knowledge));
  const found: Finding[] = [];
  const failedRules: Detection['failedRules'] = [];
  for (const rule of rules) {
    // The one catch: a rule that fails takes no other with it, and the report says which one did.
    try {
      found.push(...rule.detect(page, pick(byKind, rule.needs), knowledge));
    } catch (error) {
      failedRules.push({ ruleId: rule.id, error: sentenceOf(error) });
    }
  }
  const merged = mergeFindings(leaveRealContacts(found), artifacts.observations);
  return { findings: weighByCompany(merged, knowledge), failedRules };
}

function groupByKind(observations: readonly Observation[]): ReadonlyMap<ObservationKind, readonly Observation[]> {
  const groups = new Map<ObservationKind, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(observation.kind);
    if (group) group.push(observation);
    else groups.set(observation.kind, [observation]);
  }
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}

/** What a rule does not declare, it does not get; what was not seen is an empty list. */
function pick(
  byKind: ReadonlyMap<ObservationKind, readonly Observation[]>,
  needs: readonly ObservationKind[],
): ObservationsByKind {
  const picked = Object.fromEntries(needs.map((kind) => [kind, byKind.get(kind) ?? Object.freeze([])]));
  // The record holds the declared kinds only, which is what Rule<K> may read.
  return Object.freeze(picked) as unknown as ObservationsByKind;
}
