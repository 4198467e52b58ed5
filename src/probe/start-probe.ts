import { createCallers } from './callers';
import { openChannel } from './channel';
import { guardFrames } from './guard-frames';
import { createLedger } from './ledger';
import { listen } from './listen';
import { groupIn } from './natives';
import { watchContent } from './page-content';
import { quietly } from './quietly';
import { createSends } from './sends';
import { surfaces } from './surfaces';
import { watchTyping } from './typing/typed-text';
import { hideSources } from './wrap';

/** Starts watching what scripts of this document do, from the page's own world and before any of them runs. */
export function startProbe(page: Window): void {
  const { document, location } = page;
  // Without its fragment: as it stands in stacks of the code in the document, also when it changes later on.
  const ownUrl = groupIn(/^([^#]*)/, location.href);
  const ledger = createLedger(openChannel(page), createCallers(ownUrl));
  const sends = createSends(ledger, watchTyping(page), watchContent(page));
  guardFrames(page);
  for (const surface of surfaces) quietly(surface)({ page, ledger, sends });
  hideSources();

  const hurry = (isLeaving: boolean): void => {
    sends.hurry(isLeaving);
    ledger.hurry(isLeaving);
  };
  listen(page, 'pagehide', () => hurry(true));
  listen(page, 'pageshow', () => hurry(false));
  listen(document, 'visibilitychange', () => hurry(document.visibilityState === 'hidden'));
}
