import { begin, kept } from './kept.js';

const seen = { shown: [], hidden: [] };

/** The page is left and comes back by itself; `end` is called then, whether it was kept or is loaded again. */
export function start(end) {
  begin();
  addEventListener('pagehide', ({ persisted }) => seen.hidden.push(persisted));
  addEventListener('pageshow', ({ persisted }) => {
    seen.shown.push(persisted);
    if (sessionStorage.getItem('has left') !== null) return end();
    sessionStorage.setItem('has left', 'yes');
    // Sooner, the next page would take this one's place in the history.
    setTimeout(() => location.assign('/away.html'), 500);
  });
}

/** HTML, 7.4.6.2 and 7.4.2.4: a document that is kept while another is shown. */
export const tests = {
  'it was kept, and is shown again': () => [seen.hidden, seen.shown],
  'nothing keeps it from that': () =>
    JSON.stringify(performance.getEntriesByType('navigation')[0].notRestoredReasons ?? null),
  'it is in front': () => [document.visibilityState, document.readyState, history.length],
  ...kept,
};
