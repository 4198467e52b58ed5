import type { ObservationKind, ObservationOf, ValueSketch } from '../../src/core/domain';

const page = 'https://www.page.test/';

const seen = { at: 1_000, count: 1, frameUrl: page, scriptUrl: null };

const cookieAttributes = {
  name: 'choice',
  host: 'www.page.test',
  path: '/',
  maxAgeSeconds: null,
  sameSite: null,
  isSecure: true,
  isPartitioned: false,
  value: null,
};

/** One valid fact of each kind; a test states only what matters to it. */
const valid: { readonly [K in ObservationKind]: Omit<ObservationOf<K>, 'id'> } = {
  'cookie-write': { ...seen, ...cookieAttributes, source: 'api-calls', kind: 'cookie-write', api: 'document.cookie' },
  'cookie-header': {
    ...seen,
    ...cookieAttributes,
    source: 'requests',
    kind: 'cookie-header',
    requestUrl: page,
    isHttpOnly: false,
  },
  'cookie-stored': {
    ...seen,
    ...cookieAttributes,
    source: 'cookies',
    kind: 'cookie-stored',
    isHttpOnly: false,
    isHostOnly: true,
  },
  'storage-write': { ...seen, source: 'api-calls', kind: 'storage-write', area: 'local', key: 'theme', value: null },
  'storage-item': { ...seen, source: 'storage', kind: 'storage-item', area: 'local', key: 'theme', value: null },
  'named-store': {
    ...seen,
    source: 'storage',
    kind: 'named-store',
    store: 'indexed_db',
    name: 'drafts',
    holdsIdentifier: null,
  },
  request: {
    ...seen,
    source: 'requests',
    kind: 'request',
    url: 'https://other.test/thing',
    method: 'GET',
    resourceType: 'xmlhttprequest',
    initiatorUrl: page,
    redirectedFrom: null,
    parameters: [],
    status: 200,
    bytes: null,
  },
  image: {
    ...seen,
    source: 'elements',
    kind: 'image',
    url: 'https://other.test/picture.png',
    width: 1,
    height: 1,
    isVisible: true,
    parameters: [],
    origin: 'element',
  },
  send: {
    ...seen,
    source: 'api-calls',
    kind: 'send',
    api: 'sendBeacon',
    url: 'https://other.test/collect',
    bytes: null,
    parameters: [],
    holdsTypedText: false,
    holdsPageContent: false,
  },
  'api-call': { ...seen, source: 'api-calls', kind: 'api-call', api: 'canvas.toDataURL', detail: {} },
  element: {
    ...seen,
    source: 'elements',
    kind: 'element',
    element: 'script',
    url: 'https://other.test/code.js',
    rel: null,
    isInline: false,
    width: null,
    height: null,
  },
  widget: {
    ...seen,
    source: 'widgets',
    kind: 'widget',
    widget: 'some-like',
    variant: 'frame',
    url: 'https://other.test/like',
  },
  offer: { ...seen, source: 'elements', kind: 'offer', offer: 'chat' },
  form: {
    ...seen,
    source: 'forms',
    kind: 'form',
    actionUrl: null,
    method: 'post',
    role: 'other',
    isSubmitted: false,
    fields: [],
  },
  'sign-in': {
    ...seen,
    source: 'sign-in',
    kind: 'sign-in',
    provider: null,
    protocol: 'oauth',
    variant: 'markup',
    url: 'https://other.test/authorize',
  },
  'log-fields': { ...seen, source: 'headers', kind: 'log-fields', fields: ['user_agent'] },
  signal: { ...seen, source: 'headers', kind: 'signal', signal: 'gpc', isSent: true },
  'etag-read': { ...seen, source: 'api-calls', kind: 'etag-read', value: null },
  'kept-answer': {
    ...seen,
    source: 'headers',
    kind: 'kept-answer',
    url: 'https://unseen.test/kept.js',
    maxAgeSeconds: 31_536_000,
  },
  'report-endpoint': {
    ...seen,
    source: 'headers',
    kind: 'report-endpoint',
    url: 'https://other.test/report',
    isOfVisits: false,
  },
  'hints-asked': { ...seen, source: 'headers', kind: 'hints-asked', hints: ['sec-ch-ua-model'] },
  link: { ...seen, source: 'elements', kind: 'link', url: 'https://other.test/', parameters: [] },
  'policy-link': { ...seen, source: 'policy-links', kind: 'policy-link', url: `${page}privacy`, text: 'Privacy' },
  'search-terms': {
    ...seen,
    source: 'requests',
    kind: 'search-terms',
    parameter: 'q',
    host: 'www.page.test',
  },
};

let made = 0;

/** Returns a valid observation of a kind with an id of its own: `anObservation('cookie-write', { name: 'visitor' })`. */
export function anObservation<K extends ObservationKind>(
  kind: K,
  given: Partial<Omit<ObservationOf<K>, 'kind'>> = {},
): ObservationOf<K> {
  made += 1;
  // The table above holds a valid member for each kind: what the compiler cannot tell for a generic K.
  return { id: `observation-${made}`, ...valid[kind], ...given } as unknown as ObservationOf<K>;
}

/** The sketch of a value that could tell one visitor from all others. */
export function aDistinctValue(given: Partial<ValueSketch> = {}): ValueSketch {
  return { length: 32, entropy: 'high', hash: 'hash-of-a-distinct-value', ...given };
}

/** The sketch of a setting such as "dark". */
export function aPlainValue(given: Partial<ValueSketch> = {}): ValueSketch {
  return { length: 4, entropy: 'low', hash: 'hash-of-a-plain-value', ...given };
}
