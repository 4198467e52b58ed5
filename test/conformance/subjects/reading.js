import { tell, thrown } from '../harness.js';

const canvas = (width = 20, height = 10) => Object.assign(document.createElement('canvas'), { width, height });
const flat = (run) => {
  const made = canvas();
  const context = made.getContext('2d');
  run?.(context);
  return { made, context };
};
const red = (context) => {
  context.fillStyle = '#f00';
  context.fillRect(0, 0, 20, 10);
};

/** HTML canvas, WebGL, Web Audio, WebRTC, CSSOM View, and what a browser says of itself. */
export const tests = {
  'canvas: toDataURL gives the same picture each time': () => {
    const { made } = flat(red);
    return [made.toDataURL() === made.toDataURL(), made.toDataURL().length];
  },
  'canvas: toDataURL knows its types': () => {
    const { made } = flat(red);
    return ['image/png', 'image/jpeg', 'image/none'].map((type) => made.toDataURL(type, 0.5).slice(0, 22));
  },
  'canvas: toDataURL of nothing': () => canvas(0, 0).toDataURL(),
  'canvas: getImageData gives the pixels': () => {
    const { context } = flat(red);
    return [...context.getImageData(1, 1, 1, 1).data];
  },
  'canvas: getImageData of no width is refused': () => thrown(() => flat(red).context.getImageData(0, 0, 0, 1)),
  'canvas: getImageData with too few arguments is refused': () => thrown(() => flat(red).context.getImageData(0)),
  'canvas: getImageData of a stained canvas is refused': async () => {
    const image = new Image();
    image.src = 'https://other.conformance.test/dot.svg';
    await image.decode();
    const { made, context } = flat();
    context.drawImage(image, 0, 0);
    return [thrown(() => context.getImageData(0, 0, 1, 1)), thrown(() => made.toDataURL())];
  },
  'canvas: toBlob answers later, once': () =>
    new Promise((resolve) => {
      const order = [];
      flat(red).made.toBlob((blob) => {
        order.push(blob.type);
        resolve(order);
      });
      order.push('called');
    }),
  'canvas: toBlob refuses no callback': () => thrown(() => canvas().toBlob(1)),
  'canvas: fillText gives nothing and draws': () => {
    const { context } = flat();
    const given = context.fillText('x', 2, 9);
    return [tell(given), context.getImageData(0, 0, 20, 10).data.some((part) => part > 0)];
  },
  'canvas: fillText makes its arguments texts once, in order': () => {
    const order = [];
    flat().context.fillText(
      { toString: () => (order.push('text'), 'a') },
      { valueOf: () => (order.push('x'), 1) },
      { valueOf: () => (order.push('y'), 2) },
    );
    return order;
  },
  'canvas: save and restore keep what was set': () => {
    const { context } = flat();
    context.save();
    context.fillStyle = '#00ff00';
    context.restore();
    return context.fillStyle;
  },
  'canvas: measureText measures': () => {
    const { width } = flat().context.measureText('width');
    return [width > 0, typeof width, Object.keys(flat().context.measureText('x'))];
  },
  'canvas: a context is the same each time': () => {
    const made = canvas();
    return [made.getContext('2d') === made.getContext('2d'), made.getContext('webgl')];
  },
  'webgl: says what it is': () => {
    const scene = canvas().getContext('webgl');
    if (scene === null) return 'not in this browser';
    return [scene.getParameter(scene.VERSION), scene.getParameter(-1), scene.getError(), scene.getExtension('none')];
  },
  'webgl: an extension is the same each time': () => {
    const scene = canvas().getContext('webgl');
    if (scene === null) return 'not in this browser';
    const name = 'OES_texture_float';
    return [scene.getExtension(name) === scene.getExtension(name), scene.getSupportedExtensions()?.includes(name)];
  },
  'webgl: reads its pixels': () => {
    const scene = canvas().getContext('webgl');
    if (scene === null) return 'not in this browser';
    scene.clearColor(0, 1, 0, 1);
    scene.clear(scene.COLOR_BUFFER_BIT);
    const pixels = new Uint8Array(4);
    scene.readPixels(0, 0, 1, 1, scene.RGBA, scene.UNSIGNED_BYTE, pixels);
    return [...pixels];
  },
  'webgl: too few arguments are refused': () => {
    const scene = canvas().getContext('webgl');
    return scene === null ? 'not in this browser' : thrown(() => scene.getParameter());
  },
  'audio: a rendering is the same each time': async () => {
    const render = async () => {
      const studio = new OfflineAudioContext(1, 200, 44100);
      const tone = studio.createOscillator();
      tone.connect(studio.createDynamicsCompressor()).connect(studio.destination);
      tone.start();
      return [...(await studio.startRendering()).getChannelData(0)].reduce((sum, one) => sum + Math.abs(one), 0);
    };
    return (await render()) === (await render());
  },
  'audio: rendering twice is refused': async () => {
    const studio = new OfflineAudioContext(1, 10, 44100);
    await studio.startRendering();
    return studio.startRendering().catch(({ name }) => name);
  },
  'audio: a node is of its class': () => {
    const studio = new OfflineAudioContext(1, 10, 44100);
    const [made, built] = [studio.createOscillator(), new OscillatorNode(studio, { frequency: 99 })];
    return [made instanceof OscillatorNode, built.frequency.value, built.constructor === OscillatorNode];
  },
  'audio: a node needs new and a context': () => [thrown(() => OscillatorNode()), thrown(() => new OscillatorNode())],
  'audio: a node can be extended': () => {
    class Mine extends OscillatorNode {}
    const made = new Mine(new OfflineAudioContext(1, 10, 44100));
    return [made instanceof Mine, made.constructor.name];
  },
  'webrtc: makes an offer': async () => {
    const line = new RTCPeerConnection();
    line.createDataChannel('a');
    const { type, sdp } = await line.createOffer();
    const given = await line.setLocalDescription();
    line.close();
    return [type, sdp.startsWith('v=0'), given, line.signalingState];
  },
  'webrtc: a closed line refuses': () => {
    const line = new RTCPeerConnection();
    line.close();
    return [thrown(() => line.createDataChannel('a')), thrown(() => line.addTransceiver('audio'))];
  },
  'layout: sizes are numbers of the layout': () => {
    const box = Object.assign(document.createElement('div'), { textContent: 'm' });
    box.style.cssText = 'position: absolute; width: 33px; height: 7px; font: 10px serif';
    document.body.append(box);
    const { width, height } = box.getBoundingClientRect();
    const sizes = [box.offsetWidth, box.offsetHeight, width, height];
    box.remove();
    return [sizes, box.offsetWidth];
  },
  'fonts: check answers': () => [document.fonts.check('12px serif'), thrown(() => document.fonts.check('not a font'))],
  'navigator: says the same each time': () =>
    ['userAgent', 'language', 'platform', 'hardwareConcurrency', 'maxTouchPoints', 'vendor', 'cookieEnabled'].map(
      (name) => [name, navigator[name] === navigator[name], navigator[name]],
    ),
  'navigator: languages are one frozen list': () => [
    navigator.languages === navigator.languages,
    Object.isFrozen(navigator.languages),
  ],
  'navigator: plugins and types are lists of their own': () => [
    tell(navigator.plugins),
    navigator.plugins === navigator.plugins,
    navigator.mimeTypes.length,
  ],
  'navigator: nothing of its own': () => [Object.getOwnPropertyNames(navigator), Object.getOwnPropertyNames(screen)],
  'navigator: read for another object is refused': () => thrown(() => Navigator.prototype.userAgent),
  'screen: says the same each time': () =>
    ['width', 'height', 'colorDepth'].map((name) => screen[name] === screen[name]),
  'date: the offset is a number': () => [
    new Date(0).getTimezoneOffset(),
    thrown(() => Date.prototype.getTimezoneOffset.call(1)),
  ],
  'intl: resolved options are in order': () => Object.keys(new Intl.DateTimeFormat('en').resolvedOptions()),
  'permissions: a query answers': async () => {
    const { state } = await navigator.permissions.query({ name: 'geolocation' });
    return typeof state;
  },
  'permissions: an unknown name is refused': () =>
    navigator.permissions.query({ name: 'none' }).catch(({ name }) => name),
  'devices: are listed': async () => Array.isArray(await navigator.mediaDevices.enumerateDevices()),
  'storage: an estimate has its fields': async () => Object.keys(await navigator.storage.estimate()).slice(0, 2),
  'geolocation: refuses what is no callback': () => thrown(() => navigator.geolocation.getCurrentPosition(1)),
  'geolocation: refuses nothing': () => thrown(() => navigator.geolocation.watchPosition()),
  'notification: says its state': () => [Notification.permission, typeof Notification.requestPermission],
  'credentials: get of nothing': () =>
    Promise.race([navigator.credentials.get({}), new Promise((done) => setTimeout(done, 300, 'open'))]).catch(
      ({ name }) => name,
    ),
};
