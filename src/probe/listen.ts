import { addListener } from './natives';
import { quietly } from './quietly';

/** Listens before anything of the page does; the page hears of nothing that goes wrong in it. */
export function listen(target: EventTarget, type: string, listener: (event: Event) => unknown): void {
  addListener(target, type, quietly(listener), true);
}
