import type { Report, Visit } from '../../core/domain';
import { pathOf, viewInWords } from '../../core/export/view-in-words';
import type { Words } from '../words';

export interface PageViewsView {
  sentences: string[];
  /** The view that is shown, as the value of its option. */
  shown: string;
  options: { value: string; text: string }[];
}

/** Returns which page view is shown and which others there are; null: the document has one. */
export function pageViewsView(report: Report, words: Words): PageViewsView | null {
  const { views = [], view } = report.page;
  if (views.length < 2 || view === undefined) return null;
  const time = new Intl.DateTimeFormat(words.locale, { timeStyle: 'medium' });
  const options = views.map(({ number, url }, index) => {
    const last = (views[index + 1]?.number ?? number + 1) - 1;
    const params = { number: number + 1, last: last + 1, path: pathOf(url) };
    return { value: String(number), text: words.t(last > number ? 'view.option_joined' : 'view.option', params) };
  });
  return {
    sentences: viewInWords(report, words, (at) => time.format(at)),
    shown: String(view),
    options: [...options.reverse(), { value: 'all', text: words.t('view.option_all') }],
  };
}

/** Returns the view that an option stands for; undefined: the latest, whichever that is by then. */
export function viewOfOption(value: string, report: Report): Visit['view'] {
  if (value === 'all') return value;
  return Number(value) === report.page.views?.at(-1)?.number ? undefined : Number(value);
}
