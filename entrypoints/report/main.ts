import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { browser } from '../../src/lib/browser';
import { openApp } from '../../src/ui/open-app';

const tabId = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

void openApp('page', async () => {
  if (!Number.isInteger(tabId)) return null;
  try {
    return { id: tabId, url: (await browser.tabs.get(tabId)).url ?? null };
  } catch {
    // Closed meanwhile: the browser has no other way to say so.
    return null;
  }
});
