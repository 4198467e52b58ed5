import { ownValue } from '../natives';
import { noteCall, onGetter, onMethod, type Surface, type Trigger } from '../surface';
import { wrapGetter, wrapMethod } from '../wrap';

const words = (list: string): string[] => list.split(' ');

/** Properties that are read: interface, how the page reaches it, names. Those that one browser lacks are left out there. */
const properties: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Navigator',
    'navigator',
    words(
      'hardwareConcurrency deviceMemory platform oscpu cpuClass buildID plugins mimeTypes pdfViewerEnabled maxTouchPoints ' +
        'keyboard mediaDevices mediaCapabilities connection product productSub vendor vendorSub appVersion appName ' +
        'appCodeName webdriver doNotTrack languages',
    ),
  ],
  [
    'Screen',
    'screen',
    words('width height availWidth availHeight availLeft availTop colorDepth pixelDepth orientation isExtended'),
  ],
  ['BatteryManager', 'battery', words('level charging chargingTime dischargingTime')],
];
const mostTexts = 16;
const windowProperties = words('devicePixelRatio outerWidth outerHeight screenX screenY');

/** Methods that tell of the device: interface, method, name. */
const methods: readonly (readonly [string, string, string])[] = [
  ['Navigator', 'javaEnabled', 'navigator.javaEnabled'],
  ['Navigator', 'getGamepads', 'navigator.getGamepads'],
  ['Navigator', 'getBattery', 'navigator.getBattery'],
  ['Navigator', 'requestMediaKeySystemAccess', 'navigator.requestMediaKeySystemAccess'],
  ['MediaDevices', 'enumerateDevices', 'mediaDevices.enumerateDevices'],
  ['MediaDevices', 'getUserMedia', 'mediaDevices.getUserMedia'],
  ['SpeechSynthesis', 'getVoices', 'speechSynthesis.getVoices'],
  ['StorageManager', 'estimate', 'storage.estimate'],
  ['Date', 'getTimezoneOffset', 'Date.getTimezoneOffset'],
];

/** What tells machines apart: properties of the browser, the screen, the battery, the time zone, the client hints. */
export const device: Surface = (probe) => {
  for (const [type, path, names] of properties)
    for (const name of names) onGetter(type, name, () => noteCall(probe, `${path}.${name}`));
  for (const name of windowProperties) wrapGetter(probe.page, name, () => noteCall(probe, `window.${name}`));
  for (const [type, name, api] of methods) onMethod(type, name, () => noteCall(probe, api));

  onMethod('Permissions', 'query', (args) => {
    const name = ownValue(args[0], 'name');
    if (typeof name === 'string') noteCall(probe, 'permissions.query', { name }, name);
  });

  wrapMethod(Intl.DateTimeFormat.prototype, 'resolvedOptions', () => noteCall(probe, 'Intl.timeZone'));

  onMethod('NavigatorUAData', 'getHighEntropyValues', (args) => {
    const hints = textsIn(args[0]);
    noteCall(probe, 'userAgentData.getHighEntropyValues', { hints }, hints);
  });
};

/** The texts of a list of the page, joined, without running the page's iterator. */
function textsIn(list: unknown): string {
  let texts = '';
  for (let index = 0; index < mostTexts; index++) {
    const text = ownValue(list, `${index}`);
    if (typeof text !== 'string') break;
    texts += texts === '' ? text : `,${text}`;
  }
  return texts;
}

const isThere = (path: string, name: string): string => `'${name}' in ${path}`;

const propertyTrigger = (path: string, name: string): Trigger => ({
  run: `void ${path}.${name}`,
  kind: 'api-call',
  gives: { api: `${path}.${name}` },
  where: isThere(path, name),
});

export const deviceTriggers = (): Trigger[] => [
  ...properties
    .filter(([, path]) => path !== 'battery')
    .flatMap(([, path, names]) => names.map((name) => propertyTrigger(path, name))),
  ...windowProperties.map((name) => propertyTrigger('window', name)),
  ...['level', 'charging', 'chargingTime', 'dischargingTime'].map((name): Trigger => ({
    run: `navigator.getBattery().then((battery) => battery.${name})`,
    kind: 'api-call',
    gives: { api: `battery.${name}` },
    where: isThere('navigator', 'getBattery'),
  })),
  { run: 'navigator.javaEnabled()', kind: 'api-call', gives: { api: 'navigator.javaEnabled' } },
  { run: 'navigator.getGamepads()', kind: 'api-call', gives: { api: 'navigator.getGamepads' } },
  {
    run: 'navigator.getBattery()',
    kind: 'api-call',
    gives: { api: 'navigator.getBattery' },
    where: isThere('navigator', 'getBattery'),
  },
  {
    run: "navigator.requestMediaKeySystemAccess('org.w3.clearkey', [{}]).catch(() => undefined)",
    kind: 'api-call',
    gives: { api: 'navigator.requestMediaKeySystemAccess' },
  },
  {
    run: 'navigator.mediaDevices.enumerateDevices()',
    kind: 'api-call',
    gives: { api: 'mediaDevices.enumerateDevices' },
  },
  {
    run: 'navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined)',
    kind: 'api-call',
    gives: { api: 'mediaDevices.getUserMedia' },
  },
  { run: 'speechSynthesis.getVoices()', kind: 'api-call', gives: { api: 'speechSynthesis.getVoices' } },
  { run: 'navigator.storage.estimate()', kind: 'api-call', gives: { api: 'storage.estimate' } },
  { run: 'new Date().getTimezoneOffset()', kind: 'api-call', gives: { api: 'Date.getTimezoneOffset' } },
  {
    run: 'new Intl.DateTimeFormat().resolvedOptions()',
    kind: 'api-call',
    gives: { api: 'Intl.timeZone' },
  },
  {
    run: "navigator.permissions.query({ name: 'geolocation' })",
    kind: 'api-call',
    gives: { api: 'permissions.query', detail: { name: 'geolocation' } },
  },
  {
    run: "navigator.userAgentData.getHighEntropyValues(['model', 'platformVersion'])",
    kind: 'api-call',
    gives: { api: 'userAgentData.getHighEntropyValues', detail: { hints: 'model,platformVersion' } },
    where: isThere('navigator', 'userAgentData'),
  },
];
