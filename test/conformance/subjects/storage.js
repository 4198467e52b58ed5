import { event, frameWith, tell, thrown, wait } from '../harness.js';

/** HTML, 12.2: the Storage interface, its legacy names and its events. */
const ofArea = (name) => ({
  [`${name}: a kept value is read`]: (area = globalThis[name]) => (area.setItem('cs1', 'a'), area.getItem('cs1')),
  [`${name}: setItem gives nothing`]: (area = globalThis[name]) => tell(area.setItem('cs2', 'b')),
  [`${name}: values are made texts`]: (area = globalThis[name]) =>
    [1, null, undefined, true, [1, 2], {}].map((value) => (area.setItem('cs3', value), area.getItem('cs3'))),
  [`${name}: key and value are made texts in order`]: (area = globalThis[name]) => {
    const order = [];
    area.setItem({ toString: () => (order.push('key'), 'cs4') }, { toString: () => (order.push('value'), 'v') });
    return [order, area.getItem('cs4')];
  },
  [`${name}: too few arguments are refused`]: (area = globalThis[name]) => thrown(() => area.setItem('cs5')),
  [`${name}: a symbol is refused`]: (area = globalThis[name]) => thrown(() => area.setItem('cs6', Symbol('x'))),
  [`${name}: an assignment keeps`]: (area = globalThis[name]) => (
    (area.cs7 = 'c'),
    [area.getItem('cs7'), 'cs7' in area]
  ),
  [`${name}: a key of a method's name is a key`]: (area = globalThis[name]) => (
    area.setItem('setItem', 'x'),
    [typeof area.setItem, area.getItem('setItem'), area.removeItem('setItem')]
  ),
  [`${name}: keys are listed, methods are not`]: (area = globalThis[name]) => {
    area.setItem('cs8', '1');
    return [Object.keys(area).includes('cs8'), Object.keys(area).includes('setItem')];
  },
  [`${name}: too much is refused with its own error`]: (area = globalThis[name]) => {
    const said = thrown(() => area.setItem('cs9', 'x'.repeat(11_000_000)));
    return [said, area.getItem('cs9')];
  },
  [`${name}: lone surrogates are kept`]: (area = globalThis[name]) => (
    area.setItem('cs10', '\ud800'),
    area.getItem('cs10').charCodeAt(0)
  ),
  [`${name}: a method of another object is refused`]: (area = globalThis[name]) =>
    thrown(() => area.setItem.call({}, 'a', 'b')),
  [`${name}: a method taken from the prototype works`]: (area = globalThis[name]) => {
    Storage.prototype.setItem.call(area, 'cs11', 'p');
    return area.cs11;
  },
  [`${name}: a method of the page's own in its place is called`]: (area = globalThis[name]) => {
    const before = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
    const seen = [];
    Storage.prototype.setItem = function (...args) {
      seen.push(args);
      return Reflect.apply(before.value, this, args);
    };
    area.setItem('cs12', 'w');
    Object.defineProperty(Storage.prototype, 'setItem', before);
    return [seen, area.getItem('cs12'), Storage.prototype.setItem === before.value];
  },
  [`${name}: a frame of the same origin shares it`]: (area = globalThis[name]) => {
    const frame = frameWith({});
    document.body.append(frame);
    frame.contentWindow[name].setItem('cs13', 'f');
    frame.remove();
    return area.getItem('cs13');
  },
});

export const tests = {
  ...ofArea('localStorage'),
  ...ofArea('sessionStorage'),
  'storage event: another window hears of it': async () => {
    const frame = frameWith({});
    document.body.append(frame);
    const heard = event(window, 'storage');
    frame.contentWindow.localStorage.setItem('cse', 'n');
    const { key, newValue } = await Promise.race([heard, wait(1000).then(() => ({}))]);
    frame.remove();
    return [key, newValue];
  },
  'indexedDB: open tells of an upgrade, then of success': async () => {
    const seen = [];
    const asked = indexedDB.open('conformance', 1);
    asked.onupgradeneeded = () => (seen.push('upgrade'), asked.result.createObjectStore('a'));
    await event(asked, 'success');
    asked.result.close();
    return [seen, asked instanceof IDBOpenDBRequest, asked.result.name, [...asked.result.objectStoreNames]];
  },
  'indexedDB: refuses a version of zero': () => thrown(() => indexedDB.open('conformance', 0)),
  'indexedDB: refuses no name': () => thrown(() => indexedDB.open()),
  'indexedDB: an abort comes through': async () => {
    const asked = indexedDB.open('conformance-abort', 1);
    asked.onupgradeneeded = () => asked.transaction.abort();
    return event(asked, 'success').catch(() => asked.error.name);
  },
  'caches: what is put is found': async () => {
    const cache = await caches.open('conformance');
    await cache.put('/kept', new Response('kept', { headers: { 'x-mine': '1' } }));
    const found = await cache.match('/kept');
    return [await found.text(), found.headers.get('x-mine'), await caches.keys()];
  },
  'caches: refuses no name': () => caches.open(),
  'window.name: what is set is read as a text': () => {
    const before = window.name;
    window.name = 17;
    const read = [window.name, typeof window.name];
    window.name = before;
    return read;
  },
  'window.name: a symbol is refused': () => thrown(() => (window.name = Symbol('x'))),
  'service worker: registers, answers, and goes': async () => {
    const registration = await navigator.serviceWorker.register('/worker.js', { scope: '/nowhere/' });
    const { scope } = registration;
    return [new URL(scope).pathname, await registration.unregister()];
  },
  'service worker: refuses a script of another type': () =>
    navigator.serviceWorker.register('/page.html').catch(({ name }) => name),
};
