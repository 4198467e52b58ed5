import { describe, expect, it } from 'vitest';
import { offersSignIn, signInLabel, signInName } from '../../../src/collect/sign-in-label';

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
    ['Log in with PayPal', 'PayPal'],
  ])('"%s" offers %s', (text, provider) => expect(signInLabel(text)).toBe(provider));

  it.each([
    'Connect with us on Facebook',
    'Follow us on Instagram',
    'Share with Facebook',
    'Continue with your order',
    'Sign in with e-mail',
    'Sign in with Appleby College',
    'Pay with Google Pay',
    'Continue with PayPal',
    'Payer avec Amazon',
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

describe('an offer to sign in with somebody', () => {
  it.each(['Continue with Orchard ID', 'Mit Baumkonto anmelden', 'Se connecter avec Verger', 'Inloggen met Boomgaard'])(
    'is "%s"',
    (text) => expect(offersSignIn(text)).toBe(true),
  );

  it.each([
    'Continue with PayPal',
    'Continue reading',
    'Sign in',
    'Talk with Orchard',
    'Connect with our team',
    'Weiter mit dem Video',
    '',
  ])('is not "%s"', (text) => expect(offersSignIn(text)).toBe(false));
});
