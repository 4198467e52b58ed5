import type { Finding, Report, Verdict } from '../../src/core/domain';
import type { Answer } from '../sites/answer';
import { expect, test } from './support/fixtures';

test.use({ isShared: true });

const policyId = 'zendesk-privacy-fr-2020-12-01';
const site = 'https://www.zendesk.com';

interface Case {
  what: string;
  body: string;
  /** Further answers, by address. */
  answers?: Readonly<Record<string, Answer>>;
  headers?: Answer['headers'];
  finding: Partial<Finding>;
  status: Verdict['status'];
  basis: Verdict['basis'];
  /** At least one of these is cited, and none beside them. */
  clauses: readonly string[];
}

const script = (code: string): Answer => ({ headers: { 'content-type': 'text/javascript' }, body: code });

const cases: readonly Case[] = [
  {
    what: 'a cookie that the site itself sets',
    body: '<p>Welcome.',
    headers: { 'set-cookie': ['seen_before=yes; Path=/; Max-Age=864000'] },
    finding: { technique: 'cookie', variant: 'http', party: 'first', names: ['seen_before'] },
    status: 'clear',
    basis: 'named',
    clauses: ['4.1a', '4.6a'],
  },
  {
    what: 'a cookie of a host that is listed for advertising',
    body: '<img src="https://dis.criteo.com/banner.png" width="300" height="250">',
    answers: {
      'https://dis.criteo.com/banner.png': {
        headers: {
          'set-cookie': ['uid=4f6c9a52-0d1b-4e7c-8a93-b1c2d3e4f506; Max-Age=3e7; Secure; SameSite=None; Path=/'],
        },
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="250"/>',
      },
    },
    finding: { technique: 'cookie', party: 'third', role: 'partner_ad' },
    status: 'clear',
    basis: 'named',
    clauses: ['4.1a', '4.4b'],
  },
  {
    what: 'a pixel of a company that measures',
    body: '<img src="https://www.google-analytics.com/collect?v=1&cid=1046527.16234" width="1" height="1">',
    finding: { technique: 'web_beacon', variant: 'image', party: 'third', role: 'processor' },
    status: 'clear',
    basis: 'named',
    clauses: ['4.2a', '4.2b', '4.2c'],
  },
  {
    what: 'a pixel of a company that advertises',
    body: '<script>new Image().src = "https://www.facebook.com/tr?id=10002000&ev=PageView&dl=" + encodeURIComponent(location)</script>',
    answers: {
      'https://www.facebook.com/tr': { status: 200, headers: { 'content-type': 'image/gif' }, body: 'GIF89a' },
    },
    finding: { technique: 'web_beacon', variant: 'image', party: 'third', role: 'partner_ad' },
    status: 'clear',
    basis: 'named',
    clauses: ['4.4a', '4.4b', '4.2a'],
  },
  {
    what: 'a tag manager',
    body: '<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-CASE"></script>',
    finding: { technique: 'tag_manager', party: 'third', role: 'processor' },
    status: 'clear',
    basis: 'named',
    clauses: ['4.2a', '4.2c'],
  },
  {
    what: 'a script that measures',
    body: '<script src="https://www.google-analytics.com/analytics.js"></script>',
    finding: { technique: 'analytics', party: 'third', role: 'processor' },
    status: 'clear',
    basis: 'named',
    clauses: ['4.2a', '4.2c', '4.6b'],
  },
  {
    what: 'a script of nobody that is known',
    body: '<script src="https://static.unheard-of.test/a.js"></script>',
    answers: { 'https://static.unheard-of.test/a.js': script('window.a = 1') },
    finding: { technique: 'script', party: 'third', role: 'unknown', host: 'static.unheard-of.test' },
    status: 'catch-all',
    basis: 'catch-all',
    clauses: ['4.1a', '4.2a'],
  },
  {
    what: 'a preference kept in local storage',
    body: '<script>localStorage.setItem("sidebar", "collapsed")</script>',
    finding: { technique: 'local_storage', party: 'first', holdsIdentifier: false },
    status: 'clear',
    basis: 'named',
    clauses: ['4.3a'],
  },
  {
    what: 'an identifier kept in local storage',
    body: '<script>localStorage.setItem("visitor_key", "e0b1c5d2-7a48-4f39-9d66-2c81f0a3b47e")</script>',
    finding: { technique: 'local_storage', party: 'first', holdsIdentifier: true },
    status: 'partial',
    basis: 'part-stated',
    clauses: ['4.3a', '4.6a'],
  },
  {
    what: 'something kept in session storage',
    body: '<script>sessionStorage.setItem("step", "2")</script>',
    finding: { technique: 'session_storage', party: 'first' },
    status: 'vague',
    basis: 'open-category',
    clauses: ['4.3a', '4.3c'],
  },
  {
    what: 'a database',
    body: '<script>indexedDB.open("drafts", 1).onupgradeneeded = (e) => e.target.result.createObjectStore("texts")</script>',
    finding: { technique: 'indexed_db', party: 'first' },
    status: 'vague',
    basis: 'open-category',
    clauses: ['4.3a', '4.3c'],
  },
  {
    what: 'a service worker',
    body: '<script>navigator.serviceWorker.register("/cases/worker.js")</script>',
    answers: { [`${site}/cases/worker.js`]: script('self.addEventListener("fetch", () => undefined)') },
    finding: { technique: 'service_worker', party: 'first' },
    status: 'catch-all',
    basis: 'catch-all',
    clauses: ['4.1a'],
  },
  {
    what: 'a Like button',
    body: '<iframe src="https://www.facebook.com/v12.0/plugins/like.php?href=https%3A%2F%2Fshop.test"></iframe>',
    finding: { technique: 'social_widget', party: 'third', role: 'social' },
    status: 'clear',
    basis: 'provider-terms',
    clauses: ['5.1a', '5.1b', '5.1c', '5.1d'],
  },
  {
    what: 'a button to sign in elsewhere, and nothing loaded for it',
    body: '<a href="https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=case&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fwww.zendesk.com%2Fback">Sign in with Microsoft</a>',
    finding: { technique: 'single_sign_on', variant: 'markup', party: 'third', loaded: false },
    status: 'clear',
    basis: 'named',
    clauses: ['5.2g', '5.3a'],
  },
  {
    what: 'a sign-in script loaded before any click',
    body: '<script src="https://accounts.google.com/gsi/client"></script>',
    finding: { technique: 'single_sign_on', variant: 'sdk', party: 'third', loaded: true },
    status: 'partial',
    basis: 'part-stated',
    clauses: ['5.1b', '5.2b'],
  },
  {
    what: 'a recording of the visit, by what it does',
    body: `<h1>Text to record</h1><script src="https://cdn.watchful.test/r.js"></script>`,
    answers: {
      'https://cdn.watchful.test/r.js': script(`
        const log = [];
        ['mousemove', 'click', 'scroll', 'input'].forEach((t) => document.addEventListener(t, (e) => log.push(t), true));
        new MutationObserver((m) => log.push(m.length)).observe(document, { childList: true, subtree: true, attributes: true });
        let sent = 0;
        const timer = setInterval(() => {
          fetch('https://in.watchful.test/e', { method: 'POST', body: JSON.stringify({ log, html: document.documentElement.outerHTML }) });
          if (++sent === 4) clearInterval(timer);
        }, 150);`),
    },
    finding: { technique: 'session_replay', party: 'third' },
    status: 'omitted',
    basis: 'no-clause',
    clauses: [],
  },
  {
    what: 'a canvas drawn to tell machines apart',
    body: '<script src="https://f.tell-apart.test/c.js"></script>',
    answers: {
      'https://f.tell-apart.test/c.js': script(`
        const c = document.createElement('canvas'); c.width = 300; c.height = 80;
        const x = c.getContext('2d'); x.textBaseline = 'top'; x.font = "14px 'Arial'";
        x.fillStyle = '#f60'; x.fillRect(125, 1, 62, 20); x.fillStyle = '#069'; x.fillText('How quickly daft jumping zebras vex', 2, 15);
        navigator.sendBeacon('https://f.tell-apart.test/h', String(c.toDataURL().length));`),
    },
    finding: { technique: 'fingerprinting', variant: 'canvas', party: 'third', role: 'unknown' },
    status: 'omitted',
    basis: 'no-clause',
    clauses: [],
  },
  {
    what: 'what every request tells',
    body: '<p>Nothing else.',
    finding: { technique: 'server_log', variant: null, party: 'first' },
    status: 'clear',
    basis: 'named',
    clauses: ['4.5b'],
  },
  {
    what: 'the screen and the time zone, read by the site',
    body: `<script>fetch('/cases/device', { method: 'POST', body: JSON.stringify({ w: screen.width, h: screen.height,
      d: screen.colorDepth, tz: Intl.DateTimeFormat().resolvedOptions().timeZone }) })</script>`,
    finding: { technique: 'device_information', variant: 'screen_time_zone', party: 'first' },
    status: 'partial',
    basis: 'part-stated',
    clauses: ['4.5b', '4.1b'],
  },
  {
    what: 'words searched for on the site',
    body: '<form action="/cases/search"><input type="search" name="q"></form><script>fetch("/cases/search?q=refund")</script>',
    finding: { technique: 'server_log', variant: 'search_terms', party: 'first' },
    status: 'clear',
    basis: 'named',
    clauses: ['4.5b'],
  },
  {
    what: 'a service that tells which company visits',
    body: '<script src="https://x.clearbitjs.com/v2/pk_case/clearbit.min.js"></script>',
    answers: { 'https://x.clearbitjs.com/v2/pk_case/clearbit.min.js': script('window.clearbit = []') },
    finding: { technique: 'third_party_data', party: 'third', role: 'processor' },
    status: 'vague',
    basis: 'open-category',
    clauses: ['5.2a', '4.2c'],
  },
  {
    what: "the site's own chat",
    body: '<script id="ze-snippet" src="https://static.zdassets.com/ekr/snippet.js?key=case"></script>',
    finding: { technique: 'chat_widget', party: 'first' },
    status: 'vague',
    basis: 'open-category',
    clauses: ['3.4', '4.3a'],
  },
  {
    what: 'a newsletter that was subscribed to',
    body: `<iframe name="kept" hidden></iframe><form id="letter" action="/cases/subscribe" method="post" target="kept"><h2>Newsletter</h2>
      <input type="email" name="email" value="made-up@example.org"><label><input type="checkbox" name="marketing"> Send me news about products</label>
      <button>Subscribe</button></form><script>addEventListener('load', () => document.querySelector('#letter button').click())</script>`,
    answers: { [`${site}/cases/subscribe`]: { status: 204 } },
    finding: { technique: 'web_form', variant: 'submitted', party: 'first' },
    status: 'clear',
    basis: 'named',
    clauses: ['3.4', '6.1', '10.6'],
  },
  {
    what: 'text that is sent as it is typed',
    body: `<form action="/cases/contact"><label>E-mail <input type="email" name="email"></label></form>
      <script src="https://js.keen-ear.test/k.js"></script>
      <script>addEventListener('load', () => { const f = document.querySelector('input');
        f.value = 'jane.made-up@example.org'; f.dispatchEvent(new InputEvent('input', { bubbles: true })); })</script>`,
    answers: {
      'https://js.keen-ear.test/k.js': script(
        `document.addEventListener('input', (e) => navigator.sendBeacon('https://in.keen-ear.test/t', 'v=' + btoa(e.target.value)));`,
      ),
    },
    finding: { technique: 'key_logging', variant: 'before_submit', party: 'third' },
    status: 'omitted',
    basis: 'no-clause',
    clauses: ['3.4'],
  },
  {
    what: 'hidden fields that carry identifiers of tools',
    body: `<form action="/cases/demo" method="post"><input type="email" name="email"><input type="hidden" name="GA_Client_ID" value="1203456789.1609459200">
      <input type="hidden" name="elqCustomerGUID" value="7d1c7f0e-5b1f-4b6e-9a55-0c1d2e3f4a5b"></form>`,
    finding: { technique: 'hidden_field', party: 'first' },
    status: 'partial',
    basis: 'part-stated',
    clauses: ['3.4', '5.2a', '6.1'],
  },
  {
    what: 'a test for robots',
    body: '<script src="https://www.google.com/recaptcha/api.js"></script>',
    finding: { technique: 'captcha', party: 'third', role: 'partner_feature' },
    status: 'vague',
    basis: 'open-category',
    clauses: ['4.3c', '6.1'],
  },
  {
    what: 'the cookie of the consent platform',
    body: '<script>document.cookie = "OptanonConsent=isGpcEnabled=0&datestamp=Tue&version=202601.1.0; path=/; max-age=31536000"</script>',
    finding: { technique: 'cookie', variant: 'script', party: 'first', role: 'consent_platform' },
    status: 'clear',
    basis: 'named',
    clauses: ['4.1a', '4.1c'],
  },
];

