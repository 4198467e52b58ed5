import type { Report } from '../../src/core/domain';
import type { Arm } from './arm';
import type { BenchPage } from './bench-page';
import { evaluate, pause, until } from './raw-browser.mjs';

/** A page of the extension from which it can be asked: it shows nothing and listens to nothing. */
export const askingPage = 'bench.html';

/** What the page has handed over last may still be on its way. */
const mostAsked = 8;
const againMs = 250;

/** Runs code in the extension's own page, which is there only meanwhile. */
export async function askExtension({ cdp, extensionId }: Arm, expression: string): Promise<unknown> {
  const url = `chrome-extension://${extensionId}/${askingPage}`;
  const { targetId } = await cdp('Target.createTarget', { url, background: true });
  try {
    await until('the page to ask from', () => evaluate(cdp, targetId, 'Boolean(globalThis.chrome?.tabs)'));
    return await evaluate(cdp, targetId, expression);
  } finally {
    await cdp('Target.closeTarget', { targetId });
  }
}

/** Throws when the report on the page that is open lacks what the page does: what costs little must still see it. */
export async function checkFindings(arm: Arm, page: BenchPage): Promise<void> {
  let missing: string[] = [];
  for (let asked = 0; asked < mostAsked; asked++) {
    const report = (await askExtension(arm, reportOf(page.url))) as Report | null; // of our own build
    missing = report === null ? ['the report'] : missingIn(report, page.mustFind);
    if (missing.length === 0) return;
    await pause(againMs);
  }
  throw new Error(`Of the ${page.name} page there is missing: ${missing.join(', ')}`);
}

const reportOf = (url: string): string => `(async () => {
  const [tab] = (await chrome.tabs.query({})).filter((tab) => tab.url === ${JSON.stringify(url)});
  const reply = await chrome.runtime.sendMessage({ name: 'report.get', input: { tabId: tab?.id ?? -1 } });
  return reply.output?.report ?? null;
})()`;

export function missingIn({ findings }: Pick<Report, 'findings'>, mustFind: BenchPage['mustFind']): string[] {
  const found = (technique: string): number => findings.filter((one) => one.technique === technique).length;
  return Object.entries(mustFind)
    .filter(([technique, least]) => found(technique) < least)
    .map(([technique, least]) => `${technique} ${found(technique)} of ${least}`);
}
