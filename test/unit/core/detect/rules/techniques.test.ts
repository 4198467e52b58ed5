import { describe, expect, it } from 'vitest';
import type { Finding, Observation, ObservationOf, Parameter, ValueSketch } from '../../../../../src/core/domain';
import { aDistinctValue, anObservation, aPlainValue } from '../../../../support/an-observation';
import { detectOnPage } from '../detect-on-page';

/** What is sent to a third party, by its names; 'page': the page's own address. */
const sent = (api: ObservationOf<'send'>['api'], named: Readonly<Record<string, ValueSketch | 'page'>>) =>
  anObservation('send', {
    ...{ api, url: 'https://unseen.test/told', bytes: 80 },
    parameters: Object.entries(named).map(([name, value]) =>
      value === 'page' ? { name, value: aPlainValue(), isPage: true as const } : { name, value },
    ),
  });

interface Case {
  readonly what: string;
  readonly seen: readonly Observation[];
  readonly finding: Omit<Partial<Finding>, 'purposes' | 'entity'> & { purposes?: string[]; entity?: string };
}

const year = 31_536_000;
const script = (url: string) => anObservation('request', { resourceType: 'script', url });
const field = { type: 'text', asksFor: null, isHidden: false, isMarketingConsent: false, value: null } as const;
const email = { ...field, name: 'email', type: 'email', asksFor: 'email' } as const;

const tape = 'https://tape.test/r.js';
const own = 'https://www.page.test/app.js';
const call = (api: string, detail: ObservationOf<'api-call'>['detail'] = {}, scriptUrl: string | null = null) =>
  anObservation('api-call', { api, detail, scriptUrl });
const observer = (scriptUrl: string | null, detail: ObservationOf<'api-call'>['detail']) =>
  call('mutation-observer', { target: 'document', subtree: true, ...detail }, scriptUrl);
const inCells = (...names: string[]) => Object.fromEntries(names.map((name) => [name, aPlainValue()]));
const listeners = (scriptUrl: string | null, types: readonly string[]) =>
  types.map((type) => call('listener', { target: 'document', type }, scriptUrl));

const postedTo = (url: string, initiatorUrl: string) =>
  anObservation('request', { url, initiatorUrl, method: 'POST', resourceType: 'main_frame' });

/** A file that is asked for with values of these forms, under one letter each. */
const looking = (...looks: NonNullable<Parameter['looksLike']>[]) =>
  anObservation('request', {
    ...{ resourceType: 'script', url: 'https://unseen.test/count.js' },
    parameters: looks.map((looksLike, index) => ({ name: 'abcde'[index] ?? '', value: aPlainValue(), looksLike })),
  });

/** A sound made, shaped and rendered by the page's own script. */
const bell = (detail: ObservationOf<'api-call'>['detail']) => [
  call('audio.createOscillator'),
  call('audio.createDynamicsCompressor'),
  call('audio.startRendering', detail),
];

const errorOfPage = { message: aPlainValue(), stack: aPlainValue(), url: 'page', ua: aPlainValue() } as const;

const ledThrough = anObservation('request', {
  url: 'https://www.page.test/',
  resourceType: 'main_frame',
  redirectedFrom: 'https://hop.test/go',
  initiatorUrl: 'https://friend.test/',
});

