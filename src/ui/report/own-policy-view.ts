import type { Report } from '../../core/domain';
import type { Output, PolicyCandidate } from '../../messaging/protocol';
import type { Told } from '../../lib/told-error';
import { languageName } from '../language-name';
import type { Words } from '../words';

type Policy = Report['policies'][number];

/** How far the check of a site's own policy is. */
export interface CheckState {
  readonly phase: 'idle' | 'looking' | 'working';
  readonly progress: Output<'policy.progress'> | null;
  readonly tried: readonly string[] | null;
  readonly elsewhere: PolicyCandidate | null;
  readonly isRefused: boolean;
  readonly error: Told | null;
}

export interface OwnPolicyView {
  host: string;
  /** Whether looking could find anything: on a page with an address. */
  canCheck: boolean;
  /** No policy is known of this page: reading one is the step to take. */
  isFirst: boolean;
  checkKey: string;
  isBusy: boolean;
  /** What is being done; null: nothing. */
  busy: string | null;
  /** 0 to 1; undefined: cannot be told. */
  done: number | undefined;
  /** What became of it, sentence by sentence. */
  told: string[];
  /** Usual addresses that were asked for in vain. */
  asked: string[];
  elsewhere: { candidate: PolicyCandidate; host: string } | null;
  /** The host whose policy this tab was opened to read; null: opened for nothing of the kind. */
  openedFor: string | null;
  /** Documents that the policies refer to and that were not read. */
  unread: UnreadDocument[];
  /** The policies in other languages. */
  versions: LanguageVersionView[];
  /** Nothing was found: what the person can give is shown open. */
  mustGive: boolean;
}

export interface UnreadDocument {
  key: string;
  title: string;
  told: string[];
  /** null: it is named without an address that could be read. */
  candidate: PolicyCandidate | null;
}

export interface LanguageVersionView {
  language: string;
  candidate: PolicyCandidate;
}

/** Returns what the part of the popup shows that reads a site's own policy. */
export function ownPolicyView(check: CheckState, report: Report, words: Words): OwnPolicyView {
  const { progress, tried, elsewhere, phase } = check;
  const host = hostOf(report.page.url);
  const relevant = report.policies.filter(({ isRelevant }) => isRelevant);
  const hasReading = relevant.some(({ reading }) => reading !== undefined);
  return {
    host,
    canCheck: host !== '',
    isFirst: relevant.length === 0 && tried === null && elsewhere === null,
    checkKey: hasReading ? 'ui.own.again' : relevant.length === 0 ? 'ui.own.check' : 'ui.own.current',
    isBusy: phase !== 'idle',
    busy: busyOf(check, words),
    done: phase === 'working' && progress?.state === 'reading' ? progress.done : undefined,
    told: phase === 'idle' ? toldOf(check, words) : [],
    asked: (tried ?? []).filter((what) => what.includes('/')),
    elsewhere: phase === 'idle' && elsewhere !== null ? { candidate: elsewhere, host: hostOf(elsewhere.url) } : null,
    openedFor: phase === 'idle' ? openedFor(progress, host) : null,
    unread: phase === 'idle' ? relevant.flatMap((policy) => unreadOf(policy, report, words)).slice(0, mostShown) : [],
    versions: phase === 'idle' ? versionsOf(relevant, report, words) : [],
    mustGive: tried !== null || progress?.state === 'failed',
  };
}

const mostShown = 6;

function unreadOf({ reading, id }: Policy, { page }: Report, { t }: Words): UnreadDocument[] {
  return (reading?.unread ?? []).map(({ title, url, kind, clauseId, verdicts }) => {
    const candidate = candidateOf(url, kind, title, page.url);
    return {
      ...{ key: `${id} ${kind} ${url ?? ''}`, title, candidate },
      told: [
        t('ui.own.unread', { title, clause: clauseId }),
        ...(verdicts > 0 ? [t('ui.own.unread.verdicts', { count: verdicts })] : []),
        ...(candidate === null ? [t('ui.own.unread.no_link')] : []),
      ],
    };
  });
}

/** Those that were not read yet. */
function versionsOf(policies: readonly Policy[], { page }: Report, { locale }: Words): LanguageVersionView[] {
  const read = new Set(policies.map(({ url }) => url));
  return policies.flatMap(({ reading, title, language: own }) =>
    (reading?.languageVersions ?? []).flatMap(({ language, url }) => {
      const candidate = candidateOf(url, reading?.kind ?? 'privacy', title, page.url);
      const isNew = !read.has(url) && language.toLowerCase() !== own.toLowerCase();
      return candidate === null || !isNew ? [] : [{ language: languageName(language, locale), candidate }];
    }),
  );
}

function candidateOf(
  url: string | null,
  kind: PolicyCandidate['kind'],
  text: string,
  page: string,
): PolicyCandidate | null {
  if (url === null || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const isSameOrigin = URL.canParse(page) && new URL(url).origin === new URL(page).origin;
  return { url, kind, language: null, found: 'link', isSameOrigin, text };
}

function busyOf({ phase, progress }: CheckState, { t }: Words): string | null {
  if (phase === 'looking') return t('ui.own.finding');
  if (phase === 'idle') return null;
  return t(progress?.state === 'reading' ? 'ui.own.reading' : 'ui.own.fetching');
}

function toldOf({ progress, tried, isRefused, error }: CheckState, { t }: Words): string[] {
  const told: string[] = [];
  if (error !== null) told.push(t(error.key, error.params));
  if (isRefused) return [...told, t('ui.own.refused')];
  if (tried !== null) told.push(t('ui.own.nothing'), ...triedInWords(tried, t));
  if (progress?.state === 'done') told.push(t('ui.own.done', { count: progress.readingIds.length }));
  if (progress?.state === 'failed') told.push(t('ui.own.failed'));
  if (progress?.problem != null) {
    const problem = t(`ui.own.problem.${progress.problem}`);
    told.push(notRead(progress.problemAt, problem, t));
  }
  return told;
}

const notRead = (address: string | null, problem: string, t: Words['t']): string =>
  address === null ? t('ui.own.not_read.given', { problem }) : t('ui.own.not_read', { address, problem });

function triedInWords(tried: readonly string[], t: Words['t']): string[] {
  if (tried.includes('no-access')) return [t('ui.own.nothing.no_access')];
  return tried.includes('links') ? [t('ui.own.nothing.links')] : [];
}

/** A tab that shows another host than those that its readings are for was opened to read their policy. */
function openedFor(progress: CheckState['progress'], host: string): string | null {
  const [first] = progress?.hosts ?? [];
  const isRead = progress?.state === 'done';
  return first === undefined || isRead || progress?.hosts.includes(host) ? null : first;
}

const hostOf = (url: string): string => (/^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '');
