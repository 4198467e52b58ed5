import { frameWith, said, tell, thrown, wait } from '../harness.js';

const words = (code) => `<!doctype html><script>parent.postMessage({ said: ${code} }, '*')</scr` + `ipt>`;
const reads = `[document.cookie === '', (() => { try { return typeof localStorage } catch (error) { return error.name } })(), origin, location.protocol]`;
const withFrame = async (attributes, run) => {
  const frame = frameWith(attributes);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await Promise.race([loaded, wait(1500)]);
  const given = await run(frame);
  frame.remove();
  return given;
};
const paper = (body, type, charset = '') =>
  said(frameWith({ src: URL.createObjectURL(new Blob([body], { type: type + charset })) }));

/** HTML 7 (browsing contexts) and 8 (scripting): frames, workers and documents of every kind. */
export const tests = {
  'frames: an empty one is there at once': () => {
    const frame = frameWith({});
    document.body.append(frame);
    const { contentWindow, contentDocument } = frame;
    const seen = [contentWindow.location.href, contentDocument === contentWindow.document, contentDocument.readyState];
    frame.remove();
    return [seen, frame.contentWindow, frame.contentDocument];
  },
  'frames: built-ins of an empty one work': () => {
    const frame = frameWith({});
    document.body.append(frame);
    const inner = frame.contentWindow;
    const seen = [
      inner.Storage === Storage,
      inner.fetch === fetch,
      Reflect.apply(inner.Document.prototype.__lookupGetter__('cookie'), document, []) === document.cookie,
      tell(inner.eval('document.createElement("canvas").getContext("2d").measureText("a").width > 0')),
      `${inner.fetch}`,
    ];
    frame.remove();
    return seen;
  },
  'frames: a refusal of another is an error of that one': () => {
    const frame = frameWith({});
    document.body.append(frame);
    const inner = frame.contentWindow;
    const told = (() => {
      try {
        inner.Storage.prototype.setItem.call({}, 'a', 'b');
      } catch (error) {
        return [error instanceof TypeError, error instanceof inner.TypeError];
      }
    })();
    frame.remove();
    return told;
  },
  'frames: srcdoc runs and shares its origin': () =>
    said(
      frameWith({
        srcdoc: words(`[origin, location.href, parent === top, document.cookie === parent.document.cookie]`),
      }),
    ),
  'frames: a sandboxed one has no origin': () =>
    said(
      frameWith({
        sandbox: 'allow-scripts',
        srcdoc: words(
          reads.replace(
            "document.cookie === ''",
            '(() => { try { return document.cookie } catch (error) { return error.name } })()',
          ),
        ),
      }),
    ),
  'frames: without leave to run it is silent': () => said(frameWith({ sandbox: '', srcdoc: words('1') })),
  'frames: one of another site cannot be read': () =>
    withFrame({ src: 'https://other.conformance.test/page.html' }, (frame) => [
      frame.contentDocument,
      thrown(() => frame.contentWindow.document),
      thrown(() => frame.contentWindow.name),
      Object.prototype.toString.call(frame.contentWindow),
    ]),
  'frames: one of the same site can be read': () =>
    withFrame({ src: '/page.html' }, ({ contentDocument }) => [contentDocument.title, contentDocument.URL.slice(-10)]),
  'frames: an object holds a document': async () => {
    const holder = Object.assign(document.createElement('object'), { data: '/page.html', type: 'text/html' });
    const loaded = new Promise((resolve) => holder.addEventListener('load', resolve));
    document.body.append(holder);
    await Promise.race([loaded, wait(1500)]);
    const title = holder.contentDocument?.title;
    holder.remove();
    return title;
  },
  'frames: data is opaque': () =>
    said(frameWith({ src: `data:text/html,${encodeURIComponent(words('[origin, location.protocol]'))}` })),
  'frames: blob shares its origin': () => paper(words('[origin, location.protocol]'), 'text/html'),
  'frames: javascript gives its document': () =>
    withFrame({ src: 'javascript:"<title>made</title>"' }, ({ contentDocument }) => contentDocument.title),
  'frames: are numbered in order': () => {
    const two = [frameWith({ name: 'conformanceA' }), frameWith({ name: 'conformanceB' })];
    const before = frames.length;
    document.body.append(...two);
    const seen = [
      frames.length - before,
      frames[before] === two[0].contentWindow,
      frames.conformanceB === two[1].contentWindow,
    ];
    for (const frame of two) frame.remove();
    return seen;
  },
  'frames: events between them are of their own': async () =>
    withFrame({ src: '/page.html' }, async ({ contentWindow }) => {
      const heard = new Promise((resolve) =>
        contentWindow.addEventListener('message', ({ data, source }) => resolve([data, source === window])),
      );
      contentWindow.postMessage('hello', '*');
      return heard;
    }),
  'documents: opened and written anew they run': () =>
    withFrame({}, async ({ contentDocument, contentWindow }) => {
      contentDocument.open();
      contentDocument.write('<title>written</title><script>window.ran = document.title</script>');
      contentDocument.close();
      await wait(20);
      return [contentWindow.ran, contentDocument.readyState, contentDocument.cookie === document.cookie];
    }),
  'documents: opening takes listeners away': () =>
    withFrame({ src: '/page.html' }, ({ contentDocument }) => {
      const seen = [];
      contentDocument.addEventListener('mine', () => seen.push('heard'));
      contentDocument.open();
      contentDocument.dispatchEvent(new Event('mine'));
      contentDocument.close();
      return seen;
    }),
  'documents: opening again and again works': () =>
    withFrame({}, ({ contentDocument }) => {
      for (let index = 0; index < 5; index++) {
        contentDocument.open();
        contentDocument.write(`<p>${index}</p>`);
        contentDocument.close();
      }
      return contentDocument.body.textContent;
    }),
  'documents: XML is read as XML': () =>
    withFrame({ src: '/paper.xml' }, ({ contentDocument }) => [
      contentDocument.contentType,
      contentDocument.documentElement.nodeName,
      contentDocument.documentElement.childElementCount,
    ]),
  'documents: SVG runs its script': () =>
    withFrame({ src: '/paper.svg' }, ({ contentDocument, contentWindow }) => [
      contentDocument.documentElement.nodeName,
      contentWindow.ran,
      contentDocument.documentElement.childElementCount,
    ]),
  'documents: XHTML runs its script': () =>
    withFrame({ src: '/paper.xhtml' }, ({ contentDocument, contentWindow }) => [
      contentDocument.contentType,
      contentWindow.ran,
    ]),
  'documents: a text is shown as text': () =>
    withFrame({ src: '/paper.txt' }, ({ contentDocument }) => [
      contentDocument.contentType,
      contentDocument.body.textContent,
    ]),
  'policy: a strict one holds, and tells no more': () => said(frameWith({ src: '/strict.html' })),
  'policy: trusted types hold': () => said(frameWith({ src: '/trusted.html' })),
  'policy: a sandbox by header holds': () => said(frameWith({ src: '/sandboxed.html' })),
  'workers: run, and know the same things': () => {
    const code =
      'postMessage([typeof fetch, navigator.language === undefined, typeof document, self.constructor.name, fetch.toString()])';
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    return new Promise((resolve) => (worker.onmessage = ({ data }) => (worker.terminate(), resolve(data))));
  },
  'workers: fetch from within': () => {
    const code = `fetch('https://conformance.test/echo').then((answer) => answer.json()).then(({ method }) => postMessage(method))`;
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    return new Promise((resolve) => (worker.onmessage = ({ data }) => (worker.terminate(), resolve(data))));
  },
  'workers: shared ones run': () => {
    const worker = new SharedWorker('/shared.js');
    return new Promise((resolve) => (worker.port.onmessage = ({ data }) => resolve(data)));
  },
  'channels: a port hands on what it is given': () => {
    const { port1, port2 } = new MessageChannel();
    const heard = new Promise((resolve) => (port2.onmessage = ({ data }) => resolve(data)));
    port1.postMessage({ a: [1] });
    return heard;
  },
  'history: states come back': async () => {
    const before = location.href;
    history.pushState({ n: 1 }, '', '#one');
    history.replaceState({ n: 2 }, '', '#two');
    const { state } = history;
    const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await Promise.race([back, wait(1000)]);
    return [state, location.href === before];
  },
  'built-ins: a page may replace one and put it back': () => {
    const before = window.fetch;
    window.fetch = () => 'mine';
    const mine = fetch();
    window.fetch = before;
    return [mine, window.fetch === before];
  },
  'built-ins: a page may freeze them': () =>
    withFrame({}, ({ contentWindow }) => {
      contentWindow.Object.freeze(contentWindow.Storage.prototype);
      contentWindow.localStorage.setItem('frozen', '1');
      return contentWindow.localStorage.frozen;
    }),
  'built-ins: a Proxy of the page around one works': () => {
    const seen = [];
    const mine = new Proxy(fetch, { apply: (it, self, args) => (seen.push(args[0]), Reflect.apply(it, self, args)) });
    return mine('/echo').then(({ status }) => [status, seen]);
  },
};
