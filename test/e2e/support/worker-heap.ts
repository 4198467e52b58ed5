import type { CDPSession } from '@playwright/test';
import type { Ext } from './fixtures';

/** Bytes that the worker's scripts hold, once everything was let go that can be; null: it is not running. */
export async function workerHeap({ cdp, id }: Pick<Ext, 'cdp' | 'id'>): Promise<number | null> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (worker === undefined) return null;
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  await ask(cdp, sessionId, 1, 'HeapProfiler.collectGarbage');
  const { usedSize } = await ask<{ usedSize: number }>(cdp, sessionId, 2, 'Runtime.getHeapUsage');
  await cdp.send('Target.detachFromTarget', { sessionId });
  return usedSize;
}

/** A worker has no session of its own in Playwright: its messages go through the browser's. */
async function ask<T>(cdp: CDPSession, sessionId: string, id: number, method: string): Promise<T> {
  const answer = new Promise<T>((resolve) => {
    const listen = (event: { sessionId: string; message: string }): void => {
      const message = JSON.parse(event.message) as { id?: number; result: T }; // the protocol's own shape
      if (event.sessionId !== sessionId || message.id !== id) return;
      cdp.off('Target.receivedMessageFromTarget', listen);
      resolve(message.result);
    };
    cdp.on('Target.receivedMessageFromTarget', listen);
  });
  await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  return answer;
}
