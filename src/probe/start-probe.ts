import { createCallers } from './callers';
import { openChannel } from './channel';
import { guardFrames } from './guard-frames';
import { createLedger } from './ledger';
import { addListener, exec, setTimer } from './natives';
import { watchContent } from './page-content';
import { quietly } from './quietly';
import { createSends } from './sends';
import { surfaces } from './surfaces';
import { watchTyping } from './typing/typed-text';
import { hideSources } from './wrap';

/** How long after the start our other script may still come for the port. */
const patienceMs = 3000;

/** Starts watching what scripts of this document do, from the page's own world and before any of them runs. */
export function startProbe(page: Window): void {
  const channel = openChannel(page);
  const ledger = createLedger(channel.send, createCallers(ownAddressOf(page)));
  const sends = createSends(ledger, watchTyping(page), watchContent(page));
  const probe = { page, ledger, sends };
  guardFrames(page);
  for (const surface of surfaces) quietly(surface)(probe);
  hideSources();

  const hurry = (isLeaving: boolean): void => {
    sends.hurry(isLeaving);
    ledger.hurry(isLeaving);
  };
  addListener(
    page,
    'pagehide',
    quietly(() => hurry(true)),
    true,
  );
  addListener(
    page,
    'pageshow',
    quietly(() => hurry(false)),
    true,
  );
  addListener(
    page.document,
    'visibilitychange',
    quietly(() => hurry(page.document.visibilityState === 'hidden')),
    true,
  );
  setTimer(() => {
    if (!channel.isTaken()) ledger.stop();
  }, patienceMs);
}

/** The document's address without its fragment, as it stands in stacks of the code in it; it may change later on. */
function ownAddressOf(page: Window): () => string {
  const withoutFragment = (): string => exec(/^[^#]*/, page.location.href)?.[0] ?? '';
  const first = withoutFragment();
  return () => first;
}