function verdictOn(report: Report, wanted: Partial<Finding>): { finding: Finding; verdict: Verdict } | null {
  const { names, ...exact } = wanted;
  const finding = report.findings.find(
    (one) =>
      Object.entries(exact).every(([field, value]) => one[field as keyof Finding] === value) &&
      (names ?? []).every((name) => one.names.includes(name)),
  );
  const verdict = report.verdicts.find((one) => one.findingId === finding?.id && one.policyId === policyId);
  return finding === undefined || verdict === undefined ? null : { finding, verdict };
}

const briefly = ({ findings, verdicts }: Report): string =>
  findings
    .map(({ id, technique, variant, party, role, host, names, holdsIdentifier }) => {
      const verdict = verdicts.find(({ findingId }) => findingId === id);
      return [technique, variant, party, role, host, names.join('+'), holdsIdentifier, verdict?.status].join(' ');
    })
    .join('\n');

test.describe.configure({ mode: 'default' });

test('holds what pages do against the policy, from page to verdict', async ({ ext, site: server }) => {
  test.setTimeout(300_000);
  for (const [index, { what, body, answers = {}, headers = {}, finding, status, basis, clauses }] of cases.entries()) {
    await test.step(what, async () => {
      const url = `${site}/cases/${index}`;
      server.serve(url, {
        headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
        body: `<!doctype html><title>${what}</title>${body}`,
      });
      for (const [address, answer] of Object.entries(answers)) server.serve(address, answer);
      const { page, tabId } = await ext.visitWatched(url, 900);
      const report = await ext.report(tabId);
      await page.close();
      await ext.context.clearCookies();
      const found = verdictOn(report, finding);
      expect.soft(found, `${what}: no such finding; found were:\n${briefly(report)}`).not.toBeNull();
      if (found === null) return;
      const cited = found.verdict.clauses.map(({ clauseId }) => clauseId);
      expect.soft({ status: found.verdict.status, basis: found.verdict.basis }, what).toEqual({ status, basis });
      expect
        .soft(
          cited.filter((id) => !clauses.includes(id)),
          `${what}: clauses cited`,
        )
        .toEqual([]);
      if (status !== 'omitted') expect.soft(cited.length, `${what}: clauses cited`).toBeGreaterThan(0);
    });
  }
});

