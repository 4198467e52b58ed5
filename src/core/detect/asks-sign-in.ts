import type { ObservationOf } from '../domain';
import { pathOf } from '../../lib/path-of';
import { signInProtocol } from '../../lib/sign-in-protocol';
import { parameterNames } from './parameter-names';

type Request = ObservationOf<'request'>;

/**
 * Where providers take what is posted to them (SAML 2.0 bindings, 3.5), by the addresses that their products are
 * documented with: what was posted is not seen. "/idp/profile/SAML2/POST/SSO", "/adfs/ls", "/realms/{name}/protocol/saml"
 */
const samlAsked =
  /\/saml2?\/(?:[\w.-]+\/)*(?:sso|idp|log-?in|sign-?in|(?:sso|single-?sign-?on)-?service(?:\.php)?)\/?$|\/(?:sso|protocol)\/saml2?\/?$|\/saml2\/?$|\/adfs\/ls\/?$/i;

/** And where sites take the answer. "/saml/acs", "/Shibboleth.sso/SAML2/POST", "/module.php/saml/sp/saml2-acs.php/main" */
const samlAnswered =
  /\/(?:[\w-]+[._-])?saml2?[/_-](?:[\w.-]+\/)*(?:saml2?-)?(?:acs|consumer?|callback|response|assertion[\w-]*)(?:\.php)?(?:\/[\w.{}-]+)?\/?$|\/shibboleth\.sso\/saml2?\/post(?:-simplesign)?\/?$|\/login\/saml2\/sso\/[\w.{}-]+\/?$|\/sso\/acs\/?$/i;

/** Whether a page was opened to tell who signs in. */
export function asksSignIn(seen: Request): boolean {
  const { resourceType, url, parameters } = seen;
  const names = [...parameters.map(({ name }) => name), ...parameterNames(url)];
  return (
    resourceType === 'main_frame' &&
    (signInProtocol(names) !== null || (isPosted(seen) && samlAsked.test(pathOf(url)) && !answersSignIn(seen)))
  );
}

/** Whether a page was opened with the answer of who asked for it: that somebody has signed in there. */
export const answersSignIn = (seen: Request): boolean => isPosted(seen) && samlAnswered.test(pathOf(seen.url));

const isPosted = ({ resourceType, method }: Request): boolean => resourceType === 'main_frame' && method === 'POST';
