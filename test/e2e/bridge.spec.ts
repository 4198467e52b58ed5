import type { Page } from '@playwright/test';
import type { Artifacts, ObservationKind } from '../../src/core/domain';
import { expect, test } from './support/fixtures';

const page = 'https://forger.test/';

/** Runs before anything else of the page: everything that a page can reach is tried, 10,000 times in all. */
const forger = `
  const forged = (route) => ({
    facts: [{ key: 'FORGED ' + route, kind: 'api-call', at: Date.now(), count: 1, scriptUrl: null, data: { api: 'FORGED.' + route, detail: {} } }],
    dropped: [{ what: 'api-call', reason: 'cap', count: 777 }],
  });
  const batch = (route) => ({
    name: 'observations.add',
    input: { documentToken: 'FORGED', isTop: true, frameUrl: location.href, seen: 777, dropped: [], records: forged(route).facts },
  });
  const names = ['clauselight:port', 'clauselight:port-request', 'clauselight:last-words'];
  const made = window.made = { messages: 0, stolenPorts: 0, heard: 0 };

  const sayOver = (port, route) => {
    port.postMessage(forged(route));
    port.postMessage(batch(route));
    port.dispatchEvent(new CustomEvent('clauselight:last-words', { detail: forged(route) }));
  };
  const offer = (target, route, View = window) => {
    for (const name of names) {
      const { port1, port2 } = new View.MessageChannel();
      port1.mine = port2.mine = true;
      const init = { ports: [port2], cancelable: true, bubbles: true };
      target.dispatchEvent(new View.MessageEvent(name, init));
      sayOver(port1, route);
      made.messages += 1;
    }
  };
  for (const name of names)
    addEventListener(name, (event) => {
      event.preventDefault();
      for (const port of event.ports ?? []) if (!port.mine) { made.stolenPorts += 1; sayOver(port, 'heard'); }
    }, true);

  // Whoever calls a built-in of the page's now hands over what it calls it with.
  const { apply } = Reflect;
  const { defineProperty } = Object;
  const isPort = (one) => one instanceof MessagePort && one.mine !== true;
  const look = (one) => {
    if (!isPort(one)) return;
    made.stolenPorts += 1;
    one.mine = true;
    sayOver(one, 'spied');
  };
  const spy = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...given) {
      look(this);
      for (let index = 0; index < given.length; index++) look(given[index]);
      return apply(original, this, given);
    };
  };
  window.makeHostile = () => {
    spy(MessagePort.prototype, 'postMessage');
    spy(EventTarget.prototype, 'dispatchEvent');
    spy(EventTarget.prototype, 'addEventListener');
    for (const name of ['get', 'set', 'forEach', 'delete', 'has']) spy(Map.prototype, name);
    for (const name of ['get', 'set', 'has']) spy(WeakMap.prototype, name);
    for (const name of ['push', 'slice', 'map', 'join', 'indexOf']) spy(Array.prototype, name);
    for (const name of ['slice', 'indexOf', 'toLowerCase', 'startsWith', 'charCodeAt']) spy(String.prototype, name);
    for (const name of ['exec', 'test']) spy(RegExp.prototype, name);
    for (const name of ['call', 'apply', 'bind']) spy(Function.prototype, name);
    spy(Promise.prototype, 'then');
    const iterate = Array.prototype[Symbol.iterator];
    Array.prototype[Symbol.iterator] = function () { made.iterated = true; return apply(iterate, this, []); };
    for (const name of ['0', 'key', 'facts', 'detail', 'get', 'value', 'ports', 'once', 'apply', 'prepareStackTrace'])
      Object.defineProperty(Object.prototype, name, {
        __proto__: null,
        configurable: true,
        get: () => undefined,
        set(value) { defineProperty(this, name, { __proto__: null, value, writable: true, enumerable: true, configurable: true }); },
      });
    Object.defineProperty(Array.prototype, '0', { __proto__: null, configurable: true, set(value) { made.intercepted = true; } });
    Error.prepareStackTrace = (error, frames) => { made.frames = frames.map(String).join(); return 'https://FORGED.test/x.js:1:1'; };
    Error.stackTraceLimit = 0;
    window.Map = window.WeakMap = window.Proxy = window.Error = window.URL = function () { throw new TypeError('not here'); };
    Date.now = () => 1;
    window.setTimeout = () => 0;
    window.queueMicrotask = () => undefined;
    Reflect.apply = Reflect.construct = Reflect.defineProperty = () => { throw new TypeError('not here'); };
  };

  const write = JSON.stringify;
  window.tell = () => document.documentElement.setAttribute('data-made', write(made));
  window.forge = (times) => {
    for (let count = 0; count < times; count++) {
      window.postMessage(forged('window'), '*');
      window.postMessage(batch('window'), '*');
      for (const name of names) {
        window.dispatchEvent(new CustomEvent(name, { detail: forged('custom'), cancelable: true }));
        document.dispatchEvent(new CustomEvent(name, { detail: forged('custom'), bubbles: true }));
        made.messages += 2;
      }
      offer(window, 'port');
      offer(document, 'port');
      channel.postMessage(forged('broadcast'));
      window.dispatchEvent(new MessageEvent('message', { data: batch('message') }));
      made.messages += 4;
    }
  };
  const channel = new BroadcastChannel('clauselight');
  made.sender = typeof window.chrome?.runtime?.sendMessage + typeof window.browser;
`;

