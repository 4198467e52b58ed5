import type { Attack } from './attack';

/** Every method and accessor of every interface, of all instances and of the constructors themselves. */
const patchEverything = `
  const hits = made.hits = [];
  const guard = (path, original) => {
    const stand = { f(...given) {
      if (isOurs.now) { isOurs.now = false; hits[hits.length] = path; isOurs.now = true; throw new TypeError('patched ' + path); }
      return kept.apply(original, this, given);
    } }.f;
    return stand;
  };
  const patch = (path, owner) => {
    for (const key of kept.ownKeys(owner)) {
      const found = kept.getOwnPropertyDescriptor(owner, key);
      if (!found || !found.configurable || key === 'constructor' || key === 'prototype') continue;
      for (const part of ['value', 'get', 'set']) {
        if (typeof found[part] !== 'function' || found[part].prototype !== undefined && part === 'value' && /^[A-Z]/.test(String(key))) continue;
        found[part] = guard(path + '.' + String(key) + ' ' + part, found[part]);
      }
      kept.defineProperty(owner, key, found);
    }
  };
  const owners = [];
  for (const name of Object.getOwnPropertyNames(window)) {
    const found = Object.getOwnPropertyDescriptor(window, name);
    const value = found.value;
    if (typeof value !== 'function' || !value.prototype || name === 'Window') continue;
    owners.push([name + '.prototype', value.prototype], [name, value]);
  }
  owners.push(['JSON', JSON], ['Reflect', Reflect], ['Math', Math], ['performance', performance], ['console', console]);
  owners.push(['EventTarget.prototype', EventTarget.prototype], ['iterator', Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))]);
  owners.push(['array iterator', Object.getPrototypeOf([][Symbol.iterator]())], ['map iterator', Object.getPrototypeOf(new Map().entries())]);
  const all = new Map();
  for (const [path, owner] of owners) all.set(owner, path);
  const list = [...all];
  for (let index = 0; index < list.length; index++) patch(list[index][1], list[index][0]);
`;

/** Where an object is read for a field that it has not, or written one without its own: the page answers. */
const meetEveryField = `
  const hits = made.hits = [];
  const { defineProperty } = kept;
  const hit = (value) => void defineProperty(hits, hits.length, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
  const names = ('get set value writable enumerable configurable apply construct has deleteProperty ownKeys then toJSON length 0 1 2 3 ' +
    'key kind at count scriptUrl data facts dropped what reason detail api ports origin source lastEventId cancelable bubbles composed ' +
    'once capture passive signal index input groups indices lastIndex href url method body bytes name domain path expires sameSite partitioned ' +
    'area holdsTypedText holdsPageContent cookie looks task prepareStackTrace stackTraceLimit cause type isTop root target').split(' ');
  for (const owner of [Object.prototype, Array.prototype, Function.prototype, String.prototype, RegExp.prototype, Error])
    for (const name of names) {
      if (Object.getOwnPropertyDescriptor(owner, name)) continue;
      defineProperty(owner, name, {
        __proto__: null,
        configurable: true,
        get() { if (isOurs.now) hit('get ' + name); return undefined; },
        set(value) {
          if (isOurs.now) hit('set ' + name);
          defineProperty(this, name, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
        },
      });
    }
  for (const symbol of [Symbol.iterator, Symbol.toPrimitive, Symbol.species, Symbol.isConcatSpreadable, Symbol.toStringTag, Symbol.unscopables])
    try {
      defineProperty(Object.prototype, symbol, {
        __proto__: null, configurable: true,
        get() { if (isOurs.now) hit('get ' + String(symbol)); return undefined; },
      });
    } catch {}
  for (const owner of [Promise, Array, RegExp, Map]) {
    const original = owner.prototype.constructor;
    defineProperty(owner.prototype, 'constructor', {
      __proto__: null, configurable: true,
      get() { if (isOurs.now) hit('constructor of ' + owner.name); return original; },
    });
  }
`;

