import { event, tell, thrown, wait } from '../harness.js';

const echo = '/echo';
const other = 'https://other.conformance.test/echo';
const heard = async (id) => {
  await wait(150);
  return (await fetch(`/heard?${id}`)).json();
};
const xhr = (method, url, body, prepare = () => undefined) =>
  new Promise((resolve) => {
    const call = new XMLHttpRequest();
    const order = [];
    for (const type of ['readystatechange', 'loadstart', 'progress', 'load', 'loadend', 'error', 'abort', 'timeout'])
      call.addEventListener(type, () => order.push(type === 'readystatechange' ? call.readyState : type));
    call.addEventListener('loadend', () => resolve([call.status, call.responseText.slice(0, 400), order]));
    call.open(method, url);
    prepare(call);
    call.send(body);
  });

/** Fetch, XMLHttpRequest, Beacon, WebSockets and EventSource as their standards have them. */
export const tests = {
  'fetch: GET gives a response': async () => {
    const response = await fetch(echo);
    return [response.status, response.type, new URL(response.url).pathname, await response.json()];
  },
  'fetch: POST sends a text with its type': async () => (await fetch(echo, { method: 'POST', body: 'abc' })).json(),
  'fetch: a form sends its type': async () =>
    (await fetch(echo, { method: 'POST', body: new URLSearchParams({ a: '1' }) })).json(),
  'fetch: bytes are sent as they are': async () =>
    (await fetch(echo, { method: 'POST', body: new Uint8Array([97, 98]) })).json(),
  'fetch: a Blob sends its own type': async () =>
    (await fetch(echo, { method: 'POST', body: new Blob(['x'], { type: 'text/mine' }) })).json(),
  'fetch: a Request is sent once': async () => {
    const request = new Request(echo, { method: 'POST', body: 'once' });
    const { body } = await (await fetch(request)).json();
    return [body, request.bodyUsed, await fetch(request).catch(({ name }) => name)];
  },
  'fetch: a stream is read by nobody else': async () => {
    const body = new Response('streamed').body;
    const given = await fetch(echo, { method: 'POST', body, duplex: 'half' }).then(
      (response) => response.status,
      ({ name }) => name,
    );
    return [given, body.locked];
  },
  'fetch: an address that is none is refused': () => fetch('https://['),
  'fetch: GET with a body is refused': () => fetch(echo, { body: 'x' }),
  'fetch: an unreachable host is refused': () => fetch('https://nowhere.invalid/').catch(({ name }) => name),
  'fetch: without arguments is refused': () => fetch(),
  'fetch: an abort comes through': () => fetch(echo, { signal: AbortSignal.abort() }).catch(({ name }) => name),
  'fetch: options are read once each': async () => {
    const asked = [];
    const init = new Proxy({ method: 'POST', body: 'p' }, { get: (it, key) => (asked.push(String(key)), it[key]) });
    await fetch(echo, init);
    return asked;
  },
  'fetch: a body of a getter is asked for once': async () => {
    let asked = 0;
    await fetch(echo, {
      method: 'POST',
      get body() {
        return `${(asked += 1)}`;
      },
    });
    return asked;
  },
  'fetch: called for another object is refused': () => tell(Reflect.apply(fetch, {}, [echo]).catch(({ name }) => name)),
  'fetch: called for nothing works': async () => (await Reflect.apply(fetch, undefined, [echo])).status,
  'fetch: gives a promise of this window': () => {
    const promise = fetch(echo);
    return [promise.constructor === Promise, Object.getOwnPropertyNames(promise)];
  },
  'fetch: to another origin without leave is opaque': async () => {
    const { type, status } = await fetch(other, { mode: 'no-cors' });
    return [type, status];
  },
  'fetch: keepalive is sent': async () => (await fetch(echo, { method: 'POST', body: 'k', keepalive: true })).json(),
  'fetch: too much for keepalive is refused': () =>
    fetch(echo, { method: 'POST', body: 'x'.repeat(70_000), keepalive: true }).catch(({ name }) => name),
  'fetch: settles after microtasks that were there': async () => {
    const order = [];
    const done = fetch(echo).then(() => order.push('fetched'));
    queueMicrotask(() => order.push('micro'));
    order.push('sync');
    await done;
    return order;
  },
  'Request: reads what it is given': () => {
    const { method, url, keepalive, headers } = new Request('/r?q=1#f', { method: 'put', headers: { a: 'b' } });
    return [method, new URL(url).search, keepalive, [...headers]];
  },
  'Request: is of its class': () => {
    const request = new Request('/');
    return [
      request instanceof Request,
      request.constructor === Request,
      Object.getPrototypeOf(request) === Request.prototype,
    ];
  },
  'Request: needs new': () => thrown(() => Request('/')),
  'Request: can be extended': () => {
    class Mine extends Request {
      mine = 1;
    }
    const made = new Mine('/');
    return [made.mine, made instanceof Mine, made instanceof Request, made.constructor.name];
  },
  'XMLHttpRequest: tells its states in order': () => xhr('GET', echo, null),
  'XMLHttpRequest: sends a form': () => xhr('POST', echo, new URLSearchParams({ b: '2' })),
  'XMLHttpRequest: sends a document': () => xhr('POST', echo, document.implementation.createHTMLDocument('t')),
  'XMLHttpRequest: sends headers of its own': () =>
    xhr('POST', echo, 'h', (call) => call.setRequestHeader('x-mine', 'yes')),
  'XMLHttpRequest: send before open is refused': () => thrown(() => new XMLHttpRequest().send()),
  'XMLHttpRequest: a method that is none is refused': () => thrown(() => new XMLHttpRequest().open('A B', '/')),
  'XMLHttpRequest: a forbidden method is refused': () => thrown(() => new XMLHttpRequest().open('TRACE', '/')),
  'XMLHttpRequest: an address that is none is refused': () =>
    thrown(() => new XMLHttpRequest().open('GET', 'https://[')),
  'XMLHttpRequest: waits when asked to': () => {
    const call = new XMLHttpRequest();
    call.open('GET', echo, false);
    call.send();
    return [call.status, call.readyState];
  },
  'XMLHttpRequest: an abort tells its order': () =>
    xhr('GET', '/slow', null, (call) => setTimeout(() => call.abort(), 50)),
  'XMLHttpRequest: can be opened again': () => {
    const call = new XMLHttpRequest();
    call.open('GET', '/first');
    call.open('GET', echo);
    return new Promise((resolve) => {
      call.onload = () => resolve(new URL(call.responseURL).pathname);
      call.send();
    });
  },
  'sendBeacon: says that it is queued, and arrives': async () => [
    navigator.sendBeacon('/hear?b1', 'abc'),
    await heard('b1'),
  ],
  'sendBeacon: a Blob arrives with its type': async () => [
    navigator.sendBeacon('/hear?b2', new Blob(['{}'], { type: 'text/plain' })),
    await heard('b2'),
  ],
  'sendBeacon: a form arrives': async () => {
    const form = new FormData();
    form.append('a', '1');
    return [navigator.sendBeacon('/hear?b3', form), (await heard('b3')).body?.includes('name="a"')];
  },
  'sendBeacon: nothing is a body too': async () => [navigator.sendBeacon('/hear?b4'), await heard('b4')],
  'sendBeacon: too much is refused': () => navigator.sendBeacon('/hear?b5', 'x'.repeat(70_000)),
  'sendBeacon: an address that is none throws': () => thrown(() => navigator.sendBeacon('https://[')),
  'sendBeacon: a scheme that is none throws': () => thrown(() => navigator.sendBeacon('about:blank')),
  'sendBeacon: without arguments throws': () => thrown(() => navigator.sendBeacon()),
  'sendBeacon: makes its address a text once': () => {
    let asked = 0;
    navigator.sendBeacon({ toString: () => ((asked += 1), '/hear?b6') }, 'x');
    return asked;
  },
  'WebSocket: refuses an address that is none': () => thrown(() => new WebSocket('nothing://')),
  'WebSocket: needs new': () => thrown(() => WebSocket('wss://conformance.test/')),
  'WebSocket: knows its numbers': () => [WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSING, WebSocket.CLOSED],
  'WebSocket: is of its class, and its failure is told': async () => {
    const socket = new WebSocket('wss://conformance.test/nothing');
    const kinds = [socket instanceof WebSocket, socket.constructor === WebSocket, socket.readyState];
    await event(socket, 'error', 'error');
    return kinds;
  },
  'WebSocket: sending too early is refused': () =>
    thrown(() => new WebSocket('wss://conformance.test/nothing').send('x')),
  'WebSocket: can be extended': () => {
    class Mine extends WebSocket {}
    const socket = new Mine('wss://conformance.test/nothing');
    return [socket instanceof Mine, Object.getPrototypeOf(Mine) === WebSocket];
  },
  'EventSource: tells what it is sent': async () => {
    const source = new EventSource('/events');
    const { data } = await event(source, 'message');
    source.close();
    return [data, source.readyState];
  },
  'worker: a message is copied, and its accessors run once': async () => {
    let read = 0;
    const worker = new Worker(URL.createObjectURL(new Blob(['onmessage = ({ data }) => postMessage(data)'])));
    worker.postMessage({ list: [1, 'a'], at: new Date(0), get once() { return (read += 1); } }); // prettier-ignore
    const { data } = await event(worker, 'message');
    worker.terminate();
    return [data, read];
  },
  'worker: what cannot be copied is refused, and a buffer that is given away is gone': () => {
    const worker = new Worker(URL.createObjectURL(new Blob([''])));
    const buffer = new ArrayBuffer(8);
    const refused = ['a', () => undefined, new Proxy({}, {})].map((value) => thrown(() => worker.postMessage(value)));
    worker.postMessage({ buffer }, [buffer]);
    return [refused, buffer.byteLength, thrown(() => Worker.prototype.postMessage.call({}, 1))];
  },
  'compression: gives what it was given, from a Blob and written': async () => {
    const unpacked = (stream) => new Response(stream.pipeThrough(new DecompressionStream('gzip'))).text();
    const written = new CompressionStream('gzip');
    const writer = written.writable.getWriter();
    const wrote = writer.write(new TextEncoder().encode('written'));
    void writer.close();
    const through = new Blob(['through']).stream().pipeThrough(new CompressionStream('gzip'));
    return [await unpacked(through), await unpacked(written.readable), await wrote];
  },
  'compression: refuses what is no stream, or taken': () => {
    const { writable } = new CompressionStream('gzip');
    writable.getWriter();
    return [thrown(() => new Blob(['a']).stream().pipeThrough({})), thrown(() => writable.getWriter())];
  },
  'form: a script sends it into a frame, and it hears nothing of that': async () => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'taker' });
    const form = Object.assign(document.createElement('form'), { method: 'post', action: echo, target: 'taker' });
    // Named like what the form is asked for.
    form.innerHTML = '<input type="hidden" name="action" value="1"><input type="hidden" name="submit" value="2">';
    document.body.append(frame, form);
    let heardOf = 0;
    form.addEventListener('submit', () => heardOf++);
    const gives = HTMLFormElement.prototype.submit.call(form);
    for (let waits = 0; waits < 40 && !frame.contentDocument?.body?.textContent.includes('submit'); waits++)
      await wait(50);
    return [
      gives,
      heardOf,
      frame.contentWindow.location.pathname,
      frame.contentDocument.body.textContent.includes('submit') &&
        JSON.parse(frame.contentDocument.body.textContent).body,
    ];
  },
  'form: what is no form is refused': () => thrown(() => HTMLFormElement.prototype.submit.call({})),
  'image: loads by its src, and says so': async () => {
    const image = new Image();
    image.src = '/dot.svg';
    await event(image, 'load');
    return [image.width, image.getAttribute('src'), image.complete];
  },
  'image: a broken one says so': () => {
    const image = new Image();
    image.src = '/nothing.png';
    return event(image, 'load').catch(({ message }) => message);
  },
  'image: src is made a text once': () => {
    let asked = 0;
    const image = new Image();
    image.src = { toString: () => ((asked += 1), '/dot.svg') };
    return asked;
  },
  'image: an empty src stays empty': () => {
    const image = new Image();
    image.src = '';
    return [image.src, image.getAttribute('src')];
  },
  'anchor: href is resolved and kept': () => {
    const link = document.createElement('a');
    link.href = 'b?c=1';
    return [link.getAttribute('href'), new URL(link.href).pathname, link.search];
  },
  'anchor: search changes the address': () => {
    const link = document.createElement('a');
    link.href = 'https://other.conformance.test/a';
    link.search = 'q=2';
    return link.href;
  },
};
