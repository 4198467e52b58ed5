import { withoutQuery } from '../address';
import { isObject } from '../kinds';
import { getterOf, isGenuine, NativeWeakMap, ownValue, weakGet, weakSet } from '../natives';
import { on, type Surface, type Trigger } from '../surface';
import { wrapConstructor, wrap } from '../wrap';
import { writtenOut } from '../written-out';

/** Data that scripts send: beacons, fetch, XMLHttpRequest, web sockets. */
export const sending: Surface = (probe) => {
  beacons(probe);
  fetches(probe);
  xmlRequests(probe);
  webSockets(probe);
  workerMessages(probe);
};

const beacons: Surface = ({ sends }) => {
  on('Navigator', 'sendBeacon', (args, _self, isQueued) => {
    if (isQueued === true) sends.note('sendBeacon', args[0], args[1]);
  });
};

const isRequest = isGenuine('Request', 'url');
const requestKeepalive = getterOf<boolean>('Request', 'keepalive');
const requestMode = getterOf<string>('Request', 'mode');

const fetches: Surface = ({ page, sends }) => {
  /** A Request does not show what it will send, only who makes it knows. */
  const bodies = new NativeWeakMap<object, unknown>();
  wrapConstructor(page, 'Request', (args, made) => {
    weakSet(bodies, made as object, ownValue(args[1], 'body')); // a constructor makes objects
  });
  wrap(page, 'fetch', (args) => {
    const input = args[0];
    const options = args[1];
    const keepalive = ownValue(options, 'keepalive') ?? (isRequest(input) && requestKeepalive(input));
    const body = ownValue(options, 'body') ?? weakGet(bodies, input);
    // Without CORS the page cannot read what another origin answers (Fetch, 3.2: an opaque response).
    const mode = ownValue(options, 'mode') ?? (isRequest(input) ? requestMode(input) : null);
    sends.note(keepalive === true ? 'fetch-keepalive' : 'fetch', input, body, undefined, mode === 'no-cors');
  });
  // What is to be sent when the page is left, whatever becomes of it (Fetch, deferred fetching).
  wrap(page, 'fetchLater', (args) => sends.note('fetch-keepalive', args[0], ownValue(args[1], 'body')));
};

const xmlRequests: Surface = ({ sends }) => {
  const addresses = new NativeWeakMap<object, unknown>();
  on('XMLHttpRequest', 'open', (args, self) => {
    weakSet(addresses, self as object, args[1]); // the built-in has taken it for its own
  });
  on('XMLHttpRequest', 'send', (args, self) => sends.note('xhr', weakGet(addresses, self), args[0]));
};

const webSockets: Surface = ({ page, sends }) => {
  const addressOfSocket = getterOf<string>('WebSocket', 'url');
  wrapConstructor(page, 'WebSocket', (_args, socket) => sends.note('web-socket', addressOfSocket(socket)));
  on('WebSocket', 'send', (args, socket) => sends.note('web-socket', addressOfSocket(socket), args[0]));
};

/** Programs that work in workers hand over thousands: one that sends for a page says so in the first. */
const mostHanded = { toOne: 40, toAll: 400 };

const workerMessages: Surface = ({ page, sends }) => {
  const counts = new NativeWeakMap<object, number>();
  let all = 0;
  on('Worker', 'postMessage', (args, worker) => {
    const count = (weakGet(counts, worker) ?? 0) + 1;
    if (count > mostHanded.toOne || all++ >= mostHanded.toAll) return;
    weakSet(counts, worker as object, count); // the built-in has taken it for its own
    const given = args[0];
    sends.note('worker', withoutQuery(page.location.href), isObject(given) ? writtenOut(given) : given);
  });
};

const post = (body: string): string => `method: 'POST', body: ${body}`;
const to = (name: string): string => `'https://receiver.test/${name}?t=1'`;
const gives = (api: string, name: string): Trigger['gives'] => ({ api, url: `https://receiver.test/${name}` });

export const sendingTriggers = (): Trigger[] => [
  {
    run: `navigator.sendBeacon(${to('beacon')}, 'abc')`,
    kind: 'send',
    gives: { ...gives('sendBeacon', 'beacon'), bytes: 3 },
  },
  {
    run: `navigator.sendBeacon(${to('blob')}, new Blob(['abcd']))`,
    kind: 'send',
    gives: { ...gives('sendBeacon', 'blob'), bytes: 4 },
  },
  { run: `fetch(${to('fetch')}, { ${post("'abc'")} })`, kind: 'send', gives: { ...gives('fetch', 'fetch'), bytes: 3 } },
  { run: `fetch(new URL(${to('url')}))`, kind: 'send', gives: gives('fetch', 'url') },
  {
    run: `fetch(new Request(${to('unread')}, { mode: 'no-cors' }))`,
    kind: 'send',
    gives: { ...gives('fetch', 'unread'), isUnread: true },
  },
  {
    run: "fetch('/own-unread?t=1', { mode: 'no-cors' }).catch(() => undefined)",
    kind: 'send',
    gives: { api: 'fetch', isUnread: undefined },
  },
  {
    run: `fetch(${to('keepalive')}, { keepalive: true, ${post("'abc'")} })`,
    kind: 'send',
    gives: gives('fetch-keepalive', 'keepalive'),
  },
  {
    run: `fetch(new Request(${to('request')}, { keepalive: true, ${post("'abc'")} }))`,
    kind: 'send',
    gives: { ...gives('fetch-keepalive', 'request'), bytes: 3 },
  },
  {
    run: `(() => { const call = new XMLHttpRequest(); call.open('POST', ${to('xhr')}); call.send(new URLSearchParams({ a: 'b' })); })()`,
    kind: 'send',
    gives: { ...gives('xhr', 'xhr'), bytes: 3 },
  },
  {
    run: `new WebSocket('wss://receiver.test/socket')`,
    kind: 'send',
    gives: { api: 'web-socket', url: 'wss://receiver.test/socket' },
  },
  {
    run: `new Worker(URL.createObjectURL(new Blob([''], { type: 'text/javascript' }))).postMessage({ a: ['b', 1] })`,
    kind: 'send',
    gives: { api: 'worker', bytes: 13 },
  },
];