/** Sends of every sort while our side is the only one that could run code of the page. */
const sendEverything = `
  {
    const { sendBeacon } = Navigator.prototype;
    const { fetch } = window;
    const blob = new Blob(['a=9d1f6c3042ab4e7d8b950c7e']);
    const form = new FormData();
    const search = new URLSearchParams('a=b');
    const url = new URL('https://sink.test/url');
    form.append('a', '9d1f6c3042ab4e7d8b950c7e');
    const socketOf = WebSocket;
    window.sendAll = () => {
      isOurs.now = true;
      kept.apply(sendBeacon, navigator, ['https://sink.test/blob', blob]);
      kept.apply(sendBeacon, navigator, ['https://sink.test/form', form]);
      kept.apply(sendBeacon, navigator, ['https://sink.test/search', search]);
      kept.apply(kept.setSource, new kept.Image(), ['https://sink.test/p.gif?id=9d1f6c3042ab4e7d8b950c7e']);
      isOurs.now = false;
    };
  }
`;

export const patched: readonly Attack[] = [
  {
    id: 'everything',
    what: 'Replaces every function of every interface by one that throws',
    first: sendEverything + patchEverything,
    last: 'sendAll();',
  },
  {
    id: 'fields',
    what: 'Answers for every field that an object has not',
    first: sendEverything + meetEveryField,
    last: 'sendAll();',
  },
  {
    id: 'globals',
    what: 'Takes every constructor and function away',
    first: `
      for (const name of Object.getOwnPropertyNames(window)) {
        if (/^(?:window|document|location|top|localStorage|sessionStorage|navigator|made|kept|note|say|isOurs)$/.test(name)) continue;
        try { if (typeof window[name] === 'function') window[name] = () => { throw new TypeError('gone'); }; } catch {}
      }`,
  },
  {
    id: 'frozen',
    what: 'Freezes every prototype',
    first: `for (const name of Object.getOwnPropertyNames(window)) {
      const value = Object.getOwnPropertyDescriptor(window, name).value;
      if (typeof value === 'function' && value.prototype && name !== 'Window') { Object.freeze(value.prototype); Object.freeze(value); }
    }`,
  },
];

const traps = `
  const counts = made.counts = {};
  const count = (name) => { counts[name] = (counts[name] ?? 0) + 1; };
  const outcome = (name, call) => {
    try { note(name + ': ' + kept.stringify(call() ?? null)?.slice(0, 80)); }
    catch (error) { note(name + ' throws ' + (error === thrown ? 'ours' : error?.name + ': ' + error?.message)); }
  };
  const thrown = { own: 'thing' };
  const textOf = (name, text) => ({ toString() { count(name); return text; }, valueOf() { count(name + ' value'); return 1; } });
  const throwing = (name) => ({ toString() { count(name); throw thrown; } });
  const watched = (name, target) => new Proxy(target, {
    get: (object, key) => { count(name + ' get ' + String(key)); return Reflect.get(object, key); },
    has: (object, key) => { count(name + ' has ' + String(key)); return Reflect.has(object, key); },
    ownKeys: (object) => { count(name + ' keys'); return Reflect.ownKeys(object); },
    getOwnPropertyDescriptor: (object, key) => { count(name + ' own ' + String(key)); return Reflect.getOwnPropertyDescriptor(object, key); },
    getPrototypeOf: (object) => { count(name + ' prototype'); return Reflect.getPrototypeOf(object); },
  });
  const deep = (name) => { const object = {}; Object.defineProperty(object, 'body', { get() { count(name); return object.body; } }); return object; };
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  const given = (name) => [textOf(name, 'x'), throwing(name + ' throwing'), Symbol('x'), watched(name + ' proxy', {}), null, undefined, function () {}, 1n, NaN];
  const calls = {
    cookie: (value) => { document.cookie = value; return document.cookie.includes('real_visitor'); },
    setItem: (value) => localStorage.setItem(value, value),
    session: (value) => sessionStorage.setItem('k', value),
    getItem: (value) => localStorage.getItem(value),
    beacon: (value) => navigator.sendBeacon('/sink', value),
    beaconAddress: (value) => navigator.sendBeacon(value, 'x'),
    image: (value) => { new Image().src = value; },
    fillText: (value) => context.fillText(value, value, value),
    measureText: (value) => context.measureText(value).width > 0,
    font: (value) => { context.font = value; },
    toDataURL: (value) => canvas.toDataURL(value).length > 0,
    getImageData: (value) => context.getImageData(value, 0, 1, 1).data.length,
    getContext: (value) => document.createElement('canvas').getContext(value) === null,
    listen: (value) => addEventListener(value, value),
    listenOptions: (value) => addEventListener('x', () => {}, value),
    open: (value) => { const call = new XMLHttpRequest(); call.open(value, value); return call.readyState; },
    openAddress: (value) => { const call = new XMLHttpRequest(); call.open('GET', value); return call.readyState; },
    request: (value) => new Request(value).url.length,
    requestOptions: (value) => new Request('/sink', value).method,
    indexed: (value) => typeof indexedDB.open(value),
    name: (value) => { window.name = value; return window.name.length; },
    socket: (value) => new WebSocket(value),
    observe: (value) => new MutationObserver(() => {}).observe(value, value),
    source: (value) => Function.prototype.toString.call(value).length,
    post: (value) => window.postMessage(value),
    dispatch: (value) => dispatchEvent(value),
  };
`;

