import { describe, expect, it } from 'vitest';
import { answersSignIn, asksSignIn } from '../../../../src/core/detect/asks-sign-in';
import { anObservation } from '../../../support/an-observation';

const posted = (path: string, method = 'POST') =>
  anObservation('request', { url: `https://other.test${path}`, method, resourceType: 'main_frame' });

describe('what a page posts itself to', () => {
  it.each([
    '/idp/profile/SAML2/POST/SSO',
    '/idp/profile/SAML2/POST-SimpleSign/SSO',
    '/simplesaml/saml2/idp/SSOService.php',
    '/simplesaml/module.php/saml/idp/singleSignOnService',
    '/adfs/ls/',
    '/realms/town/protocol/saml',
    '/app/town/exk1/sso/saml',
    '/{id}/saml2',
  ])('asks a provider: %s', (path) => {
    expect([asksSignIn(posted(path)), answersSignIn(posted(path))]).toEqual([true, false]);
  });

  it.each([
    '/saml/acs',
    '/auth/saml2/acs/',
    '/Shibboleth.sso/SAML2/POST',
    '/simplesaml/module.php/saml/sp/saml2-acs.php/default-sp',
    '/users/auth/saml/callback',
    '/saml/consume',
    '/login/saml2/sso/town',
    '/sso/acs',
  ])('is a site that takes the answer: %s', (path) => {
    expect([asksSignIn(posted(path)), answersSignIn(posted(path))]).toEqual([false, true]);
  });

  it.each(['/login', '/payment/acs', '/3ds/callback', '/docs/saml/login-explained', '/sesame/sso'])(
    'is neither: %s',
    (path) => {
      expect([asksSignIn(posted(path)), answersSignIn(posted(path))]).toEqual([false, false]);
    },
  );

  it('is neither where nothing is posted: a page about it', () => {
    expect(asksSignIn(posted('/help/saml/sso', 'GET'))).toBe(false);
  });
});
