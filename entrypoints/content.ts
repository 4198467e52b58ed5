import { defineContentScript } from 'wxt/utils/define-content-script';
import { createOutbox } from '../src/messaging/outbox';
import { openBridge } from '../src/messaging/page-bridge';
import { sendBatch } from '../src/messaging/send-batch';
import { watchPage } from '../src/readings/watch-page';

/** In a world of its own beside the page's. Which sites it runs on from the start is said in wxt.config.ts. */
export default defineContentScript({
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    const outbox = createOutbox(window, sendBatch, ({ hasRequests }) => watching.tellRequests(!hasRequests));
    openBridge(window, outbox);
    const watching = watchPage(window, outbox.add, outbox.drop);
  },
});
