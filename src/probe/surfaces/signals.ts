import { addListener } from '../natives';
import { quietly } from '../quietly';
import type { Surface } from '../surface';

/**
 * Global Privacy Control as the page's scripts read it (https://www.w3.org/TR/gpc/). Browsers that do not know it are
 * taught it by other extensions, which can show it in the page's own world only.
 */
export const signals: Surface = ({ page, ledger }) => {
  const read = quietly(() => {
    // Not in the standard library's types; whatever stands there, only `true` is the wish.
    const { globalPrivacyControl } = page.navigator as { globalPrivacyControl?: unknown };
    if (globalPrivacyControl === true) ledger.note('signal', 'gpc', { signal: 'gpc', isSent: true });
  });
  if (page === page.top) addListener(page.document, 'DOMContentLoaded', read, true);
};
