import type { Finding, Knowledge, LibraryPolicy, ScopeResult, StorageAgainst, Verdict } from '../core/domain';
import { storageInWords } from '../core/export/declarations-in-words';
import type { Words } from '../core/export/html';
import { compare } from '../core/match/compare';
import { isNamed } from '../core/match/is-named';
import { policiesFor } from '../core/policy/policies-for';
import { scopeOf } from '../core/policy/scope';
import type { GivenFinding } from './given-findings';
import { plain } from './text';

export interface MatchContext {
  /** Policies to hold them against. */
  policies: readonly LibraryPolicy[];
  /** One policy was asked for: findings are held against it wherever they were made. */
  isChosen: boolean;
  /** Where they were made; null: not said, and the policy is taken to cover it. */
  pageUrl: string | null;
  /** Tells whose a host is; null where no finding needs it. */
  knowledge: Knowledge | null;
}

/** Judges one finding made elsewhere against each policy. What it does not say is unknown, and never guessed. */
export function matchFinding(given: GivenFinding, context: MatchContext): Verdict[] {
  const { policies, pageUrl, isChosen } = context;
  const page = pageUrl === null ? null : { url: pageUrl, links: null };
  const relevant = page === null || isChosen ? policies : policiesFor(policies, page);
  if (relevant.length === 0) return [unknownPolicy(given)];
  return relevant.map((policy) => judge(given, policy, page, context));
}

type Page = Parameters<typeof scopeOf>[1];

function judge(given: GivenFinding, policy: LibraryPolicy, page: Page | null, context: MatchContext): Verdict {
  const scope = page === null ? assumedScope : scopeOf(policy, page, given.surface);
  const party = given.party ?? partyOf(given, policy, context);
  if (party !== null) return compare({ ...given, party }, policy, scope);
  const [asFirst, asThird] = (['first', 'third'] as const).map((each) =>
    compare({ ...given, party: each }, policy, scope),
  );
  if (asFirst === undefined || asThird === undefined) throw new Error('two parties were judged');
  return isSame(asFirst, asThird) ? asFirst : unknownParty(asFirst);
}

const assumedScope: ScopeResult = {
  status: 'covered',
  reason: { key: 'scope.assumed', params: {} },
  clauses: [],
  governedBy: null,
};

/** A role is a third party's; a host is the page's own, or the policy's where no page is given, or not; an organisation too. */
function partyOf(
  given: GivenFinding,
  policy: LibraryPolicy,
  { pageUrl, knowledge }: MatchContext,
): Finding['party'] | null {
  if (given.role !== null && given.role !== 'consent_platform') return 'third';
  const pageHost = pageUrl === null ? policy.sites[0] : new URL(pageUrl).hostname;
  if (given.host !== null && pageHost !== undefined && knowledge !== null)
    return knowledge.isSameParty(pageHost, given.host) ? 'first' : 'third';
  if (given.entity === null) return null;
  return isNamed(given.entity.name, policy.entityNames) ? 'first' : 'third';
}

const isSame = (a: Verdict, b: Verdict): boolean =>
  a.status === b.status && JSON.stringify(a.clauses) === JSON.stringify(b.clauses);

function unknownParty(verdict: Verdict): Verdict {
  return {
    ...notChecked(verdict.findingId, 'verdict.party_not_given', verdict.scope),
    policyId: verdict.policyId,
    remarks: verdict.remarks,
  };
}

function unknownPolicy({ id }: GivenFinding): Verdict {
  const scope: ScopeResult = {
    status: 'undetermined',
    reason: { key: 'scope.no_policy', params: {} },
    clauses: [],
    governedBy: null,
  };
  return notChecked(id, 'verdict.no_policy', scope);
}

function notChecked(findingId: string, key: string, scope: ScopeResult): Verdict {
  return {
    ...{ findingId, scope, policyId: null, clauses: [], disclosureIds: [], remarks: [], languageDecided: null },
    status: 'undetermined',
    basis: 'not-checked',
    reason: { key, params: {} },
  };
}

/** A verdict, and what vendors' device-storage files say of the finding, where some are given. */
export type MatchLine = Verdict & { storage?: readonly StorageAgainst[] };

/** One verdict on one line, to be read. */
export function verdictLine(given: GivenFinding, verdict: MatchLine, words: Words): string {
  const { t } = words;
  const variant = given.variant === null ? '' : ` (${given.variant})`;
  const who = [
    given.party === null ? null : t(`party.${given.party}`),
    given.role === null ? null : t(`role.${given.role}`),
    given.entity?.name ?? given.host,
  ];
  const clauses = verdict.clauses.map(({ clauseId }) => clauseId).join(' ');
  const parts = [
    given.id,
    `${t(`technique.${given.technique}`)}${variant}, ${who.filter((part) => part !== null).join(', ')}`.replace(
      /, $/,
      '',
    ),
    `${t(`status.${verdict.status}`)} (${verdict.status}, ${verdict.basis})${clauses === '' ? '' : ` [${clauses}]`}`,
    t(verdict.reason.key, verdict.reason.params),
    ...(verdict.storage ?? []).map((row) => storageInWords(row, words)),
  ];
  return plain(parts.join(' | '));
}
