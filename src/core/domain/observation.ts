import * as z from 'zod/mini';
import { valueSketch } from './value-sketch';

export const collectorNames = [
  'api-calls',
  'cookies',
  'storage',
  'requests',
  'resource-timing',
  'elements',
  'widgets',
  'forms',
  'sign-in',
  'headers',
  'policy-links',
] as const;
export const collectorName = z.enum(collectorNames);
export type CollectorName = z.infer<typeof collectorName>;

/**
 * One observation is one fact, however often it was seen: `count` grows, `at` stays the first time (epoch ms).
 * `id` is made of its document and content, so storing it twice changes nothing.
 * URLs are redacted at the door: `lib/redact-url.ts` keeps names of parameters, never their values.
 */
const seen = {
  id: z.string(),
  at: z.number(),
  count: z.number(),
  frameUrl: z.string(),
  source: collectorName,
  scriptUrl: z.nullable(z.string()),
  /** Page views after the first in which it was seen, when first and how often; left out: in none. */
  seenIn: z.optional(z.array(z.object({ view: z.number(), at: z.number(), count: z.number() }))),
};

/**
 * `isPage`: the value is the address of the page that sends it, or its path. `isView`: it says that a page was viewed, in
 * the words that counters use. `looksLike`: what it may be by its form alone, whatever it is called. Left out: it is not.
 */
export const parameter = z.object({
  name: z.string(),
  value: valueSketch,
  isPage: z.optional(z.literal(true)),
  isView: z.optional(z.literal(true)),
  looksLike: z.optional(
    z.enum([
      'screen',
      'depth',
      'network',
      'zone',
      'platform',
      'agent',
      'digest',
      'amount',
      'currency',
      'trace',
      'trial',
    ]),
  ),
});
export type Parameter = z.infer<typeof parameter>;

/** What a packed body is called: it has no names, and whole texts may stand in it all the same, as in Protocol Buffers. */
export const packedName = '(packed)';

/** Hashes of identifiers that stand in the path of an address; left out: there are none. */
const pathParts = z.optional(z.array(z.string()));

const cookieAttributes = {
  name: z.string(),
  /** Host that the cookie belongs to, no leading dot. */
  host: z.string(),
  path: z.nullable(z.string()),
  /** null: ends with the session. */
  maxAgeSeconds: z.nullable(z.number()),
  sameSite: z.nullable(z.enum(['strict', 'lax', 'none'])),
  isSecure: z.boolean(),
  isPartitioned: z.boolean(),
  value: z.nullable(valueSketch),
};

export const formField = z.object({
  name: z.string(),
  type: z.string(),
  /** Personal field that it asks for, as read from type, autocomplete, name and label; null: none recognised. */
  asksFor: z.nullable(
    z.enum([
      'email',
      'name',
      'phone',
      'address',
      'company',
      'job',
      'password',
      'payment_card',
      'birth_date',
      'username',
      'search',
      'message',
      'country',
      'website',
      'national_id',
      'other_personal',
    ]),
  ),
  isHidden: z.boolean(),
  isMarketingConsent: z.boolean(),
  /** For hidden fields only. */
  value: z.nullable(valueSketch),
});
export type FormField = z.infer<typeof formField>;

