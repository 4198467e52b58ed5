import type { Arm } from './arm';
import { askingPage } from './check-findings';
import { evaluate, killWorker, until } from './raw-browser.mjs';

const times = 9;

/** From a message to a worker that is dead to its answer, in milliseconds: started, evaluated, and at work. */
export async function workerStarts(arm: Arm, url: string): Promise<number[]> {
  const { cdp, extensionId } = arm;
  const { targetId: pageId } = await cdp('Target.createTarget', { url });
  const asking = `chrome-extension://${extensionId}/${askingPage}`;
  const { targetId } = await cdp('Target.createTarget', { url: asking });
  await until('the page to ask from', () => evaluate(cdp, targetId, 'Boolean(globalThis.chrome?.tabs)'));
  const starts: number[] = [];
  for (let i = 0; i < times; i++) {
    await killWorker(cdp, pageId, extensionId);
    starts.push((await evaluate(cdp, targetId, timeAnswer)) as number); // as the code below gives
  }
  for (const id of [targetId, pageId]) await cdp('Target.closeTarget', { targetId: id });
  return starts;
}

const timeAnswer = `(async () => {
  const begun = performance.now();
  await chrome.runtime.sendMessage({ name: 'settings.get', input: {} });
  return performance.now() - begun;
})()`;
