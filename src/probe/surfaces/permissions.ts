import { ownValue } from '../natives';
import { noteCall, onMethod, type Surface, type Trigger } from '../surface';
import { wrapMethod } from '../wrap';

/** What the person is asked to allow, whatever the answer: the place, notifications, a push service. */
export const permissions: Surface = (probe) => {
  for (const name of ['getCurrentPosition', 'watchPosition'])
    onMethod('Geolocation', name, () => noteCall(probe, `geolocation.${name}`));
  onMethod('PushManager', 'subscribe', () => noteCall(probe, 'push.subscribe'));
  const notification = ownValue(probe.page, 'Notification') as object | undefined; // a constructor, where there is one
  wrapMethod(notification, 'requestPermission', () => noteCall(probe, 'Notification.requestPermission'));
};

const worker =
  "navigator.serviceWorker.register('/sw.js').then((scope) => scope.pushManager.subscribe()).catch(() => undefined)";

export const permissionTriggers = (): Trigger[] => [
  {
    run: 'navigator.geolocation.getCurrentPosition(() => undefined)',
    kind: 'api-call',
    gives: { api: 'geolocation.getCurrentPosition' },
  },
  {
    run: 'navigator.geolocation.watchPosition(() => undefined)',
    kind: 'api-call',
    gives: { api: 'geolocation.watchPosition' },
  },
  { run: 'Notification.requestPermission()', kind: 'api-call', gives: { api: 'Notification.requestPermission' } },
  { run: worker, kind: 'api-call', gives: { api: 'push.subscribe' } },
];
