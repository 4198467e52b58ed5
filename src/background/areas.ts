import { browser } from '../lib/browser';
import { policiesKey, readingsKey, watchesKey } from '../store/keys';
import { RememberedArea } from '../store/remembered-area';

/**
 * Where the background keeps things. Which policies there are, and whether a tab is watched, is asked at every page;
 * nothing else than the background writes that.
 */
export const local = new RememberedArea(browser.storage.local, (key) => key === policiesKey || key === readingsKey);
export const session = new RememberedArea(browser.storage.session, (key) => key === watchesKey);

/** Everything that was ever stored goes. */
export async function clearAreas(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  local.forget();
  session.forget();
}