/** Frames whose windows the page can reach: at once, before they load, after they have loaded, and where no script may run. */
const frames = `
  window.forgeInFrames = async () => {
    const frame = (given) => {
      const element = Object.assign(document.createElement('iframe'), given);
      if (given.rules !== undefined) element.setAttribute('sandbox', given.rules);
      const isLoaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
      document.body.append(element);
      const armed = element.contentWindow;
      try {
        for (const name of names)
          armed.addEventListener(name, (event) => {
            made.heard += 1;
            event.preventDefault();
            for (const port of event.ports ?? []) if (!port.mine) { made.stolenPorts += 1; sayOver(port, 'early'); }
            if (name === names[1]) offer(armed, 'early', armed);
          }, true);
        offer(armed, 'early', armed);
      } catch {}
      return isLoaded.then(() => {
        try { offer(element.contentWindow, 'late', element.contentWindow); } catch {}
        return element;
      });
    };
    const elements = await Promise.all([
      frame({}), frame({ src: '/child' }), frame({ srcdoc: '<p>none</p>' }), frame({ srcdoc: '<p>none</p>', rules: 'allow-same-origin' }),
      frame({ src: '/child', rules: 'allow-same-origin' }), frame({ src: '/silent' }), frame({ src: 'data:text/html,<p>none</p>' }),
      frame({ src: URL.createObjectURL(new Blob(['<p>none</p>'], { type: 'text/html' })) }),
    ]);
    // A window of another realm has built-ins that this page has not touched.
    const pure = elements[0].contentWindow;
    for (let count = 0; count < 100; count++) {
      pure.MessagePort.prototype.postMessage.call(new pure.MessageChannel().port1, forged('realm'));
      offer(window, 'realm', pure);
    }
  };
`;

const forgedIn = (artifacts: Artifacts): unknown[] => [
  ...artifacts.observations.filter((one) => /FORGED/.test(JSON.stringify(one))),
  ...artifacts.dropped.filter(({ count }) => count >= 777),
];

const cookiesIn = (artifacts: Artifacts): string[] =>
  artifacts.observations.flatMap((one) => (one.kind === 'cookie-write' ? [one.name] : []));

test('takes nothing from a page that speaks as the probe would, on any way open to it', async ({ ext, site }) => {
  site.serve(page, `<!doctype html><script>${forger}${frames}</script><title>A forger</title><body>`);
  site.serve(`${page}child`, '<!doctype html><title>A child</title><body>');
  site.serve(`${page}silent`, {
    headers: { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-same-origin' },
    body: '<!doctype html><title>No scripts</title><body>',
  });
  const { page: tab, tabId } = await ext.visit(page, 0);
  await tab.evaluate('forge(500); forgeInFrames()');
  await tab.evaluate("makeHostile(); forge(400); document.cookie = 'real_last=1'; tell()");
  await expect.poll(async () => cookiesIn(await ext.artifacts(tabId)), { timeout: 10_000 }).toEqual(['real_last']);

  // Nothing can be evaluated in this page any more.
  const made = JSON.parse((await tab.locator('html').getAttribute('data-made')) ?? '{}') as Record<string, unknown>;
  expect(made).toMatchObject({ stolenPorts: 0, sender: 'undefinedundefined' });
  expect(made['messages']).toBeGreaterThan(10_000);
  expect(forgedIn(await ext.artifacts(tabId))).toEqual([]);
});

test('counts every one of 100,000 calls, and keeps the page small', async ({ ext, site }) => {
  site.serve('https://flood.test/', '<!doctype html><title>A flood</title><body>');
  const { page: tab, tabId } = await ext.visit('https://flood.test/', 0);
  const heapOf = await heapReader(tab);
  const heapBefore = await heapOf();

  await tab.evaluate(`{
    for (let times = 0; times < 50000; times++) void navigator.plugins;
    for (let times = 0; times < 40000; times++) sessionStorage.setItem('key-' + times, 'value');
    for (let times = 0; times < 10000; times++) document.cookie = 'cookie-' + times + '=1; max-age=0';
  }`);
  const countsOf = async () => {
    const artifacts = await ext.artifacts(tabId);
    const { seen, kept, dropped } = artifacts.counts;
    const calls = (['api-call', 'storage-write', 'cookie-write'] as const).map((kind) => seenOf(kind, artifacts));
    return { unaccounted: seen - kept - dropped, calls };
  };
  await expect.poll(countsOf, { timeout: 20_000 }).toEqual({ unaccounted: 0, calls: [50_000, 40_000, 10_000] });
  expect(((await heapOf()) - heapBefore) / 2 ** 20).toBeLessThan(10);
});

/** Calls of one kind, kept and dropped. */
function seenOf(kind: ObservationKind, { observations, dropped }: Artifacts): number {
  const counts = [
    ...observations.filter((one) => one.kind === kind).map(({ count }) => count),
    ...dropped.filter(({ what }) => what === kind).map(({ count }) => count),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Reads the page's heap after what is no longer needed has gone. */
async function heapReader(tab: Page): Promise<() => Promise<number>> {
  const session = await tab.context().newCDPSession(tab);
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
}
