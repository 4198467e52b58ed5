import { addressOf } from '../address';
import { ownValue } from '../natives';
import { on, type Surface, type Trigger } from '../surface';

/** Signing in with another provider through the browser itself (FedCM). */
export const signIn: Surface = ({ ledger }) => {
  on('CredentialsContainer', 'get', (args) => {
    const providers = ownValue(ownValue(args[0], 'identity'), 'providers');
    const url = addressOf(ownValue(ownValue(providers, '0'), 'configURL'));
    if (url !== null) ledger.note('sign-in', url, { provider: null, protocol: 'fedcm', variant: 'flow', url });
  });
};

export const signInTriggers = (): Trigger[] => [
  {
    run: `navigator.credentials
      .get({ identity: { providers: [{ configURL: 'https://sign-in.test/fedcm.json', clientId: 'x' }] } })
      .catch(() => undefined)`,
    kind: 'sign-in',
    gives: { protocol: 'fedcm', variant: 'flow', url: 'https://sign-in.test/fedcm.json' },
    where: "'IdentityCredential' in window",
  },
];
