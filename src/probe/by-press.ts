import { getterOf } from './natives';

const activationOf = getterOf<unknown>('Navigator', 'userActivation');
const isActive = getterOf<boolean | undefined>('UserActivation', 'isActive');

/**
 * Returns what tells whether the person has pressed something just now (HTML, 6.4); never so where the browser does not
 * say. To be made before the page runs, which may put something else in the navigator's place.
 */
export function pressesOn(page: Window): () => boolean {
  const activation = activationOf(page.navigator);
  return () => activation !== undefined && isActive(activation) === true;
}
