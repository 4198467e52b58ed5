import { rmSync } from 'node:fs';
import { hosts } from './e2e/support/fixtures';
import { layOutHosts } from './rules/read-cases';
import { startSites } from './sites/server';
import { asking, launchWithAddOn } from './e2e/support/firefox-add-on';
import { unpackFor } from './coverage/unpack-for';
export async function main() {
  const folder = layOutHosts();
  const site = await startSites({ folder, hosts });
  const ext = unpackFor({ root: process.cwd(), step: 'all', cases: [] } as never, 'firefox-mv3');
  const fx = await launchWithAddOn(ext.folder, site);
  try {
    const desk = await fx.openOwn('options.html');
    await desk.until(asking('access.changed', {}));
    const page = await fx.open('https://audio-fingerprinting-page.test/');
    await page.until('document.readyState === "complete"');
    console.log(await page.read('JSON.stringify([navigator.userActivation.isActive, navigator.userActivation.hasBeenActive])'));
    await new Promise((r) => setTimeout(r, 2500));
    const tabId = await fx.tabInFront();
    const { artifacts } = await desk.read<any>(asking('artifacts.get', { tabId }));
    console.log(JSON.stringify(artifacts.observations.filter((o: any) => o.kind === 'api-call').map(({ api, detail, scriptUrl, at, count }: any) => ({ api, detail, scriptUrl, at, count }))));
    console.log(JSON.stringify(artifacts.observations.filter((o: any) => o.kind !== 'api-call').map((o: any) => o.kind)));
  } finally { await fx.close(); await site.close(); rmSync(folder, { recursive: true, force: true }); }
}
