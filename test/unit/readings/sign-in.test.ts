// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { observeKind, showPage } from '../../support/read-html';

describe('sign-in markup', () => {
  const oauth = 'https://id.other.test/authorize?client_id=1&response_type=code&redirect_uri=x';

  it.each([
    ['its own element', '<div id="g_id_onload" data-client_id="1"></div>', 'Google', 'google_identity', null],
    ['a button by its words', '<button>Continue with Facebook</button>', 'Facebook', 'facebook_login', null],
    ['a button by its label', '<a href="#" aria-label="Sign in with Apple"><svg></svg></a>', 'Apple', 'apple', null],
    ['a way through the page itself', '<a href="/auth/github"><svg></svg></a>', 'GitHub', 'unknown', null],
    [
      'a form that leads there',
      '<form action="/oauth/google"><button>Go</button></form>',
      'Google',
      'google_identity',
      null,
    ],
    [
      'a link that speaks the protocol',
      `<a href="${oauth}">Enter</a>`,
      null,
      'oauth',
      'https://id.other.test/authorize',
    ],
    [
      'a SAML link',
      '<a href="https://idp.other.test/sso?SAMLRequest=x">Campus</a>',
      null,
      'saml',
      'https://idp.other.test/sso',
    ],
  ])('tells %s', async (_what, html, provider, protocol, url) => {
    showPage(html);
    expect(await observeKind('sign-in')).toMatchObject([{ provider, protocol, variant: 'markup', url }]);
  });

  it.each([
    ['a plain link to a network', '<a href="https://www.facebook.com/acme">Connect with Facebook</a>'],
    ['the sign-in of the page itself', '<a href="/login">Sign in</a>'],
    ['the own identity host', '<a href="https://id.page.test/authorize?client_id=1&response_type=code">Sign in</a>'],
  ])('does not tell %s', async (_what, html) => {
    showPage(html);
    expect(await observeKind('sign-in')).toEqual([]);
  });
});
