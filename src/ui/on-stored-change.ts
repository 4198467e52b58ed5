import { browser } from '../lib/browser';

/** Calls back when something lasting was stored or erased, by whichever of our pages. Returns how to end it. */
export function onStoredChange(changed: (keys: readonly string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local') changed(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