export const observation = z.discriminatedUnion('kind', [
  /** A script set a cookie: document.cookie or cookieStore.set. */
  z.object({
    ...seen,
    kind: z.literal('cookie-write'),
    api: z.enum(['document.cookie', 'cookieStore']),
    ...cookieAttributes,
  }),
  /** A response set a cookie (Set-Cookie), kept or refused by the browser. `requestUrl` is who set it. */
  z.object({
    ...seen,
    kind: z.literal('cookie-header'),
    requestUrl: z.string(),
    isHttpOnly: z.boolean(),
    ...cookieAttributes,
  }),
  /** The browser's own cookie store holds it. */
  z.object({
    ...seen,
    kind: z.literal('cookie-stored'),
    isHttpOnly: z.boolean(),
    isHostOnly: z.boolean(),
    ...cookieAttributes,
  }),
  /** A script wrote a key through the Storage API. */
  z.object({
    ...seen,
    kind: z.literal('storage-write'),
    area: z.enum(['local', 'session']),
    key: z.string(),
    value: z.nullable(valueSketch),
  }),
  /** A key found in an area by listing it: writer unknown. */
  z.object({
    ...seen,
    kind: z.literal('storage-item'),
    area: z.enum(['local', 'session']),
    key: z.string(),
    value: z.nullable(valueSketch),
  }),
  /** A named store: IndexedDB database, Cache Storage cache, service worker (name = scope). `keys` are store names where known. */
  z.object({
    ...seen,
    kind: z.literal('named-store'),
    store: z.enum(['indexed_db', 'cache_storage', 'service_worker']),
    name: z.string(),
    holdsIdentifier: z.nullable(z.boolean()),
    /** Short texts that stand alone in its records, beside numbers and times; left out: it was not looked into. */
    values: z.optional(z.array(valueSketch)),
  }),
  /** A request, from webRequest (`requests`) or from the page's own list (`resource-timing`). */
  z.object({
    ...seen,
    kind: z.literal('request'),
    url: z.string(),
    method: z.nullable(z.string()),
    /** webRequest's types (script, image, xmlhttprequest, ping, sub_frame, …); resource timing's are mapped to them. */
    resourceType: z.string(),
    initiatorUrl: z.nullable(z.string()),
    redirectedFrom: z.nullable(z.string()),
    parameters: z.array(parameter),
    pathParts,
    status: z.nullable(z.number()),
    bytes: z.nullable(z.number()),
  }),
  /** An image as it stands in the page; 1×1 and hidden ones are beacons. */
  z.object({
    ...seen,
    kind: z.literal('image'),
    url: z.string(),
    width: z.number(),
    height: z.number(),
    isVisible: z.boolean(),
    parameters: z.array(parameter),
    pathParts,
    origin: z.enum(['element', 'script', 'noscript', 'css']),
  }),
  /**
   * Data sent without waiting for an answer. `typedText`: text that the person typed and had not submitted was inside.
   * `worker`: handed to a worker of this page, whose address then stands in `url`; the worker may send it on.
   * `form`: of hidden fields alone, sent into a frame by a script; told of only where typed text or the page was inside.
   * `compressed`: compressed on this page, whose address then stands in `url`; its script may send what it comes to.
   */
  z.object({
    ...seen,
    kind: z.literal('send'),
    api: z.enum([
      'sendBeacon',
      'fetch',
      'fetch-keepalive',
      'xhr',
      'anchor-ping',
      'form',
      'web-socket',
      'report',
      'image',
      'script',
      'worker',
      'compressed',
    ]),
    url: z.string(),
    bytes: z.nullable(z.number()),
    parameters: z.array(parameter),
    pathParts,
    holdsTypedText: z.boolean(),
    holdsPageContent: z.boolean(),
    /** The page cannot read what is answered (`mode: 'no-cors'`); left out: it can, or the API gives no answer anyway. */
    isUnread: z.optional(z.boolean()),
  }),
  /** Any other wrapped call: canvas, audio, WebGL, navigator, screen, listeners, mutation observers. `detail` is short and never a value of the person's. */
  z.object({
    ...seen,
    kind: z.literal('api-call'),
    api: z.string(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
  /** An element that loads something. */
  z.object({
    ...seen,
    kind: z.literal('element'),
    /** `a`: a link that tells `url` of who follows it. */
    element: z.enum(['script', 'iframe', 'link', 'object', 'embed', 'video', 'audio', 'a']),
    url: z.nullable(z.string()),
    rel: z.nullable(z.string()),
    isInline: z.boolean(),
    width: z.nullable(z.number()),
    height: z.nullable(z.number()),
    /**
     * What a frame is for, by what the page lets it do or calls it, or, of a player that stands in it, by that; left out:
     * nothing tells.
     */
    frameFor: z.optional(z.enum(['media', 'payment', 'sign_in', 'chat', 'captcha'])),
  }),
  /** A social widget that loads something; a plain link is none. `widget` is a row id of assets/knowledge/widgets.json. */
  z.object({
    ...seen,
    kind: z.literal('widget'),
    widget: z.string(),
    variant: z.enum(['frame', 'script', 'image']),
    url: z.nullable(z.string()),
  }),
  /** A button by which the page offers something that its words alone tell of. */
  z.object({ ...seen, kind: z.literal('offer'), offer: z.enum(['chat', 'accept', 'refuse', 'choose', 'manage']) }),
  z.object({
    ...seen,
    kind: z.literal('form'),
    actionUrl: z.nullable(z.string()),
    method: z.string(),
    role: z.enum(['sign_in', 'sign_up', 'newsletter', 'contact', 'search', 'payment', 'other']),
    isSubmitted: z.boolean(),
    fields: z.array(formField),
  }),
  /** Sign-in with another provider: a button (markup), its script (sdk), or the protocol's own request (flow). */
  z.object({
    ...seen,
    kind: z.literal('sign-in'),
    provider: z.nullable(z.string()),
    protocol: z.enum(['oauth', 'openid', 'saml', 'google_identity', 'facebook_login', 'apple', 'fedcm', 'unknown']),
    variant: z.enum(['markup', 'sdk', 'flow']),
    url: z.nullable(z.string()),
  }),
  /** What every request of this page carries: names of the fields only, never their values. */
  z.object({ ...seen, kind: z.literal('log-fields'), fields: z.array(z.string()) }),
  /** A wish that this browser sends or shows to the page, or an answer to a consent question that the page keeps ready for its scripts. */
  z.object({
    ...seen,
    kind: z.literal('signal'),
    signal: z.enum(['gpc', 'dnt', 'tcf', 'gpp', 'usp', 'google']),
    isSent: z.boolean(),
  }),
  /** The mark by which a kept answer is checked (ETag, RFC 9110, 8.8.3), as a script read it or as it came with a script, or to its call. */
  z.object({ ...seen, kind: z.literal('etag-read'), value: z.nullable(valueSketch) }),
  /** An answer to a script's call, or a script, that the browser keeps for long and for this visitor alone (RFC 9111, 5.2.2.7). */
  z.object({ ...seen, kind: z.literal('kept-answer'), url: z.string(), maxAgeSeconds: z.number() }),
  /**
   * Where the page's own answer has the browser report to (Reporting API, Network Error Logging, CSP). `isOfVisits`: of
   * requests that went well too, not of faults alone.
   */
  z.object({ ...seen, kind: z.literal('report-endpoint'), url: z.string(), isOfVisits: z.boolean() }),
  /** What of the machine the page's own answer asks the browser to send with each request (Client Hints, RFC 8942): names. */
  z.object({ ...seen, kind: z.literal('hints-asked'), hints: z.array(z.string()) }),
  /** A link to another host whose address carries values. */
  z.object({
    ...seen,
    kind: z.literal('link'),
    url: z.string(),
    parameters: z.array(parameter),
    /** Names of the parameters that a script has put varied values into, or, by the browser's word, that hold what the page that is left keeps; left out: none was seen. */
    putIn: z.optional(z.array(z.string())),
    /** A script has asked for a window there; left out: no. */
    isOpened: z.optional(z.boolean()),
  }),
  /** A link of the page that may lead to a policy. */
  z.object({ ...seen, kind: z.literal('policy-link'), url: z.string(), text: z.string() }),
  /** A text field of the page that search terms are sent from (URL parameter of this page's own address). */
  z.object({ ...seen, kind: z.literal('search-terms'), parameter: z.string(), host: z.string() }),
]);
export type Observation = z.infer<typeof observation>;
export type ObservationKind = Observation['kind'];
export type ObservationOf<K extends ObservationKind> = Extract<Observation, { kind: K }>;
export type ObservationsByKind = { readonly [K in ObservationKind]: readonly ObservationOf<K>[] };
