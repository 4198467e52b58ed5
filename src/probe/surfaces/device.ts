import { isText } from '../kinds';
import { groupIn, ownValue } from '../natives';
import { noteCall, on, onEach, type Surface, type Trigger } from '../surface';
import { wrap } from '../wrap';

/** Properties that are read, by how a page reaches them. Those that one browser lacks are left out there. */
const properties = {
  navigator:
    'hardwareConcurrency deviceMemory platform oscpu cpuClass buildID plugins mimeTypes pdfViewerEnabled maxTouchPoints ' +
    'keyboard mediaDevices mediaCapabilities connection product productSub vendor vendorSub appVersion appName ' +
    'appCodeName webdriver doNotTrack globalPrivacyControl languages',
  screen: 'width height availWidth availHeight availLeft availTop colorDepth pixelDepth orientation isExtended',
  window: 'devicePixelRatio outerWidth outerHeight screenX screenY',
  battery: 'level charging chargingTime dischargingTime',
};

/** Features of the screen that a page's layout seldom depends on. */
const unusualFeature =
  /\((color(?:-gamut|-index)?|monochrome|dynamic-range|inverted-colors|forced-colors|any-hover|any-pointer|prefers-(?:contrast|reduced-transparency))\b/;

/** What tells machines apart: properties of the browser, the screen, the battery, the time zone, the client hints. */
export const device: Surface = (probe) => {
  const calls = ' javaEnabled getGamepads getBattery requestMediaKeySystemAccess';
  onEach(probe, 'Navigator', 'navigator', properties.navigator + calls);
  onEach(probe, 'Screen', 'screen', properties.screen);
  onEach(probe, probe.page, 'window', properties.window);
  onEach(probe, 'BatteryManager', 'battery', properties.battery);
  onEach(probe, 'MediaDevices', 'mediaDevices', 'enumerateDevices getUserMedia');
  onEach(probe, 'SpeechSynthesis', 'speechSynthesis', 'getVoices');
  onEach(probe, 'StorageManager', 'storage', 'estimate');
  onEach(probe, 'Date', 'Date', 'getTimezoneOffset');
  wrap(Intl.DateTimeFormat.prototype, 'resolvedOptions', () => noteCall(probe, 'Intl.timeZone'));

  wrap(probe.page, 'matchMedia', (args) => {
    const name = isText(args[0]) && groupIn(unusualFeature, args[0]);
    if (name) noteCall(probe, 'matchMedia', { name }, name);
  });

  on('Permissions', 'query', (args) => {
    const name = ownValue(args[0], 'name');
    if (isText(name)) noteCall(probe, 'permissions.query', { name }, name);
  });

  onEach(probe, 'NavigatorUAData', 'userAgentData', 'getHighEntropyValues');
};

const isThere = (path: string, name: string): string => `'${name}' in ${path}`;

const propertyTrigger = (path: string, name: string): Trigger => ({
  run: `void ${path}.${name}`,
  kind: 'api-call',
  gives: { api: `${path}.${name}` },
  where: isThere(path, name),
});

export const deviceTriggers = (): Trigger[] => [
  ...properties.navigator.split(' ').map((name) => propertyTrigger('navigator', name)),
  ...properties.screen.split(' ').map((name) => propertyTrigger('screen', name)),
  ...properties.window.split(' ').map((name) => propertyTrigger('window', name)),
  ...properties.battery.split(' ').map((name): Trigger => ({
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
    run: "matchMedia('(color-gamut: p3)')",
    kind: 'api-call',
    gives: { api: 'matchMedia', detail: { name: 'color-gamut' } },
  },
  {
    run: "navigator.permissions.query({ name: 'geolocation' })",
    kind: 'api-call',
    gives: { api: 'permissions.query', detail: { name: 'geolocation' } },
  },
  {
    run: "navigator.userAgentData.getHighEntropyValues(['model', 'platformVersion'])",
    kind: 'api-call',
    gives: { api: 'userAgentData.getHighEntropyValues' },
    where: isThere('navigator', 'userAgentData'),
  },
];
