import type { ObservationOf } from '../domain';
import { parameterNames } from './parameter-names';

/** Whether a page was opened to tell who signs in: OAuth 2.0 (RFC 6749, 4.1.1), or SAML 2.0 (bindings, 3.4.4). */
export function asksSignIn({ resourceType, url, parameters }: ObservationOf<'request'>): boolean {
  if (resourceType !== 'main_frame') return false;
  const names = new Set([...parameters.map(({ name }) => name), ...parameterNames(url)]);
  const isOAuth = ['client_id', 'redirect_uri', 'response_type'].every((name) => names.has(name));
  return isOAuth || names.has('SAMLRequest');
}
