import { join } from 'node:path';
import { unpackExtension } from '../../src/cli/unpacked-extension';
import type { Artifacts } from '../../src/core/domain';
import { startArm } from '../bench/arm';
import { evaluate, until } from '../bench/raw-browser.mjs';
import { root } from '../e2e/support/fixtures';
import { launchFirefox } from '../e2e/support/firefox';
import { asking, launchWithAddOn } from '../e2e/support/firefox-add-on';
import type { Arrival, Sites } from '../sites/server';
import { callsSeen } from './calls-seen';
import * as prerendered from './journeys/prerendered';
import * as returning from './journeys/returning';
import type { Told } from './outcomes';
import { endOf, fileOfJourney, startOf } from './pages';

/** Pages that go on by themselves, and tell the server at their end. Nothing runs before a test is called. */
const all = { returning, prerendered };
export type Journey = keyof typeof all;

/** Twenty a second. */
const tries = 600;

export const namesInJourney = (journey: Journey): string[] => Object.keys(all[journey].tests);

/** Nothing is attached to the page: Playwright lets none be prerendered, nor kept for a return. */
export async function journeyInChromium(site: Sites, journey: Journey, hasExtension: boolean): Promise<Told> {
  const extension = hasExtension ? unpackExtension(join(root, '.output/chrome-mv3'), 'all', []) : null;
  const { cdp, extensionId, close } = await startArm('conformance', extension?.folder ?? null, site.browserArgs);
  const open = async (url: string): Promise<string> => (await cdp('Target.createTarget', { url })).targetId;
  try {
    const desk = extensionId === null ? null : await open(`chrome-extension://${extensionId}/options.html`);
    // What is asked names the extension's interface as Firefox does.
    const ask = (expression: string): Promise<unknown> => evaluate(cdp, desk, `((browser) => ${expression})(chrome)`);
    if (desk !== null) await until('the extension', () => ask(asking('access.changed', {})).catch(() => null));
    const begun = site.arrivals.length;
    await cdp('Target.activateTarget', { targetId: await open(startOf(journey)) });
    const outcomes = await outcomesFrom(site, journey, begun);
    if (desk === null) return { outcomes, calls: [] };
    const tabId = await ask(`browser.tabs.query({ url: 'https://*/*' }).then(([tab]) => tab.id)`);
    const read = asking('artifacts.get', { tabId });
    const calls = await callsSeen(fileOfJourney('kept'), async () => toArtifacts(await ask(read)));
    return { outcomes, calls };
  } finally {
    await close();
    extension?.remove();
  }
}

export async function journeyInFirefox(site: Sites, journey: Journey, hasExtension: boolean): Promise<Told> {
  return hasExtension ? watchedInFirefox(site, journey) : bareInFirefox(site, journey);
}

async function bareInFirefox(site: Sites, journey: Journey): Promise<Told> {
  const firefox = await launchFirefox({ extension: null, site });
  try {
    const begun = site.arrivals.length;
    await firefox.open(startOf(journey));
    return { outcomes: await outcomesFrom(site, journey, begun), calls: [] };
  } finally {
    await firefox.close();
  }
}

async function watchedInFirefox(site: Sites, journey: Journey): Promise<Told> {
  const extension = unpackExtension(join(root, '.output/firefox-mv3'), 'all', []);
  const firefox = await launchWithAddOn(extension.folder, site);
  try {
    const desk = await firefox.openOwn('options.html');
    await desk.until(asking('access.changed', {}));
    const begun = site.arrivals.length;
    await firefox.open(startOf(journey));
    const outcomes = await outcomesFrom(site, journey, begun);
    const tabId = await firefox.tabInFront();
    const calls = await callsSeen(fileOfJourney('kept'), async () =>
      toArtifacts(await desk.read(asking('artifacts.get', { tabId }))),
    );
    return { outcomes, calls };
  } finally {
    await firefox.close();
    extension.remove();
  }
}

const toArtifacts = (output: unknown): Artifacts | null => (output as { artifacts: Artifacts | null }).artifacts; // as the protocol has it

/** What the journey's page told at its end, among what arrived since. */
async function outcomesFrom(site: Sites, journey: Journey, begun: number): Promise<Told['outcomes']> {
  const isEnd = ({ url }: Arrival): boolean => url === endOf(journey);
  const told = await until(`the end of "${journey}"`, async () => site.arrivals.slice(begun).find(isEnd), tries);
  return JSON.parse(told.body) as Told['outcomes']; // as the harness writes it
}
