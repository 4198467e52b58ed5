import { createOutbox, type SendBatch } from '../messaging/outbox';
import { readPage } from './read-page';

/** Set in this document's own isolated world, where it outlives the script: a second snapshot adds to the first. */
interface Marked {
  clauselightToken?: string;
}

/** Reads the page once and hands it over; resolves once the background has answered. */
export async function takePageSnapshot(page: Window & Marked, send: SendBatch): Promise<void> {
  const outbox = createOutbox(page, (batch) => {
    page.clauselightToken ??= batch.documentToken;
    // A frame begins after the page that holds it; the times at which scripts are let in say nothing of that.
    const startedAt = page.performance.timeOrigin;
    return send({ ...batch, documentToken: page.clauselightToken, startedAt });
  });
  await readPage(page, outbox.add, outbox.drop);
  outbox.markRead();
  await outbox.flush();
}
