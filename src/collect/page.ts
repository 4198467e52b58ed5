import type { Observation } from '../core/domain';
import { redactName, redactUrl } from '../lib/redact-url';
import type { Context } from './context';
import { observationId } from './observation-id';
import { parametersOf } from './parameters';
import { flagOf, listOf, textOf, type Raw } from './raw';

/** What every request of the page carries: names of the policy's log fields, never a value. */
export function logFields(raw: Raw): Raw {
  const names = listOf(raw, 'fields', 40).filter((name) => typeof name === 'string');
  return { fields: names.map((name) => redactName(name).slice(0, 64)) };
}

/**
 * Loading a page tells its server these things, whatever the page does (RFC 9110, 10.1 and 12.5): the fact needs no
 * access beyond the visit itself. "IP address" is the connection's, and is known to the server only.
 */
export function logFieldsObservation(pageUrl: string, at: number): Observation {
  return {
    kind: 'log-fields',
    id: observationId('log-fields', pageUrl),
    at,
    count: 1,
    frameUrl: pageUrl,
    source: 'headers',
    scriptUrl: null,
    fields: ['ip_address', 'user_agent', 'language', 'referrer', 'requested_page', 'date_time'],
  };
}

export function signalFields(raw: Raw): Raw {
  return { signal: raw['signal'], isSent: flagOf(raw, 'isSent') };
}

/** A link to another host: which names its address carries, never what. */
export function linkFields(raw: Raw, context: Context): Raw | null {
  const address = textOf(raw, 'url', 2048);
  return address === null ? null : { url: redactUrl(address), parameters: parametersOf(address, null, context.sketch) };
}

/** A link that may lead to a policy. */
export function policyLinkFields(raw: Raw): Raw | null {
  const address = textOf(raw, 'url', 2048);
  return address === null ? null : { url: redactUrl(address), text: textOf(raw, 'text', 160) ?? '' };
}
