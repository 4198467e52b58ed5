// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { signInLabel, signInName } from '../../../src/readings/sign-in-label';
import { readKind, showPage } from '../../support/read-html';

describe('words of sign-in buttons', () => {
  it.each([
    ['Sign in with Google', 'Google'],
    ['Continue with Apple ID', 'Apple'],
    ['Log in using your Facebook account', 'Facebook'],
    ['Sign up with GitHub', 'GitHub'],
    ['Sign in with X', 'X'],
    ['Log in with Twitter', 'X'],
    ['Se connecter avec FranceConnect', 'FranceConnect'],
    ['Continuer avec Google', 'Google'],
    ['S’inscrire avec Facebook', 'Facebook'],
    ['Connexion avec mon compte Microsoft', 'Microsoft'],
    ['Mit Google anmelden', 'Google'],
    ['Weiter mit Apple', 'Apple'],
    ['Über Facebook einloggen', 'Facebook'],
    ['Iniciar sesión con Google', 'Google'],
    ['Continuar con Facebook', 'Facebook'],
    ['Entrar com Google', 'Google'],
    ['Accedi con Facebook', 'Facebook'],
    ['Continua con Google', 'Google'],
    ['Inloggen met DigiD', 'DigiD'],
  ])('"%s" offers %s', (text, provider) => expect(signInLabel(text)).toBe(provider));

  it.each([
    'Connect with us on Facebook',
    'Follow us on Instagram',
    'Share with Facebook',
    'Continue with your order',
    'Sign in with e-mail',
    'Sign in with Appleby College',
    'Pay with Google Pay',
    'Continuer avec plaisir',
  ])('"%s" offers none', (text) => expect(signInLabel(text)).toBeNull());

  it.each([
    ['/users/auth/google_oauth2', 'Google'],
    ['/login/facebook?next=/', 'Facebook'],
    ['btn btn-sso github', 'GitHub'],
    ['share-facebook', null],
    ['/blog/google-login-tips', 'Google'],
    ['/articles/about-google', null],
  ])('the name "%s" speaks of %s', (text, provider) => expect(signInName(text)).toBe(provider));
});

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
    ['a link that speaks the protocol', `<a href="${oauth}">Enter</a>`, null, 'oauth', oauth],
    [
      'a SAML link',
      '<a href="https://idp.other.test/sso?SAMLRequest=x">Campus</a>',
      null,
      'saml',
      'https://idp.other.test/sso?SAMLRequest=x',
    ],
  ])('tells %s', async (_what, html, provider, protocol, url) => {
    showPage(html);
    expect(await readKind('sign-in')).toEqual([{ provider, protocol, variant: 'markup', url }]);
  });

  it.each([
    ['a plain link to a network', '<a href="https://www.facebook.com/acme">Connect with Facebook</a>'],
    ['the sign-in of the page itself', '<a href="/login">Sign in</a>'],
    ['the own identity host', '<a href="https://id.page.test/authorize?client_id=1&response_type=code">Sign in</a>'],
  ])('does not tell %s', async (_what, html) => {
    showPage(html);
    expect(await readKind('sign-in')).toEqual([]);
  });
});
