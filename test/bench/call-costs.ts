import { triggers } from '../../src/probe/surfaces/triggers';
import type { Arm } from './arm';
import { evaluate, pause } from './raw-browser.mjs';
import { median } from './statistics';

/** What one call of a watched function takes in a page, in microseconds. */
export interface CallCost {
  readonly run: string;
  readonly native: number;
  readonly watched: number;
}

const rounds = 3;

/** Calls each watched function again and again, as its own trigger does, with and without the extension in turn. */
export async function callCosts(without: Arm, withIt: Arm, url: string): Promise<CallCost[]> {
  const native: (number | null)[][] = [];
  const watched: (number | null)[][] = [];
  for (let round = 0; round < rounds; round++) {
    native.push(await timesIn(without, url));
    watched.push(await timesIn(withIt, url));
  }
  return triggers().flatMap(({ run }, index) => {
    const [a, b] = [native, watched].map((times) => times.map((row) => row[index] ?? null));
    if (!a || !b || [...a, ...b].includes(null)) return []; // this browser does not have it
    return [{ run, native: median(a as number[]), watched: median(b as number[]) }]; // none is null
  });
}

async function timesIn({ cdp }: Arm, url: string): Promise<(number | null)[]> {
  const { targetId } = await cdp('Target.createTarget', { url });
  await pause(700);
  const rows = triggers().map(({ run, where }) => ({ where: where ?? 'true', run }));
  const times: unknown = await evaluate(cdp, targetId, `(${timeEach})(${JSON.stringify(rows)})`);
  await cdp('Target.closeTarget', { targetId });
  return times as (number | null)[]; // as the function below gives
}

/** Runs in the page. A message of the probe's goes out in the pauses, as it would between a page's own tasks. */
const timeEach = `async (rows) => {
  const times = [];
  for (const { where, run } of rows) {
    let time = null;
    try {
      if ((0, eval)(where)) {
        const call = new Function(run);
        let calls = 0;
        const begun = performance.now();
        let spent = 0;
        while (spent < 6 && calls < 400) {
          call();
          calls++;
          spent = performance.now() - begun;
        }
        time = (spent / calls) * 1000;
      }
    } catch {}
    times.push(time);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return times;
}`;
