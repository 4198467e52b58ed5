import { createCallers } from './callers';
import { openChannel } from './channel';
import { guardFrames } from './guard-frames';
import { createLedger } from './ledger';
import { listen } from './listen';
import { getterOf, groupIn } from './natives';
import { watchContent } from './page-content';
import { quietly } from './quietly';
import { createSends } from './sends';
import { surfaces } from './surfaces';
import { watchTyping } from './typing/typed-text';
import { hideSources } from './wrap';

const stateOf = getterOf<string>('Document', 'visibilityState');

/** Starts watching what scripts of this document do, from the page's own world and before any of them runs. */
export function startProbe(page: Window): void {
  const { document, location } = page;
  // Without its fragment: as it stands in stacks of the code in the document, also when it changes later on.
  const ownUrl = groupIn(/^([^#]*)/, location.href);
  const ledger = createLedger(openChannel(page), createCallers(ownUrl));
  const sends = createSends(page, ledger, watchTyping(page), watchContent(page));
  guardFrames(page);
  for (const surface of surfaces) quietly(surface)({ page, ledger, sends });
  hideSources();

  const hurry = (isLeaving: boolean): void => {
    sends.hurry(isLeaving);
    ledger.hurry(isLeaving);
  };
  let isLeft = false;
  const leave = (leaving: boolean): void => {
    isLeft = leaving;
    hurry(leaving);
  };
  // Only the browser's own events count: after one that the page made up, every call would be a message of its own.
  listen(page, 'pagehide', ({ isTrusted }) => isTrusted && leave(true));
  listen(page, 'pageshow', ({ isTrusted }) => isTrusted && leave(false));
  // A hidden page may be left without a word, or go on for hours: to whom follows it what is known is told now, before our
  // other script, which listens at the window too, sends what it has; and what comes as it comes.
  listen(page, 'visibilitychange', ({ isTrusted }) => {
    if (!isTrusted || stateOf(document) !== 'hidden' || !ledger.isFollowed()) return;
    hurry(true);
    hurry(isLeft);
  });
}