test.describe('with Global Privacy Control on', () => {
  test('holds the signal against the policy, which is silent on it', async ({ ext, site: server }) => {
    server.serve(`${site}/cases/signal`, '<!doctype html><title>Signal</title><p>Hello.');
    const { page, tabId } = await ext.openTab();
    // As a browser with the setting shows it to every page.
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true, configurable: true }),
    );
    await page.goto(`${site}/cases/signal`);
    await expect
      .poll(async () => verdictOn(await ext.report(tabId), { technique: 'consent_signal' })?.verdict)
      .toMatchObject({ status: 'omitted', basis: 'no-statement' });
  });
});

test('makes no finding of a plain link, and lists what is only contacted apart', async ({ ext, site: server }) => {
  server.serve(
    `${site}/cases/calm`,
    `<!doctype html><title>Calm</title><link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>
     <link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Case">
     <script src="https://cdn.jsdelivr.net/npm/demo-carousel@1.0.0/carousel.min.js"></script>
     <footer><a href="https://www.facebook.com/zendesk">Facebook</a> <a href="https://twitter.com/zendesk">X</a></footer>`,
  );
  const { tabId } = await ext.visit(`${site}/cases/calm`);
  const { findings } = await ext.report(tabId);
  expect(findings.filter(({ technique }) => technique === 'social_widget')).toEqual([]);
  const third = findings.filter(({ party }) => party === 'third');
  expect(third.map(({ host }) => host)).toEqual(expect.arrayContaining(['fonts.googleapis.com', 'cdn.jsdelivr.net']));
  expect(third.filter(({ weight }) => weight !== 'contact')).toEqual([]);
});
