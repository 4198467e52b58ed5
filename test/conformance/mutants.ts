/** A built-in as `shape` names it, and code that puts another in its place. */
export interface Mutant {
  member: string;
  code: string;
}

/**
 * For each surface of the probe a deliberately naive wrapper of one of its built-ins, as a page would meet it: code that
 * runs before the page's own. The suite must notice every one of them.
 */
const naive = (owner: string, name: string): Mutant => ({
  member: `${owner} ${name}`,
  code: `{
    const owner = ${owner};
    const original = owner.${name};
    owner.${name} = function (...args) { return original.apply(this, args); };
  }`,
});

const naiveGetter = (owner: string, name: string): Mutant => ({
  member: `${owner} ${name}`,
  code: `{
    const owner = ${owner};
    const { get } = Object.getOwnPropertyDescriptor(owner, '${name}');
    Object.defineProperty(owner, '${name}', { get() { return get.call(this); } });
  }`,
});

const naiveSetter = (owner: string, name: string): Mutant => ({
  member: `${owner} ${name}`,
  code: `{
    const owner = ${owner};
    const { get, set } = Object.getOwnPropertyDescriptor(owner, '${name}');
    Object.defineProperty(owner, '${name}', { get, set(value) { set.call(this, value); }, configurable: true });
  }`,
});

const naiveClass = (name: string): Mutant => ({
  member: `window ${name}`,
  code: `{
    const Original = window.${name};
    window.${name} = function (...args) { return new Original(...args); };
  }`,
});

export const mutants: Readonly<Record<string, Mutant>> = {
  answers: naive('Headers.prototype', 'get'),
  audio: naive('BaseAudioContext.prototype', 'createOscillator'),
  canvas: naive('HTMLCanvasElement.prototype', 'toDataURL'),
  compression: naive('Blob.prototype', 'stream'),
  cookies: naiveSetter('Document.prototype', 'cookie'),
  device: naiveGetter('Navigator.prototype', 'userAgent'),
  fonts: naive('CanvasRenderingContext2D.prototype', 'measureText'),
  forms: naive('HTMLFormElement.prototype', 'submit'),
  images: naiveSetter('HTMLImageElement.prototype', 'src'),
  links: naiveSetter('HTMLAnchorElement.prototype', 'href'),
  listeners: naive('EventTarget.prototype', 'addEventListener'),
  mutations: naive('MutationObserver.prototype', 'observe'),
  'named-stores': naive('IDBFactory.prototype', 'open'),
  opening: naive('window', 'open'),
  permissions: naive('Geolocation.prototype', 'getCurrentPosition'),
  scripts: naiveSetter('HTMLScriptElement.prototype', 'src'),
  sending: naiveClass('WebSocket'),
  sensors: naive('Sensor.prototype', 'start'),
  'sign-in': naive('CredentialsContainer.prototype', 'get'),
  storage: naive('Storage.prototype', 'setItem'),
  webgl: naive('WebGLRenderingContext.prototype', 'getParameter'),
  webrtc: naive('RTCPeerConnection.prototype', 'createOffer'),
  'window-name': naiveSetter('window', 'name'),
  'worker-code': naive('URL', 'createObjectURL'),
};

/** Surfaces that wrap nothing: they listen and read. */
export const withoutWrapper: readonly string[] = ['signals'];
