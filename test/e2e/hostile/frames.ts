import type { Attack } from './attack';

const child = `<!doctype html><script>
  try { localStorage.setItem('child ' + Math.random(), 1); document.cookie = 'child=1'; } catch {}
  void navigator.hardwareConcurrency;
</script>`;

/** Every sort of frame that a page can make. */
const sorts = `
  const blob = URL.createObjectURL(new Blob(['<script>document.cookie = "blob=1"</' + 'script>'], { type: 'text/html' }));
  const sorts = [
    {}, { src: '/child' }, { srcdoc: '<script>localStorage.srcdoc = 1</' + 'script>' }, { src: blob },
    { src: 'data:text/html,<script>try { document.cookie = 1 } catch {}</' + 'script>' },
    { src: "javascript:'<p>made'" }, { src: '/child', rules: '' }, { src: '/child', rules: 'allow-scripts' },
    { srcdoc: '<p>', rules: 'allow-scripts allow-same-origin' }, { src: 'https://other.hostile-frames.test/child' },
  ];
  const frame = ({ rules, ...given } = {}) => {
    const element = Object.assign(document.createElement('iframe'), given);
    if (rules !== undefined) element.setAttribute('sandbox', rules);
    document.body.append(element);
    return element;
  };
`;

export const frames: readonly Attack[] = [
  {
    id: 'frames',
    what: 'Makes two hundred frames of every sort, nests and removes them at once',
    first: `${sorts}
      for (let n = 0; n < 150; n++) frame().remove();
      for (let n = 0; n < 20; n++) frame(sorts[n % sorts.length]).remove();
      for (let n = 0; n < 20; n++) frame(sorts[n % sorts.length]);
      let inner = window;
      for (let n = 0; n < 8; n++) {
        const element = inner.document.createElement('iframe');
        inner.document.body.append(element);
        inner = element.contentWindow;
      }
      made.depth = inner.parent.parent === window ? 'short' : 'deep';
      made.frames = frames.length;`,
    served: { '/child': child },
    lastsMs: 2500,
  },
  {
    id: 'frame-first',
    what: 'Takes hold of the windows of its frames before anything else is in them',
    first: `
      const forged = { facts: [{ key: 'FORGED', kind: 'api-call', at: Date.now(), count: 1, scriptUrl: null, data: { api: 'FORGED', detail: {} } }], dropped: [] };
      const names = ['clauselight:port', 'clauselight:port-request'];
      for (let n = 0; n < 4; n++) {
        const element = document.createElement('iframe');
        if (n < 2) element.src = '/child';
        document.body.append(element);
        const view = window[frames.length - 1];
        for (const name of names)
          view.addEventListener(name, (event) => {
            for (const port of event.ports ?? []) port.postMessage(forged);
            if (name !== names[1]) return;
            const { port1, port2 } = new MessageChannel();
            view.dispatchEvent(new view.MessageEvent(names[0], { ports: [port2], cancelable: true }));
            port1.postMessage(forged);
          }, true);
        for (const [owner, key] of [[view.MessagePort.prototype, 'postMessage'], [view.EventTarget.prototype, 'dispatchEvent'], [view.Map.prototype, 'get'], [view.Reflect, 'apply']]) {
          const original = owner[key];
          owner[key] = function (...given) {
            for (const one of [this, ...given]) if (one instanceof view.MessagePort) original.call(one, forged);
            return kept.apply(original, this, given);
          };
        }
      }`,
    served: { '/child': child },
    lastsMs: 2500,
  },
  {
    id: 'rewritten',
    what: 'Writes itself anew, twice, and takes everything away',
    last: `
      kept.apply(kept.timer, window, [() => {
        for (let n = 0; n < 2; n++) {
          document.open();
          document.write('<!doctype html><title>Anew</title><form name=cookie></form><form name=body><input name=nodeType></form><img name=head>');
          document.close();
        }
        made.title = document.title;
        document.documentElement.replaceChildren();
        kept.html = document.documentElement;
      }, 300]);`,
    lastsMs: 2000,
  },
];
