import { begin, kept } from './kept.js';

const navigation = () => performance.getEntriesByType('navigation')[0];
const state = () => [document.prerendering, document.visibilityState, navigation().activationStart > 0];
const seen = { first: null, changes: [] };

/** Says that it is there, so that it is gone to; `end` is called once it is shown. */
export function start(end) {
  begin();
  seen.first = state();
  document.addEventListener('visibilitychange', () => seen.changes.push(document.visibilityState));
  document.addEventListener('prerenderingchange', () => {
    seen.changes.push(document.prerendering);
    end();
  });
  if (!document.prerendering) end();
  else fetch('/hear?prerendered', { method: 'POST', body: 'ready' });
}

/** Prerendering Revamped, 2 and 4: a document that runs before it is shown. */
export const tests = {
  'it ran before it was shown': () => seen.first,
  'it is shown': () => [state(), seen.changes],
  'it has its place in the history': () => [navigation().type, history.length, document.referrer],
  ...kept,
};
