import {
  sureCertainty,
  type Disclosure,
  type Finding,
  type LibraryPolicy,
  type Reason,
  type ScopeResult,
  type Verdict,
} from '../domain';
import { speaksOf, type Claim } from './claims';
import { isNamed } from './is-named';
import type { Outcome } from './status';

/** Returns why, as message keys with parameters: the reason and further remarks. */
export function explain(
  finding: Finding,
  policy: LibraryPolicy,
  scope: ScopeResult,
  outcome: Outcome,
  language: string | null,
): Pick<Verdict, 'reason' | 'remarks'> {
  const onDocument = [...languageRemarks(language, policy), ...supersededRemarks(policy)];
  if (outcome.status === 'out-of-scope' || (outcome.status === 'undetermined' && scope.status !== 'covered')) {
    return { reason: scope.reason, remarks: onDocument };
  }
  return {
    reason: policy.reading?.isSupported === false ? languageNotRead : reasonOf(outcome),
    remarks: [
      ...remarksOf(finding, policy, outcome),
      ...regionRemarks(outcome),
      ...readingRemarks(policy, outcome),
      ...onDocument,
    ],
  };
}

const languageNotRead: Reason = { key: 'verdict.language_not_read', params: {} };

function reasonOf({ status, basis, decisive }: Outcome): Reason {
  const cited = clausesIn(decisive.map(({ disclosure }) => disclosure));
  if (status === 'undetermined') return { key: 'verdict.not_read', params: {} };
  if (basis === 'part-stated') return { key: `verdict.part_stated.${missingOf(decisive)}`, params: cited };
  if (basis === 'catch-all')
    return { key: 'verdict.catch_all', params: { ...cited, phrase: decisive[0]?.disclosure.catchAll?.phrase ?? '' } };
  return { key: `verdict.${basis.replaceAll('-', '_')}`, params: cited };
}

/** Their clauses, each once, and how many these are: the words bend to the number. */
function clausesIn(disclosures: readonly Disclosure[]): { clauses: string; count: number } {
  const ids = [...new Set(disclosures.map(({ clauseId }) => clauseId))];
  return { clauses: ids.join(', '), count: ids.length };
}

function missingOf(decisive: readonly Claim[]): 'party' | 'purpose' | 'moment' | 'technique' {
  const [first] = decisive.flatMap(({ missing }) => missing);
  return first ?? 'technique';
}

function remarksOf(finding: Finding, policy: LibraryPolicy, outcome: Outcome): Reason[] {
  const isDisclosed = outcome.status === 'clear' || outcome.status === 'vague';
  const third =
    finding.party !== 'third'
      ? []
      : isDisclosed
        ? vendorRemarks(finding, outcome)
        : roleRemarks(finding, policy, outcome);
  const silent = outcome.status === 'omitted' || outcome.status === 'catch-all' ? silenceRemarks(finding, policy) : [];
  return [...third, ...silent];
}

function vendorRemarks({ entity }: Finding, { decisive }: Outcome): Reason[] {
  const isVendorNamed = decisive.some(
    ({ disclosure }) =>
      disclosure.entities.length > 0 || (entity !== null && isNamed(entity.name, disclosure.namedExamples)),
  );
  return isVendorNamed ? [] : [{ key: 'verdict.remark.vendor_not_named', params: {} }];
}

/** A known role could have made a difference: the policy speaks of this, for some kinds of third parties. */
function roleRemarks(finding: Finding, { disclosures }: LibraryPolicy, { basis }: Outcome): Reason[] {
  const isKnown = finding.role !== null && finding.role !== 'unknown';
  if (isKnown || basis === 'denied' || basis === 'conflict') return [];
  const byRole = disclosures.some((each) => each.roles.length > 0 && speaksOf(each, finding));
  return byRole ? [{ key: 'verdict.remark.role_unknown', params: {} }] : [];
}

/** Where a reader might still look: a clause to argue from, a document that is not held. */
function silenceRemarks({ technique }: Finding, { disclosures, documents }: LibraryPolicy): Reason[] {
  const arguable = disclosures.filter((disclosure) => disclosure.arguable.includes(technique));
  const unheld = documents.filter(({ isHeld, techniques }) => !isHeld && techniques.includes(technique));
  return [
    ...(arguable.length === 0 ? [] : [{ key: 'verdict.remark.arguable', params: clausesIn(arguable) }]),
    ...unheld.map(({ clauseId }) => ({ key: 'verdict.remark.document_not_held', params: { clause: clauseId } })),
  ];
}

/** Said only to those who live in one region; one remark for each. */
function regionRemarks({ decisive }: Outcome): Reason[] {
  const regions = decisive.map(({ disclosure }) => disclosure.region);
  if (regions.includes(undefined)) return [];
  return [...new Set(regions)].map((region = '') => ({ key: 'verdict.remark.region', params: { region } }));
}

/** Read by the machine, and what decides was not said in so many words. */
function readingRemarks(policy: LibraryPolicy, { decisive }: Outcome): Reason[] {
  if (policy.reading === undefined) return [];
  const surest = Math.max(0, ...decisive.map(({ disclosure }) => disclosure.reading?.certainty ?? 1));
  return decisive.length === 0 || surest >= sureCertainty
    ? []
    : [{ key: 'verdict.remark.uncertain_reading', params: { percent: Math.round(surest * 100) } }];
}

/** The prevailing text is another than the one quoted, and it decides. */
function languageRemarks(language: string | null, policy: LibraryPolicy): Reason[] {
  return language === null || language === policy.language
    ? []
    : [{ key: 'verdict.remark.prevailing', params: { language } }];
}

function supersededRemarks({ version, supersededOn }: LibraryPolicy): Reason[] {
  return supersededOn === null ? [] : [{ key: 'verdict.remark.superseded', params: { version, supersededOn } }];
}
