import { tell, thrown, wait } from '../harness.js';

const jar = () => document.cookie.split('; ').filter((pair) => pair.startsWith('cf')).sort(); // prettier-ignore
const setter = () => Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set;

/** RFC 6265 as browsers keep it (5.3), HTML 3.1.4, and the Cookie Store API. */
export const tests = {
  'cookies: one that is written is read': () => ((document.cookie = 'cf1=a'), jar()),
  'cookies: attributes are not read back': () => ((document.cookie = 'cf2=b; Path=/; SameSite=Lax; Max-Age=60'), jar()),
  'cookies: an empty name is kept': () => ((document.cookie = '=cf3'), document.cookie.includes('cf3')),
  'cookies: one of another domain is refused': () => ((document.cookie = 'cf4=x; Domain=other.test'), jar()),
  'cookies: an age of zero deletes': () => ((document.cookie = 'cf1=; Max-Age=0'), jar()),
  'cookies: HttpOnly is refused to scripts': () => ((document.cookie = 'cf5=x; HttpOnly'), jar()),
  'cookies: a control character ends or refuses it': () => ((document.cookie = 'cf6=a\u0001b'), jar()),
  'cookies: a value of an object is made a text once': () => {
    let asked = 0;
    document.cookie = { toString: () => `cf7=${(asked += 1)}` };
    return [asked, jar()];
  },
  'cookies: what making the text throws comes through': () =>
    thrown(() => {
      document.cookie = {
        toString() {
          throw new RangeError('mine');
        },
      };
    }),
  'cookies: a symbol is refused': () => thrown(() => (document.cookie = Symbol('x'))),
  'cookies: the setter gives nothing': () => tell(setter().call(document, 'cf8=1')),
  'cookies: the setter of another document is its own': () => {
    const other = document.implementation.createHTMLDocument('');
    return [thrown(() => (other.cookie = 'cf9=1')), other.cookie, jar()];
  },
  'cookies: an assignment gives what was assigned': () => (document.cookie = 'cf10=1; Path=/'),
  'cookies: the property may be shadowed and freed': () => {
    Object.defineProperty(document, 'cookie', { configurable: true, value: 'mine' });
    const shadowed = document.cookie;
    delete document.cookie;
    return [shadowed, document.cookie.includes('cf10')];
  },
  'cookies: a long value is refused': () => ((document.cookie = `cf11=${'x'.repeat(5000)}`), jar().length),
  'cookies: many are kept in order of age': () => {
    for (let index = 0; index < 20; index++) document.cookie = `cfm${index}=1`;
    return document.cookie.split('; ').filter((pair) => pair.startsWith('cfm'));
  },
  'cookieStore: set and get': async () => {
    if (!('cookieStore' in globalThis)) return 'not in this browser';
    await cookieStore.set('cfs1', 'a');
    const { name, value } = await cookieStore.get('cfs1');
    return [name, value];
  },
  'cookieStore: set by its fields': async () => {
    if (!('cookieStore' in globalThis)) return 'not in this browser';
    const asked = [];
    const fields = new Proxy({ name: 'cfs2', value: 'b', path: '/' }, { get: (it, key) => (asked.push(key), it[key]) });
    const given = await cookieStore.set(fields);
    return [given, asked, (await cookieStore.get('cfs2'))?.value];
  },
  'cookieStore: refuses no name': () => globalThis.cookieStore?.set('', ''),
  'cookieStore: refuses without arguments': () => globalThis.cookieStore?.set(),
  'cookieStore: gives a promise of this window': () => {
    const promise = globalThis.cookieStore?.set('cfs3', '1');
    return [promise instanceof Promise, promise?.constructor?.name];
  },
  'cookieStore: tells of a change': async () => {
    if (!('cookieStore' in globalThis)) return 'not in this browser';
    const seen = [];
    cookieStore.addEventListener('change', ({ changed }) => seen.push(...changed.map(({ name }) => name)));
    document.cookie = 'cfs4=1';
    await wait(200);
    return seen.includes('cfs4');
  },
};
