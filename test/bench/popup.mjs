#!/usr/bin/env node
// `npm run bench -- --only popup`: from the popup document's time origin to the frame after the first finding is painted,
// with the worker dead beforehand and at least 100 findings stored, against the same for an empty extension page.
// Pairs are interleaved in one browser, so that a slow moment of the machine falls on both. Prints; never judges by a clock.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluate, killWorker, pause, startBrowser, targets, until } from './raw-browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pairs = Number(process.argv[2] ?? 15);
const atLeastFindings = 100;

/** The build with one more page in it: empty, but for the mark that both popups set. */
function buildWithEmptyPage() {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-bench-'));
  cpSync(join(root, '.output/chrome-mv3'), folder, { recursive: true });
  writeFileSync(
    join(folder, 'empty.html'),
    '<!doctype html><title>empty</title><p>empty</p><script src="empty.js"></script>',
  );
  writeFileSync(
    join(folder, 'empty.js'),
    "requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-finding')));",
  );
  return folder;
}

/** A page of many findings: each of its hosts sends a script and is told of the visit, and each cookie has a name of its own. */
function servePage() {
  const page = `<!doctype html><title>Bench</title><script>
    // An address without TLS has no randomUUID.
    const random = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const letters = (n) => String.fromCharCode(97 + n / 26, 97 + (n % 26));
    for (let n = 0; n < 40; n++) {
      document.cookie = 'visitor_' + letters(n) + '=' + random() + '; max-age=31536000';
      const script = document.createElement('script');
      script.src = 'http://code.' + letters(n) + '-bench.test/tag.js';
      document.head.append(script);
      navigator.sendBeacon('http://told.' + letters(n) + '-bench.test/visit?id=' + random());
    }
  </script>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Clicks the icon with this page as popup; returns its first-finding mark and the time since the click, in ms. */
async function open(cdp, { extensionId, tabTargetId, pageId, popup, helperId }) {
  await evaluate(cdp, helperId, `chrome.action.setPopup({ popup: ${JSON.stringify(popup)} })`);
  await cdp('Target.activateTarget', { targetId: pageId });
  await killWorker(cdp, pageId, extensionId);
  await pause(300);
  const clickedAt = performance.now();
  await cdp('Extensions.triggerAction', { id: extensionId, targetId: tabTargetId });
  const isPopup = ({ url }) => url === `chrome-extension://${extensionId}/${popup}`;
  const [target] = await until('the popup', async () => {
    const found = await targets(cdp, isPopup);
    return found.length > 0 && found;
  });
  const openMs = performance.now() - clickedAt;
  // The popup is left alone until it has certainly painted: attaching earlier would slow it.
  await pause(700);
  const readMark = "performance.getEntriesByName('first-finding')[0]?.startTime ?? 0";
  const markMs = await until('the first finding', () => evaluate(cdp, target.targetId, readMark));
  await cdp('Target.closeTarget', { targetId: target.targetId });
  await pause(150);
  return { markMs, openMs };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const folder = buildWithEmptyPage();
const server = await servePage();
const { cdp, close } = startBrowser({
  args: [
    `--host-resolver-rules=MAP www.zendesk.com:80 127.0.0.1:${server.address().port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
  ],
});
try {
  const { id: extensionId } = await cdp('Extensions.loadUnpacked', { path: folder });
  await pause(1500);
  const helper = await cdp('Target.createTarget', { url: `chrome-extension://${extensionId}/empty.html?helper` });
  const { targetId: pageId } = await cdp('Target.createTarget', { url: 'http://www.zendesk.com/' });
  await pause(3000);
  const tabId = await evaluate(
    cdp,
    helper.targetId,
    "chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url?.includes('www.zendesk.com'))?.id)",
  );
  const stored = await until('100 stored findings', async () => {
    const count = await evaluate(
      cdp,
      helper.targetId,
      `chrome.runtime.sendMessage({ name: 'report.get', input: { tabId: ${tabId} } }).then((reply) => reply.output?.report?.counts.findings ?? 0)`,
    );
    return count >= atLeastFindings && count;
  });
  const [tab] = await targets(cdp, ({ type, url }) => type === 'tab' && url === 'http://www.zendesk.com/');
  const common = { extensionId, tabTargetId: tab.targetId, pageId, helperId: helper.targetId };
  const rows = [];
  for (let i = 0; i <= pairs; i++) {
    const ours = await open(cdp, { ...common, popup: 'popup.html' });
    const empty = await open(cdp, { ...common, popup: 'empty.html' });
    if (i > 0) rows.push({ ours, empty }); // the first pair warms the caches
  }
  const line = (name, values) => process.stdout.write(`${name.padEnd(34)} ${median(values).toFixed(2)}\n`);
  process.stdout.write(`${rows.length} interleaved pairs, ${stored} findings stored, worker dead before each\n`);
  line(
    'popup: first finding, ms',
    rows.map(({ ours }) => ours.markMs),
  );
  line(
    'empty page: first frame, ms',
    rows.map(({ empty }) => empty.markMs),
  );
  line(
    'ratio (at most 2)',
    rows.map(({ ours, empty }) => ours.markMs / empty.markMs),
  );
  line(
    'popup: click to open, ms',
    rows.map(({ ours }) => ours.openMs),
  );
  line(
    'empty page: click to open, ms',
    rows.map(({ empty }) => empty.openMs),
  );
} finally {
  await close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