const cases: readonly Case[] = [
  {
    what: 'a cookie of the page, set by its own response',
    seen: [anObservation('cookie-header', { name: 'panel' })],
    finding: { technique: 'cookie', variant: 'http', party: 'first', role: null, purposes: ['unspecified'] },
  },
  {
    what: 'a page that was opened to tell another site who signs in',
    seen: [
      anObservation('request', {
        ...{ resourceType: 'main_frame', url: 'https://www.page.test/authorize' },
        initiatorUrl: 'https://forum.test/',
        parameters: ['client_id', 'redirect_uri', 'response_type'].map((name) => ({ name, value: aPlainValue() })),
      }),
    ],
    finding: { technique: 'single_sign_on', variant: 'flow', party: 'first', role: null, weight: 'ordinary' },
  },
  {
    what: 'a provider that the page posted itself to before, for who signs in',
    seen: [postedTo('https://doors.test/idp/profile/SAML2/POST/SSO', 'https://www.page.test/')],
    finding: { technique: 'single_sign_on', variant: 'flow', party: 'third', host: 'doors.test' },
  },
  {
    what: 'a provider that posted who has signed in',
    seen: [postedTo('https://www.page.test/Shibboleth.sso/SAML2/POST', 'https://doors.test/')],
    finding: {
      ...{ technique: 'single_sign_on', variant: 'flow', party: 'third', host: 'doors.test' },
      ...{ role: 'identity_provider', weight: 'ordinary' },
    },
  },
  {
    what: 'a basket of the page’s own shop, whatever its number is',
    seen: [anObservation('cookie-header', { name: 'warenkorb_id', maxAgeSeconds: year, value: aDistinctValue() })],
    finding: { technique: 'cookie', party: 'first', purposes: ['service'], weight: 'ordinary', holdsIdentifier: false },
  },
  {
    what: 'which machine of an unlisted third party answered',
    seen: [
      anObservation('cookie-header', {
        name: 'route',
        host: 'pictures.test',
        requestUrl: 'https://pictures.test/a.png',
        value: aPlainValue(),
      }),
    ],
    finding: { technique: 'cookie', party: 'third', weight: 'ordinary', holdsIdentifier: false },
  },
  {
    what: 'a cookie of the page that its scripts cannot read',
    seen: [anObservation('cookie-header', { name: 'login', isHttpOnly: true })],
    finding: { technique: 'cookie', variant: 'http_only', party: 'first' },
  },
  {
    what: 'an identifier in the cookie of an advertising host',
    seen: [
      anObservation('cookie-header', {
        name: 'visitor',
        host: 'ads.test',
        requestUrl: 'https://ads.test/pixel',
        maxAgeSeconds: year,
        value: aDistinctValue(),
      }),
    ],
    finding: {
      technique: 'cookie',
      variant: 'http',
      party: 'third',
      role: 'partner_ad',
      purposes: ['advertising'],
      holdsIdentifier: true,
      maxAgeSeconds: year,
      weight: 'tracking',
    },
  },
  {
    what: 'a partitioned cookie of an unknown third party',
    seen: [anObservation('cookie-stored', { name: 'seat', host: 'unseen.test', isPartitioned: true })],
    finding: {
      technique: 'cookie',
      variant: 'partitioned',
      party: 'third',
      role: 'unknown',
      purposes: ['unspecified'],
    },
  },
  {
    what: 'a cookie of known name that a third party wrote on the page',
    seen: [
      anObservation('cookie-write', {
        name: '_known',
        host: 'page.test',
        scriptUrl: 'https://analytics.test/a.js',
        maxAgeSeconds: year,
      }),
    ],
    finding: {
      technique: 'cookie',
      variant: 'script',
      party: 'first',
      role: null,
      host: 'page.test',
      purposes: ['analytics'],
      holdsIdentifier: true,
      entity: 'Somebody',
      scriptUrl: 'https://analytics.test/a.js',
    },
  },
  {
    what: 'the cookie of a consent platform',
    seen: [anObservation('cookie-write', { name: 'consent', maxAgeSeconds: year, value: aDistinctValue() })],
    finding: {
      technique: 'cookie',
      variant: 'script',
      party: 'first',
      role: 'consent_platform',
      purposes: ['service'],
      holdsIdentifier: false,
      weight: 'ordinary',
    },
  },
  {
    what: 'a setting kept in local storage',
    seen: [anObservation('storage-write', { key: 'theme', value: aPlainValue() })],
    finding: {
      technique: 'local_storage',
      variant: null,
      party: 'first',
      role: null,
      purposes: ['service'],
      holdsIdentifier: false,
      weight: 'ordinary',
    },
  },
  {
    what: 'an identifier that an analytics script keeps in local storage',
    seen: [
      anObservation('storage-write', { key: 'vid', value: aDistinctValue(), scriptUrl: 'https://analytics.test/a.js' }),
    ],
    finding: {
      technique: 'local_storage',
      party: 'first',
      role: null,
      purposes: ['analytics'],
      holdsIdentifier: true,
      names: ['vid'],
    },
  },
  {
    what: 'a setting kept for the session',
    seen: [anObservation('storage-item', { area: 'session', key: 'step', value: aPlainValue() })],
    finding: {
      technique: 'session_storage',
      party: 'first',
      role: null,
      purposes: ['service'],
      holdsIdentifier: false,
    },
  },
  {
    what: "storage of a third party's frame",
    seen: [anObservation('storage-item', { frameUrl: 'https://hub.unseen.test/', value: aDistinctValue() })],
    finding: { technique: 'local_storage', party: 'third', role: 'unknown', holdsIdentifier: true },
  },
  {
    what: 'a database of the page',
    seen: [anObservation('named-store', { store: 'indexed_db', name: 'drafts', holdsIdentifier: false })],
    finding: { technique: 'indexed_db', party: 'first', role: null, purposes: ['service'], holdsIdentifier: false },
  },
  {
    what: 'a service worker of the page',
    seen: [anObservation('named-store', { store: 'service_worker', name: '/' })],
    finding: { technique: 'service_worker', party: 'first', role: null, purposes: ['unspecified'] },
  },
  {
    what: 'a pixel of an analytics host',
    seen: [anObservation('image', { url: 'https://analytics.test/pixel.gif' })],
    finding: { technique: 'web_beacon', variant: 'image', party: 'third', role: 'processor', purposes: ['analytics'] },
  },
  {
    what: 'a hidden image of an unknown host with something to tell',
    seen: [
      anObservation('image', {
        url: 'https://unseen.test/i',
        width: 300,
        height: 200,
        isVisible: false,
        parameters: [{ name: 'u', value: aDistinctValue() }],
      }),
    ],
    finding: { technique: 'web_beacon', variant: 'image', party: 'third', role: 'unknown', purposes: ['unspecified'] },
  },
  {
    what: 'an image that a script fetches and never shows',
    seen: [
      anObservation('send', {
        api: 'image',
        url: 'https://unseen.test/p',
        parameters: [{ name: 'e', value: aPlainValue() }],
      }),
    ],
    finding: { technique: 'web_beacon', variant: 'image', party: 'third' },
  },
  {
    what: 'data sent as the page is left',
    seen: [anObservation('send', { api: 'sendBeacon', url: 'https://ads.test/leave' })],
    finding: { technique: 'ping', variant: 'send_beacon', party: 'third', role: 'partner_ad' },
  },
  {
    what: 'an analytics script',
    seen: [script('https://analytics.test/a.js')],
    finding: { technique: 'analytics', variant: 'script', party: 'third', role: 'processor', purposes: ['analytics'] },
  },
  {
    what: 'a tag manager',
    seen: [script('https://tags.test/t.js')],
    finding: {
      technique: 'tag_manager',
      variant: 'script',
      party: 'third',
      role: 'processor',
      purposes: ['unspecified'],
    },
  },
  {
    what: 'a script of an unknown host',
    seen: [script('https://unseen.test/x.js')],
    finding: { technique: 'script', variant: null, party: 'third', role: 'unknown', purposes: ['unspecified'] },
  },
  {
    what: 'a captcha',
    seen: [script('https://robots.test/c.js')],
    finding: {
      technique: 'captcha',
      variant: 'script',
      party: 'third',
      role: 'partner_feature',
      purposes: ['security'],
    },
  },
  {
    what: 'a script that looks up the company behind an address',
    seen: [script('https://enrich.test/e.js')],
    finding: {
      technique: 'third_party_data',
      variant: 'enrichment_script',
      party: 'third',
      role: 'processor',
      purposes: ['marketing'],
    },
  },
  {
    what: 'a listed recorder, before it records anything',
    seen: [script('https://replay.test/r.js')],
    finding: { technique: 'session_replay', variant: null, party: 'third', role: 'processor', purposes: ['analytics'] },
  },
  {
    what: "the chat widget of the page's own group",
    seen: [script('https://static.page-assets.test/chat.js')],
    finding: { technique: 'chat_widget', variant: null, party: 'first', role: null, purposes: ['service'] },
  },
  {
    what: 'a social button in a frame',
    seen: [
      anObservation('widget', { url: 'https://social.test/like', variant: 'frame' }),
      anObservation('element', { element: 'iframe', url: 'https://social.test/like' }),
    ],
    finding: {
      technique: 'social_widget',
      variant: 'frame',
      party: 'third',
      role: 'social',
      purposes: ['social'],
      entity: 'Friends',
      count: 2,
    },
  },
  {
    what: 'a video of another host',
    seen: [anObservation('element', { element: 'iframe', url: 'https://video.test/embed/1', width: 640, height: 360 })],
    finding: { technique: 'embedded_media', variant: 'frame', party: 'third' },
  },
  {
    what: 'a frame that nobody can see',
    seen: [anObservation('element', { element: 'iframe', url: 'https://unseen.test/hub', width: 0, height: 0 })],
    finding: { technique: 'iframe', variant: 'hidden', party: 'third', role: 'unknown' },
  },
  {
    what: 'a sign-in button that loads nothing',
    seen: [anObservation('sign-in', { variant: 'markup', url: 'https://sign-in.test/authorize' })],
    finding: {
      technique: 'single_sign_on',
      variant: 'markup',
      party: 'third',
      role: 'identity_provider',
      purposes: ['service'],
      loaded: false,
    },
  },
  {
    what: 'a sign-in script loaded before any click',
    seen: [
      anObservation('sign-in', { variant: 'sdk', url: 'https://sign-in.test/client.js' }),
      script('https://sign-in.test/client.js'),
    ],
    finding: { technique: 'single_sign_on', variant: 'sdk', role: 'identity_provider', loaded: true, count: 2 },
  },
  {
    what: 'what every request carries',
    seen: [anObservation('log-fields', { fields: ['user_agent', 'ip_address'] })],
    finding: {
      technique: 'server_log',
      variant: null,
      party: 'first',
      role: null,
      purposes: ['service'],
      names: ['ip_address', 'user_agent'],
    },
  },
  {
    what: 'the mark of a kept file, told to a third party',
    seen: [anObservation('etag-read', { value: aDistinctValue() }), sent('sendBeacon', { seen: aDistinctValue() })],
    finding: {
      technique: 'cache_identifier',
      variant: 'etag',
      party: 'third',
      holdsIdentifier: true,
      weight: 'tracking',
    },
  },
  {
    what: 'visits that the browser is asked to report to another',
    seen: [anObservation('report-endpoint', { isOfVisits: true })],
    finding: { technique: 'ping', variant: 'report', party: 'third', weight: 'tracking' },
  },
  {
    what: 'faults that the browser is asked to report to another',
    seen: [anObservation('report-endpoint')],
    finding: { technique: 'ping', variant: 'report', party: 'third', weight: 'ordinary' },
  },
  {
    what: 'what machine it is, asked of the browser by the page’s answer',
    seen: [anObservation('hints-asked')],
    finding: { technique: 'device_information', variant: 'hints', party: 'first', names: ['sec-ch-ua-model'] },
  },
  {
    what: 'code for a worker that draws, reads back and names the machine',
    seen: [call('worker.code', { drawsCanvas: true, namesHardware: false, properties: 3 }, tape)],
    finding: { technique: 'fingerprinting', variant: 'canvas', party: 'third', weight: 'tracking' },
  },
  {
    what: 'terms of a search on the site',
    seen: [anObservation('search-terms', { parameter: 'q', host: 'www.page.test' })],
    finding: { technique: 'server_log', variant: 'search_terms', party: 'first', role: null, purposes: ['service'] },
  },
  {
    what: 'a newsletter form that was sent',
    seen: [anObservation('form', { role: 'newsletter', isSubmitted: true, fields: [email] })],
    finding: {
      technique: 'web_form',
      variant: 'submitted',
      party: 'first',
      role: null,
      purposes: ['marketing'],
      names: ['email'],
    },
  },
  {
    what: 'a sign-in form',
    seen: [anObservation('form', { role: 'sign_in', fields: [email] })],
    finding: { technique: 'web_form', variant: 'offered', surface: 'sign_in_form', purposes: ['service'] },
  },
  {
    what: 'card fields',
    seen: [anObservation('form', { role: 'payment', fields: [{ ...field, name: 'number', asksFor: 'payment_card' }] })],
    finding: { technique: 'payment', variant: 'form', party: 'first', purposes: ['service'] },
  },
  {
    what: 'an identifier in a hidden field',
    seen: [
      anObservation('form', {
        role: 'newsletter',
        fields: [email, { ...field, name: 'visitorId', isHidden: true, value: aDistinctValue() }],
      }),
    ],
    finding: {
      technique: 'hidden_field',
      variant: 'analytics_ids',
      party: 'first',
      role: null,
      purposes: ['marketing'],
      holdsIdentifier: true,
      names: ['visitorId'],
    },
  },
  {
    what: 'a kept identifier in a hidden field of any name',
    seen: [
      anObservation('cookie-write', { name: 'v', maxAgeSeconds: year, value: aDistinctValue({ hash: 'same' }) }),
      anObservation('form', {
        fields: [{ ...field, name: 'f1', isHidden: true, value: aDistinctValue({ hash: 'same' }) }],
      }),
    ],
    finding: { technique: 'hidden_field', holdsIdentifier: true, names: ['f1'] },
  },
  {
    what: 'an identifier in a hidden field that is kept together with something else',
    seen: [
      anObservation('storage-write', {
        ...{ area: 'local', key: 'first', value: aPlainValue({ length: 90, entropy: 'high', parts: ['same'] }) },
      }),
      anObservation('form', {
        fields: [{ ...field, name: 'f1', isHidden: true, value: aDistinctValue({ hash: 'same' }) }],
      }),
    ],
    finding: { technique: 'hidden_field', holdsIdentifier: true, names: ['f1'] },
  },
  {
    what: 'typed text that a third party receives before it is sent',
    seen: [anObservation('send', { api: 'fetch', url: 'https://tags.test/keys', holdsTypedText: true })],
    finding: {
      technique: 'key_logging',
      variant: 'before_submit',
      party: 'third',
      role: 'processor',
      purposes: ['unspecified'],
    },
  },
  {
    what: 'keys of the whole page, told again and again to the page’s own house',
    seen: [
      ...listeners(own, ['keydown']),
      anObservation('send', {
        ...{ api: 'sendBeacon', url: 'https://www.page.test/k', scriptUrl: own, bytes: 30, count: 3 },
        holdsTypedText: true,
      }),
    ],
    finding: { technique: 'key_logging', variant: 'before_submit', party: 'first' },
  },
  {
    what: 'a connection offered to a third party that is posted it by the page',
    seen: [
      call('webrtc.createOffer'),
      call('webrtc.setLocalDescription'),
      anObservation('send', {
        ...{ api: 'fetch', url: 'https://unseen.test/told', bytes: 300 },
        parameters: [{ name: 'sdp', value: aDistinctValue() }],
      }),
    ],
    finding: { technique: 'fingerprinting', variant: 'webrtc', party: 'first' },
  },
  {
    what: 'how to reach a person and where that person is, kept by the page itself before it is sent',
    seen: [
      anObservation('send', {
        ...{ api: 'xhr', url: 'https://www.page.test/later', bytes: 90, holdsTypedText: true },
        parameters: [
          { name: 'lead.email', value: aDistinctValue() },
          { name: 'lead.full_name', value: aPlainValue({ length: 11 }) },
          { name: 'on', value: aPlainValue(), isPage: true },
        ],
      }),
    ],
    finding: { technique: 'key_logging', variant: 'before_submit', party: 'first' },
  },
  {
    what: 'a page view by the word that counters use, with the page',
    seen: [
      anObservation('send', {
        ...{ api: 'xhr', url: 'https://unseen.test/told', bytes: 90 },
        parameters: [
          { name: 'n', value: aPlainValue(), isView: true },
          { name: 'u', value: aPlainValue(), isPage: true },
        ],
      }),
    ],
    finding: { technique: 'analytics', variant: 'request', party: 'third' },
  },
  {
    what: 'a page view that a worker is handed, and sends to a third party',
    seen: [
      anObservation('send', {
        ...{ api: 'worker', url: 'https://www.page.test/', bytes: 90, scriptUrl: own },
        parameters: [
          { name: 'event', value: aPlainValue(), isView: true },
          { name: 'on', value: aPlainValue(), isPage: true },
        ],
      }),
      anObservation('request', { url: 'https://unseen.test/in', method: 'POST', at: 1_400 }),
    ],
    finding: { technique: 'analytics', variant: 'request', party: 'third', host: 'unseen.test' },
  },
  {
    what: 'a signal of the browser',
    seen: [anObservation('signal', { signal: 'gpc' })],
    finding: {
      technique: 'consent_signal',
      variant: 'gpc',
      party: 'first',
      role: null,
      purposes: ['unspecified'],
      weight: 'signal',
    },
  },
  {
    what: 'a lasting connection to a third party',
    seen: [
      anObservation('send', {
        ...{ api: 'web-socket', url: 'wss://unseen.test/live', bytes: 60 },
        parameters: [{ name: 'from', value: aPlainValue(), isPage: true }],
      }),
    ],
    finding: { technique: 'web_socket', party: 'third' },
  },
  {
    what: 'the mark of a click, passed on',
    seen: [
      anObservation('request', {
        url: 'https://unseen.test/c',
        parameters: [{ name: 'gclid', value: aDistinctValue() }],
      }),
    ],
    finding: { technique: 'link_decoration', variant: 'outgoing', party: 'third', names: ['gclid'] },
  },
  {
    what: 'the mark of a click, in the address of the page',
    seen: [
      anObservation('request', {
        url: 'https://www.page.test/',
        resourceType: 'main_frame',
        parameters: [{ name: 'fbclid', value: aDistinctValue() }],
      }),
    ],
    finding: { technique: 'link_decoration', variant: 'incoming', party: 'first', purposes: ['advertising'] },
  },
  {
    what: 'an identifier of one host sent to another',
    seen: [
      anObservation('cookie-header', { name: 'u', host: 'ads.test', value: aDistinctValue({ hash: 'one' }) }),
      anObservation('request', {
        url: 'https://unseen.test/match',
        parameters: [{ name: 'partner', value: aDistinctValue({ hash: 'one' }) }],
      }),
    ],
    finding: { technique: 'cookie_sync', party: 'third', host: 'unseen.test', names: ['u'], holdsIdentifier: true },
  },
  {
    what: 'a third party that the visit was led through',
    seen: [
      anObservation('request', {
        url: 'https://www.page.test/',
        resourceType: 'main_frame',
        redirectedFrom: 'https://ads.test/go',
      }),
    ],
    finding: { technique: 'bounce', party: 'third', host: 'ads.test', role: 'partner_ad' },
  },
  {
    what: 'a call to a listed host, whoever makes it',
    seen: [anObservation('request', { url: 'https://analytics.test/collect' })],
    finding: { technique: 'analytics', variant: 'request', party: 'third', role: 'processor' },
  },
  {
    what: 'data in the name of the window',
    seen: [anObservation('api-call', { api: 'window.name', detail: { length: 60, entropy: 'high' } })],
    finding: { technique: 'window_name', party: 'first', weight: 'tracking' },
  },
  {
    what: 'a third party that a link led through',
    seen: [ledThrough, anObservation('cookie-header', { host: 'hop.test', name: 'seen' })],
    finding: { technique: 'bounce', party: 'third', host: 'hop.test', weight: 'tracking' },
  },
  {
    what: 'a mark of any name that is kept and passed on',
    seen: [
      anObservation('request', {
        url: 'https://www.page.test/',
        resourceType: 'main_frame',
        parameters: [{ name: 'from_who', value: aDistinctValue({ hash: 'mark' }) }],
      }),
      anObservation('storage-write', { key: 'came', value: aDistinctValue({ hash: 'mark' }) }),
      anObservation('send', {
        url: 'https://unseen.test/c',
        parameters: [{ name: 'who', value: aDistinctValue({ hash: 'mark' }) }],
      }),
    ],
    finding: { technique: 'link_decoration', variant: 'outgoing', host: 'unseen.test', names: ['who'] },
  },
  {
    what: 'a link that takes along who the visitor is',
    seen: [
      anObservation('storage-write', { key: 'reader', value: aDistinctValue({ hash: 'reader' }) }),
      anObservation('link', {
        url: 'https://friend.test/',
        parameters: [{ name: 'from', value: aDistinctValue({ hash: 'reader' }) }],
      }),
    ],
    finding: { technique: 'link_decoration', variant: 'outgoing', host: 'friend.test', names: ['from'] },
  },
  {
    what: "an identifier of the page's own, handed on by the page",
    seen: [
      anObservation('storage-write', { key: 'reader', value: aDistinctValue({ hash: 'reader' }) }),
      anObservation('send', {
        url: 'https://unseen.test/c',
        parameters: [{ name: 'id', value: aDistinctValue({ hash: 'reader' }) }],
      }),
    ],
    finding: { technique: 'cookie_sync', party: 'third', host: 'unseen.test', names: ['reader'] },
  },
  {
    what: 'a recorder of an unknown host that sends what the page shows',
    seen: [
      observer('https://tape.test/r.js', { childList: true }),
      ...listeners('https://tape.test/r.js', ['click', 'input']),
      anObservation('send', { url: 'https://tape.test/take', scriptUrl: tape, holdsPageContent: true }),
    ],
    finding: { technique: 'session_replay', party: 'third', host: 'tape.test' },
  },
  {
    what: 'a recorder that packs what it sends',
    seen: [
      observer(tape, { childList: true, attributes: true, characterData: true }),
      ...listeners(tape, ['mousemove', 'scroll']),
      anObservation('send', { url: 'https://in.tape.test/take', scriptUrl: tape, count: 5 }),
    ],
    finding: { technique: 'session_replay', party: 'third', host: 'tape.test' },
  },
  {
    what: 'a recorder that the page itself serves',
    seen: [
      observer(own, { childList: true, attributes: true, characterData: true }),
      ...listeners(own, ['pointermove', 'pointerdown', 'scroll']),
      anObservation('send', { url: 'https://tape.test/take', scriptUrl: own, count: 5, bytes: 40 }),
      anObservation('send', { url: 'https://www.page.test/api', scriptUrl: own, count: 9, bytes: 40 }),
    ],
    finding: { technique: 'session_replay', party: 'third', host: 'tape.test' },
  },
  {
    what: 'a script that follows the pointer',
    seen: [
      ...listeners(tape, ['mousemove', 'click']),
      anObservation('send', { url: 'https://tape.test/points', scriptUrl: tape, count: 3 }),
    ],
    finding: { technique: 'heatmap', party: 'third', host: 'tape.test' },
  },
  {
    what: 'places of the pointer that the page itself sends',
    seen: [
      ...listeners(own, ['mousemove', 'mousedown']),
      anObservation('send', {
        ...{ api: 'fetch', url: 'https://www.page.test/points', scriptUrl: own, count: 5 },
        parameters: [
          { name: 'points.x', value: aPlainValue() },
          { name: 'points.y', value: aPlainValue() },
        ],
      }),
    ],
    finding: { technique: 'heatmap', party: 'first' },
  },
  {
    what: 'the screen and the zone, read by the page',
    seen: [
      call('screen.width'),
      call('Intl.timeZone'),
      anObservation('send', { api: 'sendBeacon', url: 'https://www.page.test/visit', bytes: 40 }),
    ],
    finding: { technique: 'device_information', variant: 'screen_time_zone', party: 'first' },
  },
  {
    what: 'the screen, read by a guest',
    seen: [call('screen.width', {}, tape), call('screen.height', {}, tape)],
    finding: { technique: 'device_information', variant: 'screen_time_zone', party: 'third' },
  },
  {
    what: 'a third party’s script whose address tells of the device',
    seen: [
      anObservation('request', {
        ...{ resourceType: 'script', url: 'https://unseen.test/count.js' },
        parameters: ['sr', 'color_depth', 'tzo'].map((name) => ({ name, value: aPlainValue() })),
      }),
    ],
    finding: { technique: 'device_information', variant: 'sent', party: 'third', host: 'unseen.test' },
  },
  {
    what: 'a canvas read back, beside another that is drawn for people',
    seen: [
      call('canvas.save', { canvas: 1 }),
      call('canvas.fillText', { canvas: 2, distinctCharacters: 20, colours: 2 }),
      call('canvas.toDataURL', { canvas: 2, width: 240, height: 60 }),
      anObservation('send', { api: 'fetch', url: 'https://www.page.test/who', bytes: 64 }),
    ],
    finding: { technique: 'fingerprinting', variant: 'canvas', party: 'first' },
  },
  {
    what: 'a sound that the page renders unheard of its own accord',
    seen: bell({}),
    finding: { technique: 'fingerprinting', variant: 'audio', party: 'first' },
  },
  {
    what: 'a sound that is rendered at a press and told of',
    seen: [
      ...bell({ isPressed: true }),
      anObservation('send', { api: 'fetch', url: 'https://www.page.test/bell', bytes: 20, at: 1_002 }),
    ],
    finding: { technique: 'fingerprinting', variant: 'audio', party: 'first' },
  },
  {
    what: 'how the device lies, and something told after it',
    seen: [
      call('listener', { type: 'deviceorientation', target: 'window' }),
      anObservation('send', { api: 'fetch', url: 'https://www.page.test/lies', bytes: 20, at: 1_002 }),
    ],
    finding: { technique: 'sensor', party: 'first', weight: 'ordinary' },
  },
  {
    what: 'a page that asks unbidden whether it may send notifications',
    seen: [call('Notification.requestPermission')],
    finding: { technique: 'push', party: 'first' },
  },
  {
    what: 'a page that asks at a press and has a worker to receive with',
    seen: [
      call('Notification.requestPermission', { isPressed: true }),
      anObservation('named-store', { store: 'service_worker', name: 'https://www.page.test/' }),
    ],
    finding: { technique: 'push', party: 'first' },
  },
  {
    what: 'elements measured in many fonts',
    seen: [call('element.offsetWidth', { fonts: 60 })],
    finding: { technique: 'fingerprinting', variant: 'font' },
  },
  {
    what: 'what happened when, told with the visitor that the page keeps',
    seen: [
      anObservation('storage-write', { key: 'device', value: aDistinctValue() }),
      sent('fetch', { device_id: aDistinctValue(), 'events.event': aPlainValue(), 'events.ts': aPlainValue() }),
    ],
    finding: { technique: 'analytics', party: 'third', weight: 'tracking' },
  },
  {
    what: 'a page with its title and what happened on it',
    seen: [sent('fetch', { dl: 'page', dt: aPlainValue(), en: aPlainValue(), cu: aPlainValue() })],
    finding: { technique: 'analytics', party: 'third', names: ['dl', 'dt', 'en'] },
  },
  {
    what: 'a page, where one came from and a list of what happened',
    seen: [sent('fetch', { view: 'page', referrer: aPlainValue(), 'events.type': aPlainValue() })],
    finding: { technique: 'analytics', party: 'third' },
  },
  {
    what: 'a place that was pressed, told without waiting for an answer',
    seen: [
      ...listeners(own, ['mousedown']),
      { ...sent('fetch-keepalive', { x: aPlainValue(), y: aPlainValue() }), scriptUrl: own },
    ],
    finding: { technique: 'heatmap', party: 'third' },
  },
  {
    what: 'where people point, told to the page’s own server with the size of the window',
    seen: [
      ...listeners(own, ['mousemove', 'click']),
      {
        ...sent('sendBeacon', { 'way[number,number]': aPlainValue(), viewport: aPlainValue() }),
        ...{ url: 'https://www.page.test/ways', scriptUrl: own, count: 2 },
      },
    ],
    finding: { technique: 'heatmap', party: 'first' },
  },
  {
    what: 'a recorder of the page’s own that packs what it sends',
    seen: [
      observer(own, { childList: true, attributes: true, characterData: true }),
      ...listeners(own, ['pointermove', 'pointerdown', 'scroll', 'input']),
      {
        ...sent('fetch', { '(packed)': aDistinctValue() }),
        ...{ url: 'https://www.page.test/told', scriptUrl: own, count: 2 },
      },
    ],
    finding: { technique: 'session_replay', party: 'first' },
  },
  {
    what: 'a page view in letters, told to a host of the page’s own',
    seen: [
      {
        ...sent('xhr', { n: aPlainValue(), u: 'page', r: aPlainValue(), l: aPlainValue(), t: aPlainValue() }),
        url: 'https://data.page.test/in',
      },
    ],
    finding: { technique: 'analytics', party: 'first' },
  },
  {
    what: 'trials of the page’s own, decided by what it knows its visitor by',
    seen: [
      anObservation('cookie-write', { name: 'unit', maxAgeSeconds: year, value: aDistinctValue({ hash: 'same' }) }),
      {
        ...sent('fetch', {
          unit: aDistinctValue({ hash: 'same' }),
          ...{ 'experiments.colour': aPlainValue(), 'experiments.freight': aPlainValue() },
        }),
        url: 'https://www.page.test/trials',
      },
    ],
    finding: { technique: 'ab_testing', party: 'first' },
  },
  {
    what: 'an error of the page’s own, told to its log, which answers nothing',
    seen: [
      { ...sent('xhr', errorOfPage), url: 'https://www.page.test/log' },
      anObservation('request', { url: 'https://www.page.test/log', resourceType: 'xmlhttprequest', status: 204 }),
    ],
    finding: { technique: 'error_monitoring', party: 'first' },
  },
  {
    what: 'the mark of a kept file, told in a call that gives nothing',
    seen: [
      anObservation('etag-read', { value: aDistinctValue() }),
      sent('fetch', { seen: aDistinctValue() }),
      anObservation('request', { url: 'https://unseen.test/told', resourceType: 'xmlhttprequest', status: 204 }),
    ],
    finding: { technique: 'cache_identifier', variant: 'etag', party: 'third' },
  },
  {
    what: 'what was decided for a visitor in trials',
    seen: [sent('sendBeacon', { 'decisions.e': aPlainValue(), 'decisions.v': aPlainValue() })],
    finding: { technique: 'ab_testing', party: 'third' },
  },
  {
    what: 'an answer about consent that a script of another keeps for the page',
    seen: [
      anObservation('cookie-write', {
        name: 'ShopConsent',
        scriptUrl: 'https://banner.test/b.js',
        value: aPlainValue(),
      }),
    ],
    finding: { technique: 'consent_platform', party: 'third', host: 'banner.test', weight: 'ordinary' },
  },
  {
    what: 'an answer about consent that a script of another keeps and tells its own house',
    seen: [
      anObservation('storage-write', { key: 'bq.v3', scriptUrl: 'https://unseen.test/t.js', value: aPlainValue() }),
      {
        ...sent('fetch', { 'record.vendors': aPlainValue(), 'record.purposes': aPlainValue() }),
        scriptUrl: 'https://unseen.test/t.js',
      },
    ],
    finding: { technique: 'consent_platform', party: 'third', host: 'unseen.test', weight: 'ordinary' },
  },
  {
    what: "a script that brings another's and tells a third of the page",
    seen: [
      { ...sent('script', {}), url: 'https://meter.test/m.js', scriptUrl: 'https://unseen.test/box.js' },
      { ...sent('image', { on: 'page' }), url: 'https://leads.test/l.gif', scriptUrl: 'https://unseen.test/box.js' },
    ],
    finding: { technique: 'tag_manager', party: 'third', host: 'unseen.test', names: ['leads.test', 'meter.test'] },
  },
  {
    what: 'a grid of where the pointer was, that the page itself sends with its own address',
    seen: [
      ...listeners(own, ['mousemove']),
      {
        ...sent('fetch', { path: 'page', ...inCells('cells.3:4', 'cells.3:5', 'cells.4:5', 'cells.6:6') }),
        ...{ url: 'https://www.page.test/grid', scriptUrl: own },
      },
    ],
    finding: { technique: 'heatmap', party: 'first' },
  },
  {
    what: 'general families measured in their order',
    seen: [{ ...call('canvas.measureText', { fonts: 7, generic: 6 }), count: 56 }],
    finding: { technique: 'fingerprinting', variant: 'font' },
  },
  {
    what: 'a visit of a session, told in a path',
    seen: [
      anObservation('storage-write', {
        ...{ area: 'session' as const, key: 'journey', scriptUrl: 'https://unseen.test/j.js' },
        value: aDistinctValue({ length: 120, parts: ['part-of-it'] }),
      }),
      { ...sent('sendBeacon', {}), pathParts: ['part-of-it'] },
    ],
    finding: { technique: 'session_storage', holdsIdentifier: true, weight: 'tracking' },
  },
  {
    what: 'a device that is told by its values under letters',
    seen: [looking('screen', 'depth', 'network')],
    finding: { technique: 'device_information', variant: 'sent', names: ['density', 'network', 'screen'] },
  },
  {
    what: 'properties of the device that a third party is told',
    seen: [
      sent('fetch-keepalive', {
        'device.cores': aPlainValue(),
        'device.memory': aPlainValue(),
        'device.dpr': aPlainValue(),
      }),
    ],
    finding: { technique: 'device_information', variant: 'sent', party: 'third', weight: 'ordinary' },
  },
  {
    what: 'a stream of events that is asked for by a visitor',
    seen: [
      anObservation('request', {
        ...{ url: 'https://unseen.test/live', resourceType: 'xmlhttprequest', status: null, count: 0 },
        parameters: [{ name: 'uid', value: aDistinctValue() }],
      }),
    ],
    finding: { technique: 'web_socket', party: 'third', weight: 'tracking' },
  },
  {
    what: 'a font of another host',
    seen: [anObservation('request', { url: 'https://fonts.test/f.woff2', resourceType: 'font' })],
    finding: { technique: 'contact', party: 'third', weight: 'contact', names: ['font'] },
  },
];

