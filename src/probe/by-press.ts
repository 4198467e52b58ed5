import { getterOf, now } from './natives';

const activationOf = getterOf<unknown>('Navigator', 'userActivation');
const isActive = getterOf<boolean | undefined>('UserActivation', 'isActive');

/** No browser remembers a press for longer (HTML leaves it to them: a few seconds). */
const longestMs = 6000;

/**
 * Returns what tells whether the person has pressed something just now (HTML, 6.4); never so where the browser does not
 * say. To be made before the page runs, which may put something else in the navigator's place. A page that Firefox opens
 * at somebody's wish begins as if it had been pressed itself: of its first seconds nothing is known then.
 */
export function pressesOn(page: Window): () => boolean {
  const activation = activationOf(page.navigator);
  const isPressed = (): boolean => activation !== undefined && isActive(activation) === true;
  const knownFrom = isPressed() ? now() + longestMs : 0;
  return () => now() >= knownFrom && isPressed();
}
