import { detect } from './detect/run';
import {
  hiddenAt,
  reportVersion,
  type Artifacts,
  type ChoiceInReport,
  type DisclosureInReport,
  type Finding,
  type Knowledge,
  type LibraryPolicy,
  type PolicyInReport,
  type Report,
  type Unobserved,
  type Verdict,
} from './domain';
import { compare } from './match/compare';
import { withHeldDocuments } from './policy/held-documents';
import { disagreementsAmong } from './match/disagreements';
import { heldAgainstStorage } from './match/held-against-storage';
import { namedVendors } from './match/named-vendors';
import { isCurrentAt } from './policy/covering';
import { policiesFor } from './policy/policies-for';
import { scopeOf } from './policy/scope';
import { groupBy } from '../lib/group-by';
import { countReport } from './report/counts';
import { inView } from './report/in-view';
import { inReadingOrder } from './report/order';
import { unobservedOf } from './report/unobserved';

/**
 * Holds everything collected for one visit against the known policies.
 * Returns the Report: the same artifacts and knowledge always give the same one. Throws only for a bug in the core;
 * a rule that fails is recorded in `limits.failedRules`. Of a document with several page views it is the report of one,
 * `page.view` of the artifacts: the latest, where it says nothing.
 */
export function assess(collected: Artifacts, knowledge: Knowledge): Report {
  const artifacts = inView(collected);
  const { findings: found, failedRules } = detect(artifacts, knowledge);
  const page = pageForScope(artifacts);
  const policies = withHeldDocuments(knowledge.policies);
  const relevant = policiesFor(policies, page);
  const verdicts = found.flatMap((finding) => judge(finding, relevant, page));
  const findings = inReadingOrder(found, verdicts);
  const covering = relevant.filter((policy) => scopeOf(policy, page).status === 'covered');
  const unobserved = covering.flatMap((policy) => unobservedOf(policy, artifacts, findings, verdicts));
  return {
    schemaVersion: reportVersion,
    versions: { tool: artifacts.versions.tool, rules: knowledge.rulesVersion, knowledge: knowledge.version },
    page: artifacts.page,
    access: artifacts.access,
    consent: artifacts.consent,
    environment: artifacts.environment,
    collectors: artifacts.collectors,
    policies: policies.map((policy) => ({
      ...describePolicy(policy, artifacts, page, relevant.includes(policy)),
      ...(policy.reading && { reading: describeReading(policy, policy.reading, verdicts) }),
    })),
    clauses: relevant.flatMap((policy) => clausesToShow(policy).map((clause) => ({ policyId: policy.id, ...clause }))),
    findings,
    verdicts,
    disclosures: relevant.flatMap((policy) => describeDisclosures(policy, covering.includes(policy), unobserved)),
    unobserved,
    choices: [...policyChoices(relevant), ...vendorChoices(findings, knowledge)],
    ...declaredOf(artifacts, findings, knowledge),
    disagreements: disagreementsAmong(
      covering.filter((policy) => isCurrentAt(policy, artifacts.page.startedAt)),
      artifacts.declarations ?? [],
    ),
    counts: {
      ...countReport(artifacts, findings, verdicts, unobserved),
      ...elsewhere(collected, artifacts, findings, knowledge),
    },
    limits: { dropped: artifacts.dropped, hidden: hiddenAt(artifacts.access), failedRules },
  };
}

/** What a view leaves out is counted: a page that changes its address hides nothing of what it did before. */
function elsewhere(
  collected: Artifacts,
  shown: Artifacts,
  findings: readonly Finding[],
  knowledge: Knowledge,
): Pick<Report['counts'], 'elsewhere'> {
  if (collected === shown) return {};
  const ids = new Set(findings.map(({ id }) => id));
  return { elsewhere: detect(collected, knowledge).findings.filter(({ id }) => !ids.has(id)).length };
}

type ScopePage = Parameters<typeof scopeOf>[1];

/** Links that were not looked for are null: a site that is covered only by its link then cannot be told. */
function pageForScope(artifacts: Artifacts): ScopePage {
  const run = artifacts.collectors.find((collector) => collector.name === 'policy-links');
  const looked = run?.status === 'ran' || run?.status === 'partial';
  const links = artifacts.observations.flatMap((observation) =>
    observation.kind === 'policy-link' ? [observation.url] : [],
  );
  return { url: artifacts.page.url, links: looked ? links : null };
}

function judge(finding: Finding, policies: readonly LibraryPolicy[], page: ScopePage): Verdict[] {
  if (policies.length === 0) return [withoutPolicy(finding)];
  return policies.map((policy) =>
    compare(finding, policy, scopeOf(policy, page, finding.surface), policy.reading?.isSupported !== false),
  );
}

function withoutPolicy(finding: Finding): Verdict {
  const reason = { key: 'verdict.no_policy', params: {} };
  return {
    findingId: finding.id,
    policyId: null,
    status: 'undetermined',
    basis: 'not-checked',
    clauses: [],
    disclosureIds: [],
    reason,
    remarks: [],
    languageDecided: null,
    scope: { status: 'undetermined', reason: { key: 'scope.no_policy', params: {} }, clauses: [], governedBy: null },
  };
}

