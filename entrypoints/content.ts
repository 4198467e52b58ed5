import { defineContentScript } from 'wxt/utils/define-content-script';
import { callReader } from '../src/messaging/call-reader';
import { openDesk, wasAsked } from '../src/messaging/desk';
import { createOutbox } from '../src/messaging/outbox';
import { openBridge } from '../src/messaging/page-bridge';
import { sendBatch } from '../src/messaging/send-batch';
import { keepRequests } from '../src/readings/keep-requests';

/**
 * In a world of its own beside the page's, in every page that is watched: so no more than what must be there from the
 * start, and not a word before it is asked, begin.ts is there too, or the page has been there for long. Which sites it
 * runs on is said in wxt.config.ts.
 */
export default defineContentScript({
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    const outbox = createOutbox(window, sendBatch, (stored) => desk.onStored((desk.stored = stored)));
    const desk = openDesk(window, outbox);
    openBridge(window, outbox);
    callReader(window, desk);
    keepRequests(window, desk);
    // Of any other page the browser tells nobody (src/background/follow-commits.ts).
    if (wasAsked(window) || !location.protocol.startsWith('http')) outbox.begin();
  },
});
