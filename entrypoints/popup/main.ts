import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { browser } from '../../src/lib/browser';
import { openApp } from '../../src/ui/open-app';

void openApp('popup', async () => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
});
