import type { Observation } from '../core/domain';
import { plainText } from '../lib/plain-text';
import { redactName, redactUrl } from '../lib/redact-url';
import type { Context } from './context';
import { observationId } from './observation-id';
import { parametersOf, queryPairs } from './parameters';
import { mayNamePolicy } from './policy-words';
import { flagOf, textOf, type Raw } from './raw';

/**
 * Loading a page tells its server these things, whatever the page does (RFC 9110, 10.1 and 12.5): the fact needs no
 * access beyond the visit itself. "IP address" is the connection's, and is known to the server only.
 */
const logFieldsSent = ['ip_address', 'user_agent', 'language', 'referrer', 'requested_page', 'date_time'];

/** What the request for a page carried: names of the policy's log fields, never a value. */
export function logFields(raw: Raw): Raw {
  return { fields: logFieldsSent.filter((name) => name !== 'referrer' || flagOf(raw, 'hasReferrer')) };
}

/** The same of a page that has not said whether it has a referrer. */
export function logFieldsObservation(pageUrl: string, at: number): Observation {
  return {
    kind: 'log-fields',
    id: observationId('log-fields', pageUrl),
    at,
    count: 1,
    frameUrl: pageUrl,
    source: 'headers',
    scriptUrl: null,
    fields: logFieldsSent,
  };
}

export function signalFields(raw: Raw): Raw {
  return { signal: raw['signal'], isSent: flagOf(raw, 'isSent') };
}

/** A link to another host: which names its address carries, never what. */
export function linkFields(raw: Raw, context: Context): Raw | null {
  const address = textOf(raw, 'url', 2048);
  if (address === null) return null;
  const fields = {
    url: redactUrl(address),
    parameters: parametersOf(address, null, context),
    ...(flagOf(raw, 'isOpened') ? { isOpened: true } : {}),
  };
  return flagOf(raw, 'isChanged') ? { ...fields, putIn: variedNames(address, context) } : fields;
}

const oneWord = /^[\w.~+/=*|!-]{8,200}$/;

/** Parameters whose values are no words, numbers or addresses but could tell visitors apart. */
function variedNames(address: string, { sketch }: Context): string[] {
  const varied = queryPairs(address).filter(([, value]) => oneWord.test(value) && sketch(value).entropy === 'high');
  return varied.map(([name]) => redactName(name)).slice(0, 20);
}

/** A link that may lead to a policy. */
export function policyLinkFields(raw: Raw): Raw | null | 'nothing' {
  const address = textOf(raw, 'url', 2048);
  const text = plainText(textOf(raw, 'text', 160) ?? '');
  if (address === null) return null;
  return mayNamePolicy(text, address) ? { url: redactUrl(address), text } : 'nothing';
}
