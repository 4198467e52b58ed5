import type { Browser } from 'webextension-polyfill';
import { glanceKey } from '../../store/keys';
import { chosenMessages, type ChosenMessages } from '../chosen-messages';
import { shownTab, type ShownTab } from './shown-tab';

/** All that the first frame is painted from. */
export interface FirstRead extends ChosenMessages {
  tab: ShownTab | null;
  /** The glance as stored, not looked at yet. */
  stored: unknown;
}

declare global {
  /** Asked for by a small script of its own, while the page's code is still on its way. */
  var firstRead: Promise<FirstRead>;
}

/** Asks for what the first frame needs, all at once. */
export async function readFirst(api: Pick<Browser, 'i18n' | 'storage' | 'tabs'>, search: string): Promise<FirstRead> {
  const [chosen, shown] = await Promise.all([chosenMessages(api), readShown(api, search)]);
  return { ...chosen, ...shown };
}

async function readShown(
  api: Pick<Browser, 'storage' | 'tabs'>,
  search: string,
): Promise<Pick<FirstRead, 'tab' | 'stored'>> {
  const tab = await shownTab(api.tabs, search);
  if (tab === null) return { tab, stored: null };
  const key = glanceKey(tab.id);
  return { tab, stored: (await api.storage.session.get(key))[key] };
}