function describePolicy(
  policy: LibraryPolicy,
  artifacts: Artifacts,
  page: ScopePage,
  isRelevant: boolean,
): PolicyInReport {
  const { id, title, controller, url, laterUrl, version, language, supersededOn, subjects } = policy;
  const isCurrent = isCurrentAt(policy, artifacts.page.startedAt);
  return {
    ...{ id, title, controller, url, laterUrl, version, language, supersededOn, isCurrent, isRelevant },
    scope: scopeOf(policy, page),
    remarks: policyRemarks(policy, page, isCurrent),
    subjects: isRelevant ? subjects : [],
  };
}

/** What was read by machine, and what it refers to that was not. */
function describeReading(
  { id, checkedOn, documents, language }: LibraryPolicy,
  reading: NonNullable<LibraryPolicy['reading']>,
  verdicts: readonly Verdict[],
): NonNullable<PolicyInReport['reading']> {
  const remarked = verdicts.filter(({ policyId }) => policyId === id).flatMap(({ remarks }) => remarks);
  const unread = documents
    .filter(({ isHeld }) => !isHeld)
    .map(({ title, url, kind = 'other', clauseId }) => ({
      ...{ title: title[language] ?? '', url, kind, clauseId },
      verdicts: remarked.filter(
        ({ key, params }) => key === 'verdict.remark.document_not_held' && params['clause'] === clauseId,
      ).length,
    }));
  return { readOn: checkedOn, ...reading, ...(unread.length > 0 && { unread }) };
}

/** What the site declares for machines, beside what was found of it. */
function declaredOf(
  { declarations }: Artifacts,
  findings: readonly Finding[],
  knowledge: Knowledge,
): Pick<Report, 'declared'> {
  if (declarations === undefined) return {};
  const vendors = declarations.flatMap((one) => (one.kind === 'vendor-list' ? one.vendors : []));
  const files = declarations.filter((one) => one.kind === 'device-storage');
  return {
    declared: {
      declarations,
      vendors: namedVendors(findings, vendors, knowledge),
      storage: heldAgainstStorage(findings, files),
    },
  };
}

function policyRemarks(policy: LibraryPolicy, page: ScopePage, isCurrent: boolean): PolicyInReport['remarks'] {
  const { laterLinkPattern, supersededOn, version } = policy;
  const later =
    laterLinkPattern === null
      ? undefined
      : (page.links ?? []).find((link) => new RegExp(laterLinkPattern, 'i').test(link));
  return [
    ...(isCurrent || supersededOn === null ? [] : [{ key: 'policy.superseded', params: { version, supersededOn } }]),
    ...(later === undefined ? [] : [{ key: 'policy.links_to_later', params: { link: later } }]),
  ];
}

/** Of a text read by machine, thousands of sentences may say nothing that is looked for: those that do are shown. */
function clausesToShow({
  reading,
  clauses,
  disclosures,
  choices,
  scope,
  documents,
}: LibraryPolicy): LibraryPolicy['clauses'] {
  if (reading === undefined) return clauses;
  const telling = new Set([
    ...disclosures.map(({ clauseId }) => clauseId),
    ...choices.flatMap(({ clauseIds }) => clauseIds),
    ...scope.flatMap(({ clauseIds }) => clauseIds),
    ...documents.map(({ clauseId }) => clauseId),
  ]);
  return clauses.filter(({ id }) => telling.has(id));
}

/** Where the policy does not cover the page, nothing was held against it: nothing of it was seen. */
function describeDisclosures(
  policy: LibraryPolicy,
  isCovering: boolean,
  unobserved: readonly Unobserved[],
): DisclosureInReport[] {
  const judged = unobserved.filter(({ policyId }) => policyId === policy.id);
  const unseen = new Set(judged.map(({ disclosureId }) => disclosureId));
  return policy.disclosures.map(({ id, clauseId, quote, meaning, techniques }) => ({
    ...{ policyId: policy.id, id, clauseId, quote, meaning, techniques },
    isSeen: isCovering && !unseen.has(id),
  }));
}

function policyChoices(policies: readonly LibraryPolicy[]): ChoiceInReport[] {
  return policies.flatMap((policy) =>
    policy.choices.map((choice) => ({
      ...choice,
      policyId: policy.id,
      entities: [],
      clauses: choice.clauseIds.map((clauseId) => ({ policyId: policy.id, clauseId })),
    })),
  );
}

function vendorChoices(findings: readonly Finding[], knowledge: Knowledge): ChoiceInReport[] {
  const entities = new Set(
    findings.flatMap((finding) => (finding.entity && finding.party === 'third' ? [finding.entity.name] : [])),
  );
  const offered = [...entities]
    .sort()
    .flatMap((entity) => knowledge.choicesFor(entity).map((choice) => ({ entity, choice })));
  return [...groupBy(offered, ({ choice }) => choice.id).values()].map((group) => ({
    ...group[0].choice,
    policyId: null,
    entities: group.map(({ entity }) => entity),
    clauses: [],
  }));
}
