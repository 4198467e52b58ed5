import { loaded } from '../../assets/knowledge/sign-in.json';
import type { Observation, ObservationOf } from '../core/domain';
import { signInProtocol } from '../lib/sign-in-protocol';
import { addressPattern, loadingOf } from './loading';

type SignIn = Pick<ObservationOf<'sign-in'>, 'provider' | 'protocol' | 'variant' | 'url'>;

const rows = loaded.map(([provider = '', protocol, pattern = '']) => ({
  provider,
  protocol: protocol as SignIn['protocol'], // checked against the schema by test/unit/collect/derived.test.ts
  pattern: addressPattern(pattern),
}));

/** The sign-in that an observation shows: a provider's script or frame, or the protocol's own request. null: none. */
export function signInOf(observation: Observation): SignIn | null {
  const loading = loadingOf(observation);
  const row = loading === null ? undefined : rows.find(({ pattern }) => pattern.test(loading.url));
  if (row !== undefined && loading !== null)
    return { provider: row.provider, protocol: row.protocol, variant: 'sdk', url: loading.url };
  if (observation.kind === 'form') return signInByForm(observation);
  if (!canAsk(observation)) return null;
  const protocol = signInProtocol(observation.parameters.map(({ name }) => name));
  return protocol === null ? null : { provider: null, protocol, variant: 'flow', url: observation.url };
}

/** A request that the page makes, or a window that it opens. A link asks nobody until it is followed. */
function canAsk(one: Observation): one is ObservationOf<'request' | 'link'> {
  return one.kind === 'link' ? one.isOpened === true : one.kind === 'request' && one.resourceType !== 'main_frame';
}

/** A form that carries the protocol's request to its provider (SAML 2.0 bindings, 3.5): offered, and begun once it is sent. */
function signInByForm({ fields, actionUrl: url, isSubmitted }: ObservationOf<'form'>): SignIn | null {
  const protocol = signInProtocol(fields.map(({ name }) => name));
  return protocol === null ? null : { provider: null, protocol, variant: isSubmitted ? 'flow' : 'markup', url };
}
