import { event, tell, thrown, wait } from '../harness.js';

const target = () => new EventTarget();

/** DOM, 2 (events) and 4.3 (mutation observers), HTML 8.1.8 (event handlers). */
export const tests = {
  'events: listeners are called in order': () => {
    const order = [];
    const one = target();
    one.addEventListener('mousemove', () => order.push(1));
    one.addEventListener('mousemove', () => order.push(2));
    one.dispatchEvent(new Event('mousemove'));
    return order;
  },
  'events: the same listener is heard once': () => {
    let count = 0;
    const one = target();
    const listener = () => (count += 1);
    one.addEventListener('click', listener);
    one.addEventListener('click', listener);
    one.dispatchEvent(new Event('click'));
    one.removeEventListener('click', listener);
    one.dispatchEvent(new Event('click'));
    return count;
  },
  'events: once, passive and capture are read in order': () => {
    const asked = [];
    const options = new Proxy({ once: true }, { get: (it, key) => (asked.push(String(key)), it[key]) });
    target().addEventListener('scroll', () => undefined, options);
    return asked;
  },
  'events: a listener that is an object is called as its method': () => {
    const seen = [];
    const one = target();
    const listener = {
      handleEvent(given) {
        seen.push(this === listener, given.type);
      },
    };
    one.addEventListener('keydown', listener);
    one.dispatchEvent(new Event('keydown'));
    return seen;
  },
  'events: this is the target': () => {
    const seen = [];
    const one = target();
    one.addEventListener('click', function () {
      seen.push(this === one);
    });
    one.dispatchEvent(new Event('click'));
    return seen;
  },
  'events: an abort takes the listener away': () => {
    const seen = [];
    const one = target();
    const control = new AbortController();
    one.addEventListener('click', () => seen.push('heard'), { signal: control.signal });
    control.abort();
    one.dispatchEvent(new Event('click'));
    return seen;
  },
  'events: what a listener throws is told to the window': async () => {
    const one = target();
    one.addEventListener('click', () => {
      throw new RangeError('mine');
    });
    const told = event(window, 'error', 'none');
    one.dispatchEvent(new Event('click'));
    const { message, error } = await told;
    return [message, error.name];
  },
  'events: no listener is no fault': () => tell(target().addEventListener('click', null)),
  'events: a listener that is none is refused': () => thrown(() => target().addEventListener('click', 1)),
  'events: too few arguments are refused': () => thrown(() => target().addEventListener('click')),
  'events: without a target the window is meant': () => {
    const seen = [];
    const listener = () => seen.push('heard');
    Reflect.apply(addEventListener, undefined, ['conformance', listener]);
    dispatchEvent(new Event('conformance'));
    removeEventListener('conformance', listener);
    return seen;
  },
  'events: another object is refused': () => thrown(() => EventTarget.prototype.addEventListener.call({}, 'a', null)),
  'events: the type is made a text once': () => {
    let asked = 0;
    target().addEventListener({ toString: () => ((asked += 1), 'click') }, () => undefined);
    return asked;
  },
  'events: a prevented one says so': () => {
    const one = target();
    one.addEventListener('click', (given) => given.preventDefault());
    return [one.dispatchEvent(new Event('click', { cancelable: true })), one.dispatchEvent(new Event('click'))];
  },
  'events: capture comes before bubbling': () => {
    const order = [];
    const inner = document.createElement('i');
    document.body.append(inner);
    const heard = (name) => () => order.push(name);
    const both = [heard('bubble'), heard('capture')];
    document.addEventListener('mousedown', both[0]);
    document.addEventListener('mousedown', both[1], true);
    inner.dispatchEvent(new Event('mousedown', { bubbles: true }));
    document.removeEventListener('mousedown', both[0]);
    document.removeEventListener('mousedown', both[1], true);
    inner.remove();
    return order;
  },
  'handlers: one is set, called, read and taken away': () => {
    const seen = [];
    const handler = () => seen.push('heard');
    document.onclick = handler;
    document.dispatchEvent(new Event('click'));
    const read = document.onclick === handler;
    document.onclick = null;
    document.dispatchEvent(new Event('click'));
    return [seen, read, document.onclick];
  },
  'handlers: what is no function is none': () => {
    document.body.onclick = 'text';
    return document.body.onclick;
  },
  'handlers: an attribute makes one': () => {
    const box = document.createElement('b');
    box.setAttribute('onclick', 'this.title = event.type');
    box.click();
    return [typeof box.onclick, box.title];
  },
  'handlers: false prevents': () => {
    const box = document.createElement('b');
    box.onclick = () => false;
    return box.dispatchEvent(new Event('click', { cancelable: true }));
  },
  'handlers: onerror of the window takes five arguments': async () => {
    const seen = [];
    window.onerror = (...args) => (seen.push(args.length, args[0]), true);
    setTimeout(() => {
      throw new Error('late');
    });
    await wait(50);
    window.onerror = null;
    return seen;
  },
  'mutations: are told in one batch, in order': async () => {
    const box = document.createElement('p');
    const records = [];
    new MutationObserver((batch) => records.push(batch.map(({ type }) => type))).observe(box, {
      attributes: true,
      childList: true,
      subtree: true,
      characterData: true,
    });
    box.append('a');
    box.title = 't';
    box.firstChild.data = 'b';
    await wait(0);
    return records;
  },
  'mutations: options without a kind are refused': () =>
    thrown(() => new MutationObserver(() => undefined).observe(document, {})),
  'mutations: what is no node is refused': () =>
    thrown(() => new MutationObserver(() => undefined).observe({}, { childList: true })),
  'mutations: options are read once each': () => {
    const asked = [];
    const options = new Proxy({ childList: true }, { get: (it, key) => (asked.push(String(key)), it[key]) });
    new MutationObserver(() => undefined).observe(document.createElement('p'), options);
    return asked;
  },
  'mutations: come before a timer and after what runs': async () => {
    const order = [];
    const box = document.createElement('p');
    new MutationObserver(() => order.push('mutation')).observe(box, { childList: true });
    setTimeout(() => order.push('timer'));
    box.append('x');
    order.push('sync');
    await wait(20);
    return order;
  },
  'click: a pressed link tells one click': () => {
    const seen = [];
    const link = document.createElement('a');
    link.href = '#here';
    link.addEventListener('click', (given) => {
      given.preventDefault();
      seen.push(given.isTrusted, given.detail);
    });
    document.body.append(link);
    link.click();
    link.remove();
    return seen;
  },
  'forms: submit is told and can be prevented': () => {
    const seen = [];
    const form = document.createElement('form');
    form.append(Object.assign(document.createElement('button'), { name: 'b' }));
    form.addEventListener('submit', (given) => (given.preventDefault(), seen.push(given.submitter?.name)));
    document.body.append(form);
    form.firstChild.click();
    form.remove();
    return seen;
  },
  'window: its names are those of the browser': () => Object.getOwnPropertyNames(window).sort().join(' '),
  'document: nothing of ours is in it': () => [
    document.documentElement.attributes.length,
    document.documentElement.children.length,
    document.scripts.length,
    document.adoptedStyleSheets.length,
    Object.getOwnPropertyNames(document),
  ],
  'performance: lists none of ours': () =>
    performance.getEntries().filter(({ name }) => /extension:/.test(name)).length,
};
