import type { CookieFacts, HostFacts, Knowledge } from '../../../../src/core/domain';
import { hostOf } from '../../../../src/lib/host-of';

const unknownHost: HostFacts = {
  entity: null,
  entitySource: null,
  class: null,
  purposes: [],
  role: 'unknown',
  technique: null,
};

/** Facts of an invented host. */
export function facts(given: Partial<HostFacts>): HostFacts {
  return { ...unknownHost, entity: 'Somebody', entitySource: 'test list', ...given };
}

const purpose = (value: HostFacts['purposes'][number]['value']) => [{ value, source: 'test list' }];

const hosts: Readonly<Record<string, HostFacts>> = {
  'analytics.test': facts({
    class: 'analytics',
    technique: 'analytics',
    role: 'processor',
    purposes: purpose('analytics'),
  }),
  'ads.test': facts({
    class: 'advertising',
    technique: 'advertising',
    role: 'partner_ad',
    purposes: purpose('advertising'),
  }),
  'tags.test': facts({ class: 'tag_manager', technique: 'tag_manager', role: 'processor' }),
  'robots.test': facts({
    class: 'captcha',
    technique: 'captcha',
    role: 'partner_feature',
    purposes: purpose('security'),
  }),
  'enrich.test': facts({
    class: 'third_party_data',
    technique: 'third_party_data',
    role: 'processor',
    purposes: purpose('marketing'),
  }),
  'social.test': facts({
    entity: 'Friends',
    class: 'social',
    technique: 'social_widget',
    role: 'social',
    purposes: purpose('social'),
  }),
  'sign-in.test': facts({
    class: 'sign_in',
    technique: 'single_sign_on',
    role: 'identity_provider',
    purposes: purpose('service'),
  }),
  'replay.test': facts({
    class: 'session_replay',
    technique: 'session_replay',
    role: 'processor',
    purposes: purpose('analytics'),
  }),
  'video.test': facts({ class: 'video', technique: 'embedded_media', role: 'partner_feature' }),
  'fonts.test': facts({ class: 'fonts', technique: 'contact', role: 'processor', purposes: purpose('service') }),
  'cdn.test': facts({ class: 'cdn', technique: null, role: 'processor', purposes: purpose('service') }),
  'page-assets.test': facts({
    entity: 'Page',
    class: 'chat_widget',
    technique: 'chat_widget',
    role: 'partner_feature',
    purposes: purpose('service'),
  }),
};

const cookies: Readonly<Record<string, CookieFacts>> = {
  _known: {
    entity: 'Somebody',
    purposes: purpose('analytics'),
    role: 'processor',
    statedRetention: null,
    holdsIdentifier: true,
  },
  consent: {
    entity: 'Banner',
    purposes: purpose('service'),
    role: 'consent_platform',
    statedRetention: null,
    holdsIdentifier: false,
  },
};

const sameParty: Readonly<Record<string, string>> = { 'page-assets.test': 'page.test' };

const siteOf = (host: string) => host.split('.').slice(-2).join('.');
const ownerOf = (host: string) => sameParty[siteOf(host)] ?? siteOf(host);

/** Look-ups over a few invented hosts; `*.test` hosts not listed are unknown. */
export const fakeKnowledge: Knowledge = {
  version: 'test',
  rulesVersion: 'test',
  policies: [],
  siteOf,
  hostFacts: (url) => hosts[siteOf(hostOf(url) ?? '')] ?? unknownHost,
  cookieFacts: (name) => (Object.hasOwn(cookies, name) ? (cookies[name] ?? null) : null),
  isSameParty: (one, other) => ownerOf(one) === ownerOf(other),
  isSameOwner: (entity, other) => entity === other,
  entityNamed: () => null,
  choicesFor: () => [],
};