export const arguments_: readonly Attack[] = [
  {
    id: 'arguments',
    what: 'Gives objects that watch how they are read',
    first: traps,
    last: `for (const [name, call] of Object.entries(calls)) given(name).forEach((value, index) => outcome(name + ' ' + index, () => call(value)));`,
  },
  {
    id: 'promises',
    what: 'Gives objects that watch how they are read to what answers later',
    first: traps,
    last: `
      const later = (name, call) => { try { call().then((value) => note(name + ' gave ' + typeof value), (error) => note(name + ' failed ' + (error === thrown ? 'ours' : error?.name + ': ' + error?.message))); } catch (error) { note(name + ' throws ' + error); } };
      (async () => {
        for (const [name, call] of Object.entries({
          fetch: (value) => fetch(value), fetchOptions: (value) => fetch('/sink', value), body: (value) => fetch('/sink', { method: 'POST', body: value }),
          store: (value) => cookieStore.set(value), storePair: (value) => cookieStore.set('a', value),
          storeName: (value) => cookieStore.set({ name: value, value: 'x' }), storeDomain: (value) => cookieStore.set({ name: 'a', value: 'x', domain: value }),
          caches: (value) => caches.open(value), digest: (value) => crypto.subtle.digest('SHA-256', value), query: (value) => navigator.permissions.query(value),
        })) for (const [index, value] of given(name).entries()) {
          try { const got = await call(value); note(name + ' ' + index + ' gave ' + typeof got); }
          catch (error) { note(name + ' ' + index + ' failed ' + (error === thrown ? 'ours' : error?.name + ': ' + error?.message)); }
        }
        made.isDone = true;
      })();`,
    lastsMs: 4000,
  },
  {
    id: 'recursive',
    what: 'Calls watched functions again from within their arguments',
    first: traps,
    last: `
      let depth = 0;
      const again = { toString() { depth += 1; if (depth < 400) { localStorage.setItem('depth', again); document.cookie = 'depth=1'; } return 'x'; } };
      outcome('again', () => localStorage.setItem('depth', again));
      const endless = { toString() { return localStorage.setItem('endless', endless); } };
      outcome('endless', () => { try { localStorage.setItem('endless', endless); } catch (error) { return error.name; } });
      let inner = canvas; const Deep = () => new Proxy(function () {}, { apply() { return Deep(); } });
      outcome('deep', () => typeof Function.prototype.toString.call(Deep()));
      outcome('self', () => Reflect.apply(Storage.prototype.setItem, {}, ['a', 'b']));
      outcome('new', () => new Storage.prototype.setItem('a', 'b'));
      outcome('bound', () => Storage.prototype.setItem.bind(localStorage, 'bound')('value'));
      class Mine extends Request { constructor() { super('/sink'); this.mine = true; } }
      outcome('sub', () => [new Mine().mine, new Mine() instanceof Request, Object.getPrototypeOf(new Mine()) === Mine.prototype]);
      outcome('target', () => Object.getPrototypeOf(Reflect.construct(Request, ['/sink'], Array)) === Array.prototype);
    `,
  },
];
