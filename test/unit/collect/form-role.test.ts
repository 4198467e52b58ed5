import { describe, expect, it } from 'vitest';
import { formFields } from '../../../src/collect/forms';
import { sketchValue } from '../../../src/lib/sketch-value';

const read = (raw: Record<string, unknown>) =>
  formFields({ method: 'post', ...raw }, context) as Record<string, unknown>;

const context = {
  frameUrl: 'https://www.shop.test/',
  host: 'www.shop.test',
  documentToken: 'doc',
  sketch: (value: string) => sketchValue(value, 'ab'.repeat(32)),
};

type Control = string | { type: string; words: string };

/** A form with these controls, each by its label or by its type and label. */
function roleOf(words: string[], controls: Control[]): unknown {
  const fields = controls.map((control) =>
    typeof control === 'string' ? { type: 'text', words: [control] } : { type: control.type, words: [control.words] },
  );
  return read({ words, fields })['role'];
}

const email = { type: 'email', words: 'E-mail' };
const password = { type: 'password', words: 'Password' };

describe('what a form is for', () => {
  it.each([
    ['sign_in', ['Log in'], [email, password]],
    ['sign_in', ['Se connecter'], ['Identifiant', password]],
    ['sign_in', ['Anmelden', 'Kundenkonto'], [email, password, { type: 'checkbox', words: 'Angemeldet bleiben' }]],
    ['sign_in', ['Sign in', 'Next'], [email]],
    ['sign_up', ['Create an account'], [email, password, { type: 'password', words: 'Confirm password' }]],
    ['sign_up', ['Inscription'], ['Prénom', 'Nom', email, password]],
    ['sign_up', ['Konto erstellen'], [email, { type: 'password', words: 'Neues Passwort' }]],
    ['newsletter', ['Subscribe'], [email]],
    ['newsletter', ["S'abonner à la lettre d'information"], [email, 'Prénom']],
    ['newsletter', ['Newsletter abonnieren'], [email]],
    ['newsletter', ['OK'], [email]],
    ['contact', ['Contact us'], ['Name', email, { type: 'textarea', words: 'Message' }]],
    ['contact', ['Absenden'], ['Name', email, { type: 'textarea', words: 'Ihre Nachricht' }]],
    ['contact', ['Request a demo'], ['First name', 'Company', email, 'Phone']],
    ['search', ['Search'], [{ type: 'search', words: 'Search' }]],
    ['search', ['Rechercher'], ['Que cherchez-vous ?']],
    ['payment', ['Pay now'], ['Name on card', 'Card number', 'CVC']],
    ['payment', ['Payer'], [{ type: 'iframe', words: 'Secure card number' }]],
    ['other', ['Forgotten your password?'], [email]],
    ['other', ['Delivery'], ['Name', 'Street', 'City', email]],
    ['other', ['Filter'], [{ type: 'checkbox', words: 'In stock' }]],
  ] as const)('tells %s by %j and %j', (role, words, controls) => {
    expect(roleOf([...words], [...controls])).toBe(role);
  });

  it('tells a box that says yes to advertising from one that accepts the terms', () => {
    const fields = ['Send me offers by e-mail', 'Je souhaite recevoir la newsletter', 'I accept the terms of use'].map(
      (words) => ({ type: 'checkbox', words: [words] }),
    );
    expect(read({ words: [], fields })['fields']).toMatchObject([
      { isMarketingConsent: true, asksFor: null },
      { isMarketingConsent: true },
      { isMarketingConsent: false },
    ]);
  });

  it('does not say that a trap for robots asks for anything', () => {
    const fields = [{ type: 'text', name: 'website', words: [], isTrap: true }];
    expect(read({ words: [], fields })['fields']).toMatchObject([{ asksFor: null }]);
  });
});
