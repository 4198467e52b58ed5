/**
 * Returns the sign-in protocol that the names of an address's parameters speak: OAuth 2.0 (RFC 6749, 4.1.1), with a nonce
 * OpenID Connect (Core, 3.1.2.1), OpenID 2.0 (9), SAML 2.0 (bindings, 3.4.4). null: none.
 */
export function signInProtocol(names: Iterable<string>): 'oauth' | 'openid' | 'saml' | null {
  const has = new Set(names);
  if (has.has('SAMLRequest')) return 'saml';
  if (has.has('openid.mode')) return 'openid';
  if (!has.has('client_id') || !(has.has('response_type') || has.has('redirect_uri'))) return null;
  return has.has('nonce') ? 'openid' : 'oauth';
}
