import { isObject } from './kinds';
import { portEvent, portRequest } from '../messaging/port-events';
import { addListener, getterOf, methodOf, NativeWeakMap, weakGet, weakSet } from './natives';
import { on } from './surface';
import { wrap } from './wrap';

const stop = methodOf<[], void>('Event', 'stopImmediatePropagation');
const viewOf = getterOf<unknown>('Document', 'defaultView');
const silence = (event: Event): void => stop(event);

/**
 * A frame or window of the page's own origin begins as an empty document, before anything of ours is in it, and keeps
 * its window when the real document comes. A page that touches it by then could listen for the probe's port, or offer
 * one in its place. So in each window that the page gets hold of, our own listener comes first and lets neither of the
 * two events through: either they have been used already, or this frame goes without a probe.
 */
export function guardFrames(page: Window): void {
  const guarded = new NativeWeakMap<object, true>();

  const guard = (window: unknown): void => {
    if (!isObject(window)) return;
    const inner = window as Window; // of another origin: then the next line throws, and there is nothing to guard
    const { document } = inner;
    if (weakGet(guarded, document)) return;
    weakSet(guarded, document, true);
    addListener(inner, portEvent, silence, true);
    addListener(inner, portRequest, silence, true);
  };

  for (const type of ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement']) {
    on(type, 'contentWindow', (_args, _self, window) => guard(window));
    on(type, 'contentDocument', (_args, _self, document) => {
      if (document !== null) guard(viewOf(document));
    });
  }
  wrap(page, 'open', (_args, _self, window) => guard(window));
}
