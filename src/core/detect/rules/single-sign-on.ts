import type { Entity, Finding, Knowledge, ObservationOf } from '../../domain';
import { actorAt, byBehaviour, type Actor } from '../actor';
import { answersSignIn, asksSignIn } from '../asks-sign-in';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule, type PageContext } from '../rule';

type SignIn = ObservationOf<'sign-in'>;
type Request = ObservationOf<'request'>;

/**
 * Signing in with an account of another provider: a button alone (nothing is loaded before a click), the provider's
 * script (loaded before any click), or the protocol's own request (OAuth 2.0, OpenID, SAML, FedCM), also where it led
 * through the provider on the way here, or to a provider whose page this is.
 * False positives: a link to a provider's own sign-in page.
 */
export const singleSignOn = defineRule<'sign-in' | 'request'>({
  id: 'single-sign-on',
  needs: ['sign-in', 'request'],
  reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1',
  falsePositives: "A link to a provider's own sign-in page.",
  detect(page, observations, knowledge) {
    const groups = groupBy(observations['sign-in'], (one) =>
      JSON.stringify([one.variant, hostOf(one.url), hostOf(one.url) === null ? one.provider : null]),
    );
    const asked = groupBy(observations.request.filter(asksSignIn), ({ url }) => hostOf(url) ?? '');
    const answered = groupBy(observations.request.filter(answersSignIn), (one) => hostOf(one.initiatorUrl) ?? '');
    return [
      ...[...groups.values()].flatMap((group) => toFinding(group, page, knowledge)),
      ...[...asked.values()].flatMap((group) => toFlow(group, group[0].url, group[0].initiatorUrl, page, knowledge)),
      ...[...answered.values()].flatMap((group) => toFlow(group, group[0].initiatorUrl, group[0].url, page, knowledge)),
    ];
  },
});

function toFinding(group: readonly [SignIn, ...SignIn[]], page: PageContext, knowledge: Knowledge): Finding[] {
  const [{ variant, url, provider, protocol }] = group;
  const actor = providerOf(url, provider, page, knowledge);
  // The page's own sign-in is a form, not a second provider.
  if (actor === null || actor.party === 'first') return [];
  return [
    buildFinding({
      technique: 'single_sign_on',
      variant,
      actor: { ...actor, host: actor.host || null, role: 'identity_provider' },
      purposes: byBehaviour('service'),
      names: group.map((one) => one.provider ?? one.protocol),
      loaded: variant === 'sdk',
      weight: 'ordinary',
      observations: group,
      key: actor.host === '' ? (provider ?? protocol) : null,
    }),
  ];
}

/** A provider was asked by another site to tell it who signs in. What a site asks of itself is its own sign-in. */
function toFlow(
  group: readonly [Request, ...Request[]],
  provider: string | null,
  askedFrom: string | null,
  page: PageContext,
  knowledge: Knowledge,
): Finding[] {
  const actor = actorAt(provider, page, knowledge);
  const asker = hostOf(askedFrom) ?? page.host;
  if (knowledge.isSameParty(asker, actor.host)) return [];
  return [
    buildFinding({
      technique: 'single_sign_on',
      variant: 'flow',
      actor: actor.party === 'third' ? { ...actor, role: 'identity_provider' } : actor,
      purposes: byBehaviour('service'),
      weight: 'ordinary',
      observations: group,
    }),
  ];
}

/** A button may say only whose it is, not where it leads. */
function providerOf(
  url: string | null,
  provider: string | null,
  page: PageContext,
  knowledge: Knowledge,
): Actor | null {
  if (hostOf(url) !== null) return actorAt(url, page, knowledge);
  if (provider === null) return null;
  const entity: Entity = { name: provider, source: 'behaviour' };
  return { ...actorAt(null, page, knowledge), host: '', party: 'third', entity };
}
