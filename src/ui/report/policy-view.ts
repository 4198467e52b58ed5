import type { Report } from '../../core/domain';
import { wordedParams } from './finding-view';
import { languageName } from '../language-name';
import { dateInWords, inLanguage, type Words } from '../words';

type Policy = Report['policies'][number];

export interface PolicyView {
  policy: Policy;
  /** Version and whether it is in force. */
  dated: string;
  /** Whether it covers this page. */
  covers: string;
  why: string;
  remarks: string[];
  /** What speaks against the reading as a whole: in a language that cannot be read. */
  unread: string | null;
}

/** Returns the policies that speak of this page, in words. */
export function policyViews(report: Report, words: Words): PolicyView[] {
  return report.policies.filter(({ isRelevant }) => isRelevant).map((policy) => policyView(policy, words));
}

function policyView(policy: Policy, words: Words): PolicyView {
  const { t, locale } = words;
  const { status, reason, governedBy } = policy.scope;
  const other = governedBy === null ? '' : ` ${t('ui.policy.governed_by', { who: inLanguage(governedBy, locale) })}`;
  return {
    policy,
    dated: policyDated(policy, words),
    covers: t(`ui.scope.${status}`),
    why: `${t(reason.key, wordedParams(reason.params, words))}${other}`,
    remarks: policy.remarks
      .filter(({ key }) => key !== 'policy.superseded') // said in `dated`
      .map(({ key, params }) => t(key, wordedParams(params, words))),
    unread: unreadIn(policy, words),
  };
}

function unreadIn({ reading }: Policy, { t, locale }: Words): string | null {
  if (reading === undefined || reading.isSupported) return null;
  if (reading.language === null) return t('ui.policy.language_unknown');
  return t('ui.policy.not_supported', { language: languageName(reading.language, locale) });
}

/** Returns a policy's version, and whether it is in force; of one read by machine, when, from where, and its own date. */
export function policyDated(policy: Dated, words: Words): string {
  const { t, locale } = words;
  const { version, supersededOn, isCurrent, reading } = policy;
  if (reading !== undefined) return readOn(policy, reading.readOn, words);
  const of = dateInWords(version, locale);
  return isCurrent || supersededOn === null
    ? t('ui.policy.current', { version: of })
    : t('ui.policy.superseded', { version: of, on: dateInWords(supersededOn, locale) });
}

type Dated = Pick<Policy, 'version' | 'supersededOn' | 'isCurrent' | 'url' | 'reading'>;

function readOn({ url, version }: Dated, day: string, { t, locale }: Words): string {
  const address = url.replace(/^https?:\/\//, '');
  const read =
    address === ''
      ? t('ui.policy.read_given')
      : t('ui.policy.read_by_machine', { date: dateInWords(day, locale), address });
  return version === day || version === ''
    ? `${read}.`
    : `${read}. ${t('ui.policy.dated', { version: dateInWords(version, locale) })}`;
}

/** Returns the address of the live text; it points into the text only when that text is the one that was read. */
export function liveAddress(policy: Pick<Policy, 'url' | 'isCurrent'>, quote: string | null): string {
  if (!policy.isCurrent || quote === null) return policy.url;
  const fragment = encodeURIComponent(quote).replaceAll('-', '%2D');
  return `${policy.url.split('#')[0]}#:~:text=${fragment}`;
}