const flat = (finding: Finding) => ({
  ...finding,
  purposes: finding.purposes.map(({ value }) => value),
  entity: finding.entity?.name,
});

describe('rules', () => {
  it.each(cases)('tell $what', ({ seen, finding }) => {
    expect(detectOnPage(...seen).map(flat)).toEqual(expect.arrayContaining([expect.objectContaining(finding)]));
  });
});

const nearMisses: readonly { readonly what: string; readonly seen: readonly Observation[] }[] = [
  { what: 'a cookie that is deleted', seen: [anObservation('cookie-write', { maxAgeSeconds: 0 })] },
  {
    what: "a small image of the page's own without parameters",
    seen: [anObservation('image', { url: 'https://www.page.test/spacer.gif' })],
  },
  { what: 'an embedded image', seen: [anObservation('image', { url: 'data:', width: 1, height: 1 })] },
  {
    what: 'an icon of another host',
    seen: [anObservation('image', { url: 'https://unseen.test/icon.png', width: 16, height: 16 })],
  },
  {
    what: 'an error that the page’s own server answers',
    seen: [
      { ...sent('xhr', errorOfPage), url: 'https://www.page.test/help' },
      anObservation('request', { url: 'https://www.page.test/help', resourceType: 'xmlhttprequest', status: 200 }),
    ],
  },
  {
    what: 'an error that the page’s own server answers, once the browser has asked whether it may be told',
    seen: [
      { ...sent('xhr', errorOfPage), url: 'https://api.page.test/help' },
      ...[
        { method: 'OPTIONS', status: 204 },
        { method: 'POST', status: 200 },
      ].map((given) =>
        anObservation('request', { url: 'https://api.page.test/help', resourceType: 'xmlhttprequest', ...given }),
      ),
    ],
  },
  {
    what: 'the mark of a file, told where it may be answered whether it has changed',
    seen: [anObservation('etag-read', { value: aDistinctValue() }), sent('fetch', { seen: aDistinctValue() })],
  },
  {
    what: 'an editor of the page’s own that saves packed and hears keys alone',
    seen: [
      observer(own, { childList: true, attributes: true, characterData: true }),
      ...listeners(own, ['input', 'keydown']),
      {
        ...sent('fetch', { '(packed)': aDistinctValue() }),
        ...{ url: 'https://www.page.test/save', scriptUrl: own, count: 2 },
      },
    ],
  },
  {
    what: 'what a shop’s own trial shows, told for nobody in particular',
    seen: [
      {
        ...sent('fetch', { 'experiments.colour': aPlainValue(), 'experiments.freight': aPlainValue() }),
        url: 'https://www.page.test/trials',
      },
    ],
  },
  {
    what: 'a place in the page’s own catalogue, asked for in letters',
    seen: [{ ...sent('xhr', { u: 'page', l: aPlainValue(), n: aPlainValue() }), url: 'https://www.page.test/list' }],
  },
  { what: "the page's own script", seen: [script('https://cdn.page.test/main.js')] },
  {
    what: 'the page itself, asked for with the size of a screen and a zone',
    seen: [
      anObservation('request', {
        ...{ resourceType: 'main_frame', url: 'https://www.page.test/' },
        parameters: ['screen', 'memory', 'tz'].map((name) => ({ name, value: aPlainValue() })),
      }),
    ],
  },
  {
    what: "the page's own live connection",
    seen: [anObservation('send', { api: 'web-socket', url: 'wss://www.page.test/' })],
  },
  {
    what: 'a picture with words that the page itself draws and lets its visitor save',
    seen: [
      call('canvas.fillText', { canvas: 1, distinctCharacters: 20, colours: 2 }),
      call('canvas.toDataURL', { canvas: 1, width: 240, height: 60 }),
    ],
  },
  { what: 'a sound that the page renders at a press and tells nobody of', seen: bell({ isPressed: true }) },
  {
    what: 'how the device lies, which the page tells nobody',
    seen: [call('listener', { type: 'deviceorientation', target: 'window' })],
  },
  {
    what: 'a page that its visitor asks to remind them',
    seen: [call('Notification.requestPermission', { isPressed: true })],
  },
  {
    what: 'a card that another house has checked, and its answer',
    seen: [postedTo('https://www.page.test/payment/acs', 'https://cards.test/')],
  },
  {
    what: 'the page’s own sign-in, posted to where providers take it',
    seen: [postedTo('https://www.page.test/adfs/ls/', 'https://www.page.test/')],
  },
  {
    what: 'a sign-in on a page of another site of the same house',
    seen: [
      anObservation('request', {
        ...{ url: 'https://www.page.test/', resourceType: 'main_frame', redirectedFrom: 'https://enter.test/in' },
        initiatorUrl: 'https://enter.test/',
      }),
      anObservation('request', {
        ...{ url: 'https://enter.test/in', method: 'POST', resourceType: 'main_frame', status: 303 },
        initiatorUrl: 'https://enter.test/',
      }),
    ],
  },
  {
    what: 'a live connection to somebody else that is told what to bring',
    seen: [
      anObservation('send', { api: 'web-socket', url: 'wss://unseen.test/goals' }),
      anObservation('send', {
        ...{ api: 'web-socket', url: 'wss://unseen.test/goals', bytes: 30 },
        parameters: [{ name: 'match', value: aPlainValue() }],
      }),
    ],
  },
  { what: 'a form for a search', seen: [anObservation('form', { role: 'search', fields: [email] })] },
  {
    what: 'a form that asks for nothing personal',
    seen: [anObservation('form', { fields: [{ ...field, name: 'size' }] })],
  },
  {
    what: "a form's security token",
    seen: [
      anObservation('form', {
        fields: [{ ...field, name: 'csrf_session_token', isHidden: true, value: aDistinctValue() }],
      }),
    ],
  },
  {
    what: 'a framework that watches, listens and asks its own server',
    seen: [
      observer(own, { childList: true }),
      ...listeners(own, ['click', 'input', 'keydown', 'scroll', 'mousemove']),
      anObservation('send', { api: 'fetch', url: 'https://www.page.test/api', scriptUrl: own, count: 9, bytes: 40 }),
    ],
  },
  {
    what: 'a menu, an observer and a call, each by a script of its own',
    seen: [
      observer('https://www.page.test/lazy.js', { childList: true, attributes: true, characterData: true }),
      ...listeners('https://www.page.test/menu.js', ['mousemove', 'click', 'scroll']),
      anObservation('send', { api: 'fetch', url: 'https://www.page.test/api', scriptUrl: own, count: 9, bytes: 40 }),
    ],
  },
  {
    what: 'a menu that follows the pointer, on a page that asks its server',
    seen: [
      ...listeners(own, ['mousemove', 'click']),
      anObservation('send', { api: 'fetch', url: 'https://www.page.test/api', scriptUrl: own, count: 9, bytes: 40 }),
    ],
  },
  {
    what: 'a draft of a personal form, saved by the page itself with all that stands in it',
    seen: [
      anObservation('send', {
        ...{ api: 'fetch', url: 'https://www.page.test/draft', bytes: 90, holdsTypedText: true },
        parameters: ['fields.email', 'fields.phone', 'fields.note'].map((name) => ({ name, value: aDistinctValue() })),
      }),
    ],
  },
  {
    what: 'a draft of a personal form, saved by the page itself',
    seen: [anObservation('send', { api: 'fetch', url: 'https://www.page.test/draft', holdsTypedText: true })],
  },
  { what: 'the size of the screen, read to lay the page out', seen: [call('screen.width'), call('screen.height')] },
  {
    what: 'the screen and the zone, read by a page that tells nobody anything',
    seen: [call('screen.width'), call('Intl.timeZone')],
  },
  {
    what: 'the battery and the machine, read by a page that tells nobody anything',
    seen: ['battery.level', 'navigator.hardwareConcurrency', 'navigator.platform', 'screen.height'].map((api) =>
      call(api),
    ),
  },
  { what: 'the zone, read to write a date', seen: [call('Intl.timeZone'), call('Date.getTimezoneOffset')] },
  {
    what: 'a link to a page that has a long number',
    seen: [
      anObservation('link', {
        url: 'https://books.test/',
        parameters: [{ name: 'number', value: aDistinctValue({ hash: 'number' }) }],
      }),
    ],
  },
  { what: 'a window with a name for links', seen: [call('window.name', { length: 4 })] },
  { what: 'what a page keeps of its own, in words', seen: [call('window.name', { length: 60, entropy: 'low' })] },
  {
    what: 'a drawing that is exported',
    seen: [
      call('canvas.save', { canvas: 1 }),
      call('canvas.fillText', { canvas: 1, distinctCharacters: 20, colours: 3 }),
      call('canvas.toDataURL', { canvas: 1, width: 300, height: 200 }),
    ],
  },
  {
    what: 'an emoji that is tried',
    seen: [
      call('canvas.fillText', { canvas: 1, distinctCharacters: 4, colours: 1 }),
      call('canvas.getImageData', { canvas: 1, width: 300, height: 150 }),
    ],
  },
  { what: "a chart's labels, measured", seen: [call('canvas.measureText', { fonts: 6 })] },
  {
    what: 'a spacer of another edition',
    seen: [
      anObservation('image', {
        url: 'https://www.page.test/spacer.gif?v',
        parameters: [{ name: 'v', value: aPlainValue() }],
      }),
    ],
  },
  {
    what: 'a picture for later, in the size that it will have',
    seen: [
      anObservation('image', {
        ...{ url: 'https://unseen.test/slide', width: 600, height: 400, isVisible: false },
        parameters: [
          { name: 'w', value: aPlainValue() },
          { name: 's', value: aDistinctValue() },
        ],
      }),
      anObservation('send', {
        ...{ api: 'image', url: 'https://unseen.test/next' },
        parameters: [{ name: 'width', value: aPlainValue() }],
      }),
    ],
  },
  {
    what: 'a resolver of addresses that a link led through, which keeps nothing',
    seen: [ledThrough],
  },
  {
    what: 'settings that are saved as they are set, though the page be left',
    seen: [
      {
        ...sent('fetch-keepalive', { html: aPlainValue() }),
        ...{ url: 'https://www.page.test/api/settings', scriptUrl: own },
      },
      anObservation('request', {
        ...{ url: 'https://www.page.test/api/settings', method: 'PUT', resourceType: 'xmlhttprequest' },
      }),
    ],
  },
  {
    what: 'a spacer of another host',
    seen: [anObservation('image', { url: 'https://unseen.test/layout/spacer.gif', width: 1, height: 1 })],
  },
  {
    what: 'a photograph of another host that came empty',
    seen: [anObservation('image', { url: 'https://unseen.test/photo.webp', width: 1, height: 1 })],
  },
  {
    what: "the page's own picture, asked for anew to see whether one is connected",
    seen: [
      anObservation('image', {
        ...{ url: 'https://www.page.test/ping.gif?t', width: 1, height: 1, origin: 'script' as const },
        parameters: [{ name: 't', value: aPlainValue() }],
      }),
    ],
  },
  {
    what: 'the places of a game, beside the number of a page',
    seen: [
      ...listeners(own, ['mousemove']),
      {
        ...sent('fetch', { page: aPlainValue(), ...inCells('board.3:4', 'board.3:5', 'board.4:5', 'board.6:6') }),
        ...{ url: 'https://www.page.test/moves', scriptUrl: own },
      },
    ],
  },
  {
    what: 'sizes that the page has room for, told with its address',
    seen: [
      ...listeners(own, ['mousemove']),
      {
        ...sent('fetch', { url: 'page', ...inCells('at.300x250', 'at.728x90', 'at.970x250', 'at.160x600') }),
        ...{ url: 'https://www.page.test/room', scriptUrl: own },
      },
    ],
  },
  {
    what: 'search terms that the page itself answers as they are typed',
    seen: [anObservation('send', { api: 'fetch', url: 'https://www.page.test/suggest', holdsTypedText: true })],
  },
  {
    what: 'a redirect within the site',
    seen: [
      anObservation('request', {
        url: 'https://www.page.test/',
        resourceType: 'main_frame',
        redirectedFrom: 'https://page.test/',
      }),
    ],
  },
];

