import { event, frameWith, thrown, wait } from '../harness.js';

const seen = { heard: 0, changes: 0 };
let before;

/** What a page has begun with before it is left, or before it is shown. */
export function begin() {
  const frame = frameWith({ hidden: '' });
  document.body.append(frame);
  document.cookie = 'cj1=before';
  localStorage.setItem('cj1', 'before');
  window.name = 'before';
  addEventListener('conformance', () => (seen.heard += 1));
  new MutationObserver((list) => (seen.changes += list.length)).observe(document.body, { attributes: true });
  before = { frame, builtIns: builtIns(), picture: picture() };
}

const builtIns = () => [
  fetch,
  EventTarget.prototype.addEventListener,
  Storage.prototype.setItem,
  HTMLCanvasElement.prototype.toDataURL,
  Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set,
  Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set,
];

function picture() {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  context.fillText('conformance', 2, 12);
  return canvas.toDataURL();
}

/** What holds of it afterwards, as if nothing had been between. */
export const kept = {
  'built-ins are the same': () => builtIns().map((now, at) => now === before.builtIns[at]),
  'a picture is the same': () => picture() === before.picture,
  'a cookie is read, and another kept': () => {
    document.cookie = 'cj2=after';
    return document.cookie.split('; ').filter((pair) => pair.startsWith('cj')).sort(); // prettier-ignore
  },
  'a key is read, and another kept': () => (
    localStorage.setItem('cj2', 'after'),
    [localStorage.getItem('cj1'), localStorage.getItem('cj2')]
  ),
  'its name is read, and changed': () => [window.name, (window.name = 'after'), window.name],
  'a listener hears': () => (dispatchEvent(new Event('conformance')), seen.heard),
  'an observer sees': async () => {
    document.body.setAttribute('lang', 'en');
    await wait(0);
    return seen.changes;
  },
  'a refusal is its own': () => thrown(() => Storage.prototype.setItem.call({}, 'a', 'b')),
  'a frame of before is alive': () => {
    const { contentWindow } = before.frame;
    contentWindow.localStorage.setItem('cj3', 'frame');
    return [localStorage.getItem('cj3'), typeof contentWindow.fetch, contentWindow.document.cookie === document.cookie];
  },
  'a new frame is there at once': () => {
    const frame = frameWith({});
    document.body.append(frame);
    const seen = frame.contentDocument.readyState;
    frame.remove();
    return seen;
  },
  'fetch sends and answers': async () => (await fetch('/echo', { method: 'POST', body: 'after' })).json(),
  'an image loads': async () => {
    const image = new Image();
    const loaded = event(image, 'load');
    image.src = '/dot.svg?journey';
    await loaded;
    return [image.naturalWidth, image.complete];
  },
};
