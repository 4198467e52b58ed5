import { tell, thrown } from '../harness.js';

/** What scripts may find out about built-ins without calling them right (ECMA-262, 10.3 and 17; Web IDL, 3.7). */
const members = {
  'Document.prototype': ['cookie'],
  'CookieStore.prototype': ['set'],
  'Storage.prototype': ['setItem'],
  'IDBFactory.prototype': ['open'],
  'CacheStorage.prototype': ['open'],
  'ServiceWorkerContainer.prototype': ['register'],
  'Navigator.prototype': ['sendBeacon', 'userAgent', 'platform', 'languages', 'hardwareConcurrency', 'plugins'],
  'XMLHttpRequest.prototype': ['open', 'send', 'getResponseHeader'],
  'Headers.prototype': ['get'],
  URL: ['createObjectURL'],
  'WebSocket.prototype': ['send'],
  'Worker.prototype': ['postMessage'],
  'Blob.prototype': ['stream'],
  'ReadableStream.prototype': ['pipeThrough'],
  'CompressionStream.prototype': ['writable'],
  'WritableStream.prototype': ['getWriter'],
  'WritableStreamDefaultWriter.prototype': ['write'],
  'HTMLFormElement.prototype': ['submit'],
  'HTMLImageElement.prototype': ['src'],
  'HTMLScriptElement.prototype': ['src'],
  'HTMLAnchorElement.prototype': ['href', 'search', 'hash'],
  'HTMLCanvasElement.prototype': ['toDataURL', 'toBlob'],
  'CanvasRenderingContext2D.prototype': ['fillText', 'strokeText', 'getImageData', 'measureText', 'save', 'restore'],
  'FontFaceSet.prototype': ['check'],
  'HTMLElement.prototype': ['offsetWidth', 'offsetHeight', 'onclick'],
  'Element.prototype': ['getBoundingClientRect'],
  'WebGLRenderingContext.prototype': ['getParameter', 'getExtension', 'getSupportedExtensions', 'readPixels'],
  'BaseAudioContext.prototype': ['createOscillator', 'createAnalyser', 'createDynamicsCompressor'],
  'OfflineAudioContext.prototype': ['startRendering'],
  'RTCPeerConnection.prototype': ['createDataChannel', 'createOffer', 'setLocalDescription'],
  'Screen.prototype': ['width', 'height', 'colorDepth'],
  'Permissions.prototype': ['query'],
  'MediaDevices.prototype': ['enumerateDevices'],
  'StorageManager.prototype': ['estimate'],
  'Date.prototype': ['getTimezoneOffset'],
  'Intl.DateTimeFormat.prototype': ['resolvedOptions'],
  'MutationObserver.prototype': ['observe'],
  'EventTarget.prototype': ['addEventListener'],
  'Geolocation.prototype': ['getCurrentPosition', 'watchPosition'],
  'PushManager.prototype': ['subscribe'],
  Notification: ['requestPermission'],
  'Sensor.prototype': ['start'],
  'CredentialsContainer.prototype': ['get'],
  'HTMLIFrameElement.prototype': ['contentWindow', 'contentDocument'],
  'Function.prototype': ['toString'],
  window: [
    'fetch',
    'fetchLater',
    'open',
    'matchMedia',
    'Request',
    'WebSocket',
    'OscillatorNode',
    'name',
    'devicePixelRatio',
    'onscroll',
  ],
};

/** The object that a path names; undefined: this browser has none. */
function at(path) {
  return path.split('.').reduce((object, name) => object?.[name], globalThis);
}

const functionsOf = ({ value, get, set } = {}) =>
  Object.entries({ value, get, set }).filter(([, part]) => typeof part === 'function');

const looks = {
  'has its descriptor': (owner, name) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    return [Object.keys(descriptor ?? {}), descriptor?.enumerable, descriptor?.configurable, descriptor?.writable];
  },
  'stands in its place': (owner, name) =>
    // Firefox makes the names of a window as they are asked for, in no order.
    owner === globalThis ? name in owner : Reflect.ownKeys(owner).indexOf(name),
  'has its own keys': (owner, name) =>
    functionsOf(Object.getOwnPropertyDescriptor(owner, name)).map(([part, found]) => [
      part,
      // First of all: Firefox makes these fields as they are asked for, in that order.
      Reflect.ownKeys(found),
      found.name,
      found.length,
      JSON.stringify(Object.getOwnPropertyDescriptors(found)),
      Object.getPrototypeOf(found) === Function.prototype || Object.getPrototypeOf(found).name,
      Object.isExtensible(found),
    ]),
  'shows its source': (owner, name) =>
    functionsOf(Object.getOwnPropertyDescriptor(owner, name)).map(([, found]) => [
      Function.prototype.toString.call(found),
      `${found}`,
      found.toString === Function.prototype.toString,
    ]),
  'refuses what is not its own': (owner, name) =>
    functionsOf(Object.getOwnPropertyDescriptor(owner, name)).map(([, found]) =>
      [undefined, null, {}, 1, Object.create(owner.prototype ?? owner)].map((self) => rejected(found, self)),
    ),
  'is a constructor or none': (owner, name) =>
    functionsOf(Object.getOwnPropertyDescriptor(owner, name)).map(([, found]) => [
      isConstructor(found),
      'prototype' in found,
      found.prototype?.constructor === found,
    ]),
};

/** What calling it for something else throws, or, of what answers later, whether it answers with a refusal. */
function rejected(found, self) {
  // Whatever opens a window, asks the person or takes any `this` is not called.
  if (['open', 'requestPermission', 'fetch', 'toString'].includes(found.name)) return 'left';
  return thrown(() => {
    const result = Reflect.apply(found, self, []);
    result?.catch?.(() => undefined);
  });
}

function isConstructor(found) {
  try {
    Reflect.construct(Object, [], found);
    return true;
  } catch {
    return false;
  }
}

export const tests = Object.fromEntries(
  Object.entries(members).flatMap(([path, names]) =>
    names.flatMap((name) =>
      Object.entries(looks).map(([what, look]) => [
        `${path} ${name} ${what}`,
        () => {
          const owner = at(path);
          return owner === undefined ? 'not in this browser' : tell(look(owner, name));
        },
      ]),
    ),
  ),
);