describe('rules, near misses', () => {
  it.each(nearMisses)('say nothing of $what', ({ seen }) => {
    expect(detectOnPage(...seen)).toEqual([]);
  });

  it.each([
    ['a heat map', 'the page alone', [], ['heatmap']],
    ['none', 'a picture as well', [call('canvas.addEventListener', { canvas: 1 }, own)], []],
  ])(
    'call the ways of the pointer that a page keeps itself %s where its script listens on %s',
    (_what, _of, also, told) => {
      const sent = anObservation('send', {
        ...{ api: 'fetch', url: 'https://www.page.test/ways', scriptUrl: own, count: 5 },
        parameters: [{ name: 'way[numbers]', value: aPlainValue() }],
      });
      const findings = detectOnPage(...listeners(own, ['pointermove']), sent, ...also);
      expect(findings.map(({ technique }) => technique)).toEqual(told);
    },
  );

  it('take a vendor, a purpose and a consent to letters for no record of consent', () => {
    const scriptUrl = 'https://unseen.test/w.js';
    const told = (...names: string[]) =>
      detectOnPage(anObservation('storage-write', { key: 'w', scriptUrl, value: aPlainValue() }), {
        ...sent('fetch', inCells(...names)),
        scriptUrl,
      }).map(({ technique }) => technique);
    expect(told('product.vendor', 'purpose', 'consent')).not.toContain('consent_platform');
    expect(told('vendors', 'purposes')).toContain('consent_platform');
  });

  it('take purposes in any language for a record of consent where the question stands beside', () => {
    const scriptUrl = 'https://unseen.test/w.js';
    const told = (name: string, ...offers: ('accept' | 'refuse')[]) =>
      detectOnPage(
        ...offers.map((offer) => anObservation('offer', { offer })),
        anObservation('storage-write', { key: 'w', scriptUrl, value: aPlainValue() }),
        { ...sent('fetch', inCells(name)), scriptUrl },
      ).map(({ technique }) => technique);
    expect(told('zwecke.messung', 'accept', 'refuse')).toContain('consent_platform');
    expect(told('zwecke.messung')).not.toContain('consent_platform');
    expect(told('messung', 'accept', 'refuse')).not.toContain('consent_platform');
  });

  it('tell a frame in which something may be played as media, and no other', () => {
    const at = 'https://unseen.test/p/7';
    const told = (frame: Partial<ObservationOf<'element'>>, player: Partial<ObservationOf<'element'>>) =>
      detectOnPage(
        anObservation('element', { element: 'iframe', url: at, width: 640, height: 120, ...frame }),
        anObservation('element', { element: 'audio', url: null, frameUrl: at, frameFor: 'media', ...player }),
      ).map(({ technique }) => technique);
    expect(told({}, {})).toEqual(['embedded_media']);
    expect(told({}, { frameUrl: 'https://www.page.test/' })).toEqual(['iframe']);
    expect(told({}, { frameFor: undefined })).toEqual(['iframe']);
    expect(told({ width: 0, height: 0 }, {})).toEqual(['iframe']);
    expect(told({ frameFor: 'payment' }, {})).toEqual(['payment']);
  });

  it.each<readonly [string, readonly string[], number, boolean]>([
    ['beside the way of the pointer', ['clics.x', 'clics.y', 'chemin[numbers]'], 2, true],
    ['beside how far the page was scrolled', ['klicks.pageX', 'klicks.pageY', 'tiefe'], 2, true],
    ['in rows, beside how large the page is', ['click[number,number]', 'size'], 2, true],
    ['once', ['clics.x', 'clics.y', 'prof'], 1, false],
    ['as the last fields of a board of so many', ['moves[number,number]', 'size'], 4, false],
    ['on a map', ['click.lat', 'click.lng', 'size'], 4, false],
    ['in a part of a plan', ['x', 'y', 'zoom'], 4, false],
    ['as strokes that are saved', ['strokes[number,number]', 'width'], 1, false],
  ])('tell where people press, under the name of that, as a heat map: %s', (_how, names, count, isTold) => {
    const at = { url: 'https://www.page.test/told', scriptUrl: own, count };
    const heard = (types: readonly string[], ...also: Observation[]) =>
      detectOnPage(...listeners(own, types), { ...sent('xhr', inCells(...names)), ...at }, ...also).map(
        ({ technique }) => technique,
      );
    expect(heard(['click', 'scroll']).includes('heatmap')).toBe(isTold);
    expect(heard(['click'])).not.toContain('heatmap');
    expect(heard(['click', 'scroll'], call('canvas.addEventListener', { canvas: 1 }, own))).not.toContain('heatmap');
  });

  it('tell where people point, under the name of that, as a heat map', () => {
    const told = (types: readonly string[], count: number) =>
      detectOnPage(...listeners(own, types), {
        ...sent('xhr', inCells('trace[numbers]', 'prof')),
        ...{ url: 'https://www.page.test/told', scriptUrl: own, count },
      }).map(({ technique }) => technique);
    expect(told(['pointermove', 'scroll'], 2)).toContain('heatmap');
    expect(told(['pointermove', 'scroll'], 1)).not.toContain('heatmap');
    expect(told(['click', 'scroll'], 2)).not.toContain('heatmap');
  });

  it('take neither a zone, a system and a network nor the size of a picture for a device', () => {
    const told = (...seen: Parameters<typeof looking>) =>
      detectOnPage(looking(...seen)).map(({ technique }) => technique);
    expect(told('zone', 'platform', 'network')).not.toContain('device_information');
    expect(told('screen', 'depth', 'amount')).not.toContain('device_information');
  });

  it('join clicks that one file of the page hears and another sends', () => {
    const told = (...names: string[]) =>
      detectOnPage(...listeners(own, ['pointerdown', 'scroll']), {
        ...sent('sendBeacon', inCells(...names)),
        scriptUrl: 'https://www.page.test/post.js',
      }).map(({ technique, host }) => `${technique} ${host}`);
    expect(told('click[number,number]', 'size')).toContain('heatmap unseen.test');
    expect(told('choice[number,number]', 'size')).not.toContain('heatmap unseen.test');
  });

  const told = (...seen: Observation[]) => detectOnPage(...seen).map(({ technique }) => technique);

  it('take how a page loaded for its visitor for a count only with the page, and by two measures', () => {
    expect(told(sent('fetch', { where: 'page', ...inCells('lcp', 'ttfb') }))).toContain('analytics');
    expect(told(sent('fetch', { where: 'page', ...inCells('lcp', 'took') }))).not.toContain('analytics');
    expect(told(sent('fetch', { where: 'page', ...inCells('cls', 'fid') }))).not.toContain('analytics');
    expect(told(sent('fetch', inCells('where', 'lcp', 'ttfb')))).not.toContain('analytics');
  });

  it.each([
    ['beside its part of the page', { ...inCells('x', 'y', 'el'), page: aPlainValue() }, ['pointerdown'], 2, true],
    ['once', { ...inCells('x', 'y', 'el'), page: aPlainValue() }, ['pointerdown'], 1, false],
    ['without a part', { ...inCells('x', 'y', 'tile'), page: aPlainValue() }, ['pointerdown'], 2, false],
    ['where nobody hears a press', { ...inCells('x', 'y', 'el'), page: aPlainValue() }, ['scroll'], 2, false],
  ])('tell a place in pictures of the own house as a heat map: %s', (_how, named, types, count, isTold) => {
    const picture = { ...sent('image', named), url: 'https://pics.page.test/h.gif', count };
    expect(told(picture, ...listeners(null, types)).includes('heatmap')).toBe(isTold);
  });

  it('take settings that are kept for consent only where a yes or a no can be given', () => {
    const offer = (what: ObservationOf<'offer'>['offer']) => anObservation('offer', { offer: what });
    const kept = anObservation('storage-write', { key: 'cookies_enabled', area: 'local', scriptUrl: own });
    expect(told(kept, offer('manage'), offer('choose'))).not.toContain('consent_platform');
    expect(told(kept, offer('refuse'), offer('choose'))).toContain('consent_platform');
    expect(told(kept, offer('accept'), offer('manage'))).toContain('consent_platform');
  });

  it('take a trial and its version in short for a test only where both are told', () => {
    expect(told(sent('image', inCells('exp', 'var')))).toContain('ab_testing');
    expect(told(sent('image', inCells('exp', 'size')))).not.toContain('ab_testing');
  });

  it('know a report of an error by how the browser writes where it was', () => {
    const trace = { name: 'w', value: aPlainValue(), looksLike: 'trace' } as const;
    const agent = { name: 'b', value: aPlainValue(), looksLike: 'agent' } as const;
    const page = { name: 'p', value: aPlainValue(), isPage: true } as const;
    const at = (url: string, ...parameters: Parameter[]) => anObservation('send', { api: 'image', url, parameters });
    expect(told(at('https://unseen.test/told', trace))).toContain('error_monitoring');
    expect(told(at('https://unseen.test/told', agent, page))).not.toContain('error_monitoring');
    expect(told(at('https://www.page.test/told', trace, agent, page))).toContain('error_monitoring');
    expect(told(at('https://www.page.test/told', trace))).not.toContain('error_monitoring');
  });

  it.each([
    ['https://friend.test/', 'visitor_id', 36, true],
    ['https://friend.test/', 'vid', 36, false],
    ['https://friend.test/', 'trackingId', 18, false],
    ['https://friend.test/', 'device_id', 36, false],
    ['https://friend.test/', 'room', 36, false],
    ['https://blog.page.test/', 'visitor_id', 36, false],
    [null, 'visitor_id', 36, false],
  ])(
    'take what %s leads here with as %s, of %s characters, for a mark of the visitor: %s',
    (from, name, length, isTold) => {
      const arrival = anObservation('request', {
        ...{ url: 'https://www.page.test/', resourceType: 'main_frame', initiatorUrl: from },
        parameters: [{ name, value: aDistinctValue({ length }) }],
      });
      expect(told(arrival).includes('link_decoration')).toBe(isTold);
      const back = { ...arrival, parameters: [...arrival.parameters, { name: 'state', value: aDistinctValue() }] };
      expect(told(back)).not.toContain('link_decoration');
    },
  );

  it('take a version that the own house is told for a test where it is told for whom', () => {
    const mark = aDistinctValue({ hash: 'visitor' });
    const kept = anObservation('storage-write', { key: 'who', area: 'local', value: mark });
    const url = 'https://www.page.test/seen';
    const at = (who: string, ...names: string[]) =>
      anObservation('send', {
        ...{ api: 'fetch', url },
        parameters: [{ name: who, value: mark }, ...names.map((name) => ({ name, value: aPlainValue() }))],
      });
    const unread = anObservation('request', { url, method: 'POST', resourceType: 'xmlhttprequest', status: 204 });
    expect(told(at('user', 'experiment', 'variant'), kept, unread)).toContain('ab_testing');
    expect(told(at('user', 'experiment', 'variant'), kept, { ...unread, status: 200 })).not.toContain('ab_testing');
    expect(told(at('user', 'experiment', 'variant'), unread)).not.toContain('ab_testing');
    expect(told(at('csrf_token', 'experiment', 'variant'), kept, unread)).not.toContain('ab_testing');
    expect(told(at('user', 'product', 'variant'), kept, unread)).not.toContain('ab_testing');
  });

  const all = { childList: true, attributes: true, characterData: true };
  const texts = { childList: true, characterData: true };

  it.each([
    [
      'own house the page, typed texts and the pointer',
      'https://www.page.test/in',
      texts,
      ['input', 'mousemove'],
      true,
    ],
    ['own house the page and the pointer alone', 'https://www.page.test/in', texts, ['mousemove'], false],
    ['own house the page and typed texts alone', 'https://www.page.test/in', texts, ['input'], false],
    ['others the page, every change and presses', 'https://tape.test/in', all, ['click'], true],
    ['others the page, changed texts and presses', 'https://tape.test/in', texts, ['click'], false],
    ['others the page and typed texts', 'https://tape.test/in', all, ['input'], false],
    ['others the page and that something changed', 'https://tape.test/in', texts, ['change'], false],
    ['others the page and every change, hearing nothing', 'https://tape.test/in', all, [], false],
  ])('take a script of the page that tells its %s for a recorder: %s', (_what, url, changes, types, isTold) => {
    const page = anObservation('send', { api: 'fetch', url, scriptUrl: own, holdsPageContent: true, bytes: 900 });
    expect(told(page, observer(own, changes), ...listeners(own, types)).includes('session_replay')).toBe(isTold);
  });

  it('know decisions that are told as pairs, where they are kept as such', () => {
    const kept = (key: string) => anObservation('storage-write', { key });
    const pairs = sent('sendBeacon', inCells('uid', 'decisions'));
    expect(told(pairs, kept('vt_buckets'))).toContain('ab_testing');
    expect(told(pairs, kept('vt_theme'))).not.toContain('ab_testing');
    expect(told(sent('sendBeacon', inCells('uid', 'variations')), kept('vt_buckets'))).not.toContain('ab_testing');
    expect(told(pairs, kept('shop_variations'))).not.toContain('ab_testing');
    expect(told(sent('sendBeacon', inCells('uid', 'sizes')), kept('vt_buckets'))).not.toContain('ab_testing');
  });

  it('know bytes that a page’s own script follows the pointer for by the page and the width that go with them', () => {
    const follows = listeners(own, ['pointermove', 'pointerdown']);
    const packed = (names: string[], bytes = 192, api: 'fetch' | 'web-socket' = 'fetch') =>
      [1, 2].map((at) => {
        const parameters = [...names, '(packed)'].map((name) => ({ name, value: aPlainValue() }));
        const url = api === 'fetch' ? 'https://www.page.test/ux' : 'wss://www.page.test/ux';
        return anObservation('send', { ...{ api, url, at, scriptUrl: own, bytes }, parameters });
      });
    expect(told(...follows, ...packed(['page', 'vw']))).toContain('heatmap');
    expect(told(...follows, ...packed(['page', 'vw']).slice(1))).not.toContain('heatmap');
    expect(told(...follows, ...packed(['path', 'width'], 90_000))).not.toContain('heatmap');
    expect(told(...follows, ...packed(['page', 'vw'], 192, 'web-socket'))).not.toContain('heatmap');
    expect(told(...follows, ...packed(['page']))).not.toContain('heatmap');
    expect(told(...packed(['page', 'vw']))).not.toContain('heatmap');
  });

  it('know a manager by a script that it brings and a beacon, where that script tells somebody', () => {
    const boot = 'https://shelf.test/boot.js';
    const brought = (api: 'script' | 'image', url: string, ...names: string[]) =>
      anObservation('send', {
        ...{ api, url, scriptUrl: boot },
        parameters: names.map((name) => ({ name, value: aPlainValue() })),
      });
    const salt = brought('script', 'https://salt.test/s.js');
    const tells = {
      ...sent('image', { u: 'page' }),
      url: 'https://salt.test/s.gif',
      scriptUrl: 'https://salt.test/s.js',
    };
    expect(told(salt, tells, brought('image', 'https://pepper.test/p.gif', 'pid'))).toContain('tag_manager');
    expect(told(salt, brought('image', 'https://pepper.test/p.gif', 'pid'))).not.toContain('tag_manager');
    expect(told(salt, tells, brought('image', 'https://pepper.test/p.gif'))).not.toContain('tag_manager');
    expect(told(salt, tells, brought('image', 'https://pepper.test/p.jpg', 'width'))).not.toContain('tag_manager');
    const thumb = { ...tells, parameters: [] };
    expect(told(salt, thumb, brought('image', 'https://pepper.test/p.gif', 'pid'))).not.toContain('tag_manager');
  });

  it('leave a line alone over which moves are sent', () => {
    const over = (length: number) =>
      anObservation('send', {
        ...{ api: 'web-socket', url: 'wss://moves.test/room', bytes: length, scriptUrl: null },
        parameters: [{ name: '(packed)', value: aPlainValue({ length }) }],
      });
    expect(told(over(4))).not.toContain('web_socket');
    expect(told(over(5))).toContain('web_socket');
  });

  it('know a trace that is told in pieces, and a trial by what happened', () => {
    expect(told(sent('fetch', inCells('event.message', 'event.stacktrace.frames')))).toContain('error_monitoring');
    expect(told(sent('fetch', inCells('event.message', 'event.frames')))).not.toContain('error_monitoring');
    expect(told(sent('fetch', inCells('stack.name', 'stack.description')))).not.toContain('error_monitoring');
    const started = { name: 'what', value: aPlainValue(), looksLike: 'trial' } as const;
    const named = (...names: string[]) => names.map((name) => ({ name, value: aPlainValue() }));
    const at = (...parameters: Parameter[]) =>
      anObservation('send', { api: 'fetch', url: 'https://unseen.test/told', parameters });
    expect(told(at(started, ...named('key', 'variationId')))).toContain('ab_testing');
    expect(told(at(started, ...named('key', 'size')))).not.toContain('ab_testing');
    expect(told(at(...named('what', 'key', 'variationId')))).not.toContain('ab_testing');
  });

  it.each([
    ['a file of the own house is called by', 'https://files.page.test/lamps/{id}.json', 'GET', false],
    ['a file about somebody is called by', 'https://files.page.test/avatars/{id}.png', 'GET', true],
    ['another house is told', 'https://unseen.test/lamps/{id}.json', 'GET', true],
    ['nothing that a file is called', 'https://files.page.test/lamps/{id}', 'GET', true],
    ['the own house is sent', 'https://files.page.test/lamps/{id}.json', 'POST', true],
  ])('a value alone in a database that %s is an identifier: %s %s: %s', (_what, url, method, isIdentifier) => {
    const value = aDistinctValue({ hash: 'release' });
    const store = { store: 'indexed_db', name: 'lamps', holdsIdentifier: null } as const;
    const asked = anObservation('request', { url, method, resourceType: 'xmlhttprequest', pathParts: ['release'] });
    const found = detectOnPage(anObservation('named-store', { ...store, values: [value] }), asked);
    expect(found.find(({ technique }) => technique === 'indexed_db')?.holdsIdentifier).toBe(isIdentifier);
  });

  it('take a screen by its form with what is named beside it for a device', () => {
    const screen = { name: 's', value: aPlainValue(), looksLike: 'screen' } as const;
    const named = (...names: string[]) => names.map((name) => ({ name, value: aPlainValue() }));
    const picture = (...parameters: Parameter[]) =>
      anObservation('request', { resourceType: 'image', url: 'https://unseen.test/count', parameters });
    expect(told(picture(screen, ...named('tz', 'dm')))).toContain('device_information');
    expect(told(picture(screen, ...named('ram', 'os')))).not.toContain('device_information');
    expect(told(picture(screen, ...named('tz', 'colour')))).not.toContain('device_information');
  });

  it('take a scene that nobody is shown, read back with what describes the machine, for a fingerprint', () => {
    const asked = (parameter: string, isInPage: boolean) => call('webgl.getParameter', { parameter, isInPage });
    const scene = (isInPage: boolean) => [asked('7937', isInPage), asked('33902', isInPage)];
    const read = call('webgl.readPixels', { isInPage: false });
    expect(told(read, ...scene(false))).toContain('fingerprinting');
    expect(told(read, ...scene(true))).not.toContain('fingerprinting');
    expect(told(call('webgl.readPixels', { isInPage: true }), ...scene(false))).not.toContain('fingerprinting');
    expect(told(read, asked('3379', false))).not.toContain('fingerprinting');
    expect(told(call('canvas.getImageData'), ...scene(false))).not.toContain('fingerprinting');
  });

  it('hear a beacon beside what is saved at the same address', () => {
    const url = 'https://www.page.test/events';
    const saved = anObservation('request', { url, method: 'PUT', resourceType: 'xmlhttprequest' });
    const told = (api: ObservationOf<'send'>['api']) =>
      detectOnPage({ ...sent(api, { a: aPlainValue() }), url }, saved).map(({ technique }) => technique);
    expect([told('sendBeacon'), told('fetch-keepalive')]).toEqual([['ping'], []]);
  });

  describe('hear what the page sends its own house as it is left', () => {
    const pings = (given: Partial<ObservationOf<'send'>>) =>
      detectOnPage(
        anObservation('storage-write', { key: 'reader', value: aDistinctValue() }),
        anObservation('send', { ...{ api: 'sendBeacon', url: 'https://www.page.test/notes/7', bytes: 60 }, ...given }),
      ).filter(({ technique }) => technique === 'ping').length;
    const named = (given: Readonly<Record<string, ValueSketch>>) => ({
      parameters: Object.entries(given).map(([name, value]) => ({ name, value })),
    });
    const back = { url: 'https://www.page.test/rooms/7/release', bytes: null };
    const typed = { holdsTypedText: true };

    it.each([
      ['what somebody wrote', { ...typed, ...named({ text: aPlainValue() }) }],
      ['a room that was kept for somebody', back],
      ['the number of a claim', { ...back, bytes: 40, ...named({ claim: aDistinctValue({ hash: 'claim' }) }) }],
    ])('but not %s, given back or saved', (_what, given) => {
      expect(pings(given)).toBe(0);
    });

    it.each([
      ['who wrote', { ...typed, ...named({ text: aPlainValue(), by: aDistinctValue() }) }],
      ['how long they stayed', { ...typed, ...named({ text: aPlainValue(), dwell: aPlainValue() }) }],
      ['on which page', { ...typed, parameters: [{ name: 'n', value: aPlainValue(), isPage: true as const }] }],
      ['nothing that can be read', { ...typed }],
      ['that the page is left', { url: 'https://www.page.test/bye', bytes: null }],
      ['who leaves a room', { ...back, ...named({ visitor_id: aDistinctValue({ hash: 'another' }) }) }],
    ])('when it tells %s', (_what, given) => {
      expect(pings(given)).toBe(1);
    });
  });

  it('tell card fields once, as a payment, and the rest of such a form as a form', () => {
    const card = { ...field, name: 'number', asksFor: 'payment_card' as const };
    const told = (fields: (typeof card | typeof email)[]) =>
      detectOnPage(anObservation('form', { role: 'payment', fields })).map(({ technique, names }) => [
        technique,
        names,
      ]);
    expect(told([card])).toEqual([['payment', ['payment_card']]]);
    expect(told([email, card])).toEqual(
      expect.arrayContaining([
        ['payment', ['payment_card']],
        ['web_form', ['email']],
      ]),
    );
  });

  it('call a library, a font and a hint contacts, and nothing else', () => {
    const findings = detectOnPage(
      script('https://cdn.test/library.js'),
      anObservation('request', { url: 'https://fonts.test/f.css', resourceType: 'stylesheet' }),
      anObservation('element', { element: 'link', rel: 'preconnect', url: 'https://unseen.test/' }),
    );
    expect(findings.map(({ weight }) => weight)).toEqual(['contact', 'contact', 'contact']);
  });

  it('do not call it syncing when an unknown script sends home what it wrote itself', () => {
    const findings = detectOnPage(
      anObservation('cookie-write', { value: aDistinctValue({ hash: 'own' }), scriptUrl: 'https://unseen.test/c.js' }),
      anObservation('send', {
        url: 'https://in.unseen.test/hit',
        parameters: [{ name: 'cid', value: aDistinctValue({ hash: 'own' }) }],
      }),
    );
    expect(findings.map(({ technique }) => technique)).not.toContain('cookie_sync');
  });

  it('do not call a search in the words of a search key logging, wherever it is answered', () => {
    const findings = detectOnPage(
      anObservation('form', { role: 'search', fields: [{ ...field, name: 'q', asksFor: 'search' }] }),
      anObservation('send', { api: 'fetch', url: 'https://unseen.test/suggest', holdsTypedText: true }),
    );
    expect(findings).toEqual([]);
  });

  it('do not call a draft key logging that the page itself saves as it is left', () => {
    const findings = detectOnPage(
      ...listeners(own, ['keydown']),
      anObservation('send', {
        ...{ api: 'sendBeacon', url: 'https://www.page.test/draft', scriptUrl: own, bytes: 300 },
        holdsTypedText: true,
      }),
    );
    expect(findings.map(({ technique }) => technique)).not.toContain('key_logging');
  });

  it('do not take the token of a form for an identifier, though it is kept as well', () => {
    const token = aDistinctValue({ hash: 'token' });
    const findings = detectOnPage(
      anObservation('cookie-write', { name: 'form', value: token, maxAgeSeconds: null }),
      anObservation('form', { fields: [{ ...field, name: 'check', isHidden: true, value: token }] }),
    );
    expect(findings.map(({ technique }) => technique)).not.toContain('hidden_field');
  });

  it('do not call what a sign-in comes back with a decorated link', () => {
    const code = aDistinctValue({ hash: 'code' });
    const findings = detectOnPage(
      anObservation('request', {
        url: 'https://www.page.test/',
        resourceType: 'main_frame',
        parameters: [{ name: 'code', value: code }],
      }),
      anObservation('storage-write', { key: 'code', value: code }),
      anObservation('send', { url: 'https://unseen.test/token', parameters: [{ name: 'code', value: code }] }),
    );
    expect(findings.map(({ technique }) => technique)).not.toContain('link_decoration');
  });

  it('do not call it syncing when a vendor sends its own identifier home', () => {
    const findings = detectOnPage(
      anObservation('cookie-write', { name: '_known', value: aDistinctValue({ hash: 'own' }) }),
      anObservation('request', {
        url: 'https://analytics.test/collect',
        parameters: [{ name: 'cid', value: aDistinctValue({ hash: 'own' }) }],
      }),
    );
    expect(findings.map(({ technique }) => technique)).not.toContain('cookie_sync');
  });

  it("leave a third party's connection alone that is offered over a line which can answer", () => {
    expect(connectionOffered('web-socket')).toEqual([]);
    expect(connectionOffered('fetch')).toEqual(['call.test']);
  });
});

/** Returns the hosts that are told to read addresses, where a script of call.test sends its offer home. */
function connectionOffered(api: 'fetch' | 'web-socket'): (string | null)[] {
  const scriptUrl = 'https://call.test/c.js';
  const findings = detectOnPage(
    call('webrtc.createOffer', {}, scriptUrl),
    call('webrtc.setLocalDescription', {}, scriptUrl),
    anObservation('send', {
      api,
      scriptUrl,
      url: 'https://call.test/',
      parameters: [{ name: 'sdp', value: aPlainValue() }],
    }),
  );
  return findings.filter(({ variant }) => variant === 'webrtc').map(({ host }) => host);
}
