import type { ObservationOf } from '../domain';
import { signInProtocol } from '../../lib/sign-in-protocol';
import { parameterNames } from './parameter-names';

/** Whether a page was opened to tell who signs in. */
export function asksSignIn({ resourceType, url, parameters }: ObservationOf<'request'>): boolean {
  const names = [...parameters.map(({ name }) => name), ...parameterNames(url)];
  return resourceType === 'main_frame' && signInProtocol(names) !== null;
}
