import type { PageView, Report } from '../domain';
import { isKept } from '../report/is-kept';
import type { Words } from './html';

/**
 * Returns which page view a report is of, where its document has several: the route change that began it, what is kept
 * from before, and how many findings only other views have. None: the document has one view.
 */
export function viewInWords(report: Report, { t }: Words, timeOf: (at: number) => string): string[] {
  const { views = [], view } = report.page;
  if (views.length < 2 || view === undefined) return [];
  const changes = views.filter((one) => one.from !== null).map((one) => changeOf(one, t, timeOf));
  if (view === 'all') return [t('view.all', { count: views.length }), ...changes];
  const shown = views.find(({ number }) => number === view);
  const kept = report.findings.filter((finding) => isKept(finding, report)).length;
  const elsewhere = report.counts.elsewhere ?? 0;
  return [
    shown === undefined || shown.from === null ? t('view.loaded') : changeOf(shown, t, timeOf),
    ...(kept === 0 ? [] : [t('view.kept', { count: kept })]),
    ...(elsewhere === 0 ? [] : [t('view.elsewhere', { count: elsewhere })]),
  ];
}

function changeOf({ number, at, from, url }: PageView, t: Words['t'], timeOf: (at: number) => string): string {
  return t('view.changed', { number: number + 1, time: timeOf(at), from: pathOf(from ?? ''), to: pathOf(url) });
}

/** The host stays the same in all views. "https://shop.test/a#/b" → "/a#/b" */
export function pathOf(url: string): string {
  return URL.canParse(url) ? url.slice(new URL(url).origin.length) : url;
}
