import { nativeBrowser } from '../lib/native-browser';
import type { Desk } from './desk';

/** What a person types into, and what sends it or tells others of a click. */
const parts = 'form,input,textarea,select,button,[role=button],[contenteditable],[ping]';

/**
 * Has the script that reads the page brought into it as soon as the person turns to a part of which it matters what is
 * done: who only reads never needs it. A form that is sent before it has come is kept for it.
 */
export function callReader(page: Window, desk: Desk): void {
  const events = ['pointerdown', 'keydown', 'submit'];
  const onAct = (event: Event): void => {
    const [target] = event.composedPath();
    if (desk.look) return stop();
    if (!(target instanceof Element) || Element.prototype.closest.call(target, parts) === null) return;
    if (event.type === 'submit') desk.sent.push(target);
    ask();
  };
  let ask = (): void => {
    ask = () => {};
    // Nobody there to ask: the extension was taken away or replaced.
    nativeBrowser()
      .runtime?.sendMessage({ name: 'page.read', input: {} })
      .catch(() => null);
  };
  const stop = (): void => events.forEach((type) => page.removeEventListener(type, onAct, true));
  events.forEach((type) => page.addEventListener(type, onAct, true));
}
