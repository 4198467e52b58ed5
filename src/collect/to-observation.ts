import * as z from 'zod/mini';
import { observation, type CollectorName, type Observation, type ObservationKind } from '../core/domain';
import { redactUrl } from '../lib/redact-url';
import { apiCallFields, sendFields } from './api-calls';
import type { Context } from './context';
import { cookieReadFields, cookieWriteFields } from './cookies';
import { etagFields } from './etag';
import { elementFields, imageFields, widgetFields } from './elements';
import { formFields, searchTermsFields } from './forms';
import { observationId } from './observation-id';
import { offerFields } from './offers';
import { linkFields, logFields, policyLinkFields, signalFields } from './page';
import type { Raw } from './raw';
import { resourceTimingFields } from './resource-timing';
import { signInFields } from './sign-in-fields';
import { namedStoreFields, storageFields, storageWriteFields } from './storage';

type Reader = (raw: Raw, context: Context, at: number) => Raw | null | 'nothing';

/** Who collects which kind, and how its fields are read. null: a page-side script may not say this, only the browser. */
const readers: Readonly<Record<ObservationKind, { source: CollectorName; read: Reader } | null>> = {
  'cookie-write': { source: 'cookies', read: cookieWriteFields },
  'cookie-header': null,
  'cookie-stored': { source: 'cookies', read: cookieReadFields },
  'storage-write': { source: 'storage', read: storageWriteFields },
  'storage-item': { source: 'storage', read: storageFields },
  'named-store': { source: 'storage', read: namedStoreFields },
  request: { source: 'resource-timing', read: resourceTimingFields },
  image: { source: 'elements', read: imageFields },
  send: { source: 'api-calls', read: sendFields },
  'api-call': { source: 'api-calls', read: apiCallFields },
  element: { source: 'elements', read: elementFields },
  widget: { source: 'widgets', read: widgetFields },
  offer: { source: 'elements', read: offerFields },
  form: { source: 'forms', read: formFields },
  'sign-in': { source: 'sign-in', read: signInFields },
  'log-fields': { source: 'headers', read: logFields },
  signal: { source: 'headers', read: signalFields },
  'etag-read': { source: 'api-calls', read: etagFields },
  'kept-answer': null,
  'report-endpoint': null,
  'hints-asked': null,
  link: { source: 'elements', read: linkFields },
  'policy-link': { source: 'policy-links', read: policyLinkFields },
  'search-terms': { source: 'forms', read: searchTermsFields },
};

const probeRecord = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(4096)),
  kind: observationKind(),
  // The last moment that a date can hold (ECMA-262, 21.4.1.1).
  at: z.number().check(z.gte(0), z.lte(8.64e15)),
  count: z.number().check(z.gte(1), z.lte(Number.MAX_SAFE_INTEGER)),
  scriptUrl: z.nullable(z.string()),
  data: z.record(z.string(), z.unknown()),
});

/**
 * Turns what a page-side script sent into an Observation: redacted, sketched and checked. null: not of the right shape;
 * 'nothing': looked at, and no fact.
 */
export function toObservation(record: unknown, context: Context): Observation | null | 'nothing' {
  const parsed = probeRecord.safeParse(record);
  if (!parsed.success) return null;
  const { key, kind, at, count, scriptUrl, data } = parsed.data;
  const reader = readers[kind];
  const fields = reader?.read(data, context, at);
  if (!reader || !fields) return null;
  if (fields === 'nothing') return fields;
  const result = observation.safeParse({
    ...fields,
    kind,
    id: observationId(kind, context.documentToken, key),
    at,
    count: Math.floor(count),
    frameUrl: redactUrl(context.frameUrl),
    source: reader.source,
    scriptUrl: scriptUrl === null ? null : redactUrl(scriptUrl.slice(0, 2048)) || null,
  });
  return result.success ? result.data : null;
}

function observationKind() {
  // Object.keys knows no literal types; the record is keyed by exactly these.
  return z.enum(Object.keys(readers) as [ObservationKind, ...ObservationKind[]]);
}
