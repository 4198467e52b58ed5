import type { LibraryPolicy } from '../../core/domain';
import type { Output } from '../../messaging/protocol';
import { languageName } from '../language-name';
import { policyDated } from '../report/policy-view';
import type { Words } from '../words';

export interface PolicyRow {
  id: string;
  title: string;
  url: string;
  language: string;
  /** Version, and whether it is in force. */
  dated: string;
  facts: string[];
  isOwn: boolean;
  replacesBundled: boolean;
}

/** Returns the known policies in words: the person's own first. */
export function knownPolicies(
  { policies, ownIds, bundledIds }: Output<'policies.list'>,
  words: Words,
  now: number,
): PolicyRow[] {
  const rows = policies.map((policy): PolicyRow => {
    const { id, title, url, language } = policy;
    const [isOwn, isBundled] = [ownIds.includes(id), bundledIds.includes(id)];
    return {
      ...{ id, title, url, language, isOwn },
      replacesBundled: isOwn && isBundled,
      dated: policyDated(datedFrom(policy, now), words),
      facts: [
        words.t(originKey(isOwn, isBundled)),
        languageName(language, words.locale),
        words.t('options.policies.size', { count: policy.clauses.length }),
      ],
    };
  });
  return [...rows.filter(({ isOwn }) => isOwn), ...rows.filter(({ isOwn }) => !isOwn)];
}

function originKey(isOwn: boolean, isBundled: boolean): string {
  if (!isOwn) return 'options.policies.bundled';
  return isBundled ? 'options.policies.replaces' : 'options.policies.own';
}

function datedFrom({ url, version, supersededOn }: LibraryPolicy, now: number) {
  return { url, version, supersededOn, isCurrent: supersededOn === null || Date.parse(supersededOn) > now };
}
