import { ownValue } from '../natives';
import { onEach, onEachPressed, type Surface, type Trigger } from '../surface';

/** What the person is asked to allow, whatever the answer: the place, notifications, a push service. */
export const permissions: Surface = (probe) => {
  onEach(probe, 'Geolocation', 'geolocation', 'getCurrentPosition watchPosition');
  onEach(probe, 'PushManager', 'push', 'subscribe');
  // A constructor, where there is one.
  onEachPressed(probe, (ownValue(probe.page, 'Notification') ?? {}) as object, 'Notification', 'requestPermission');
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
