import { redactName, redactUrl } from '../lib/redact-url';
import { flagOf, listOf, textOf, type Raw } from './raw';

/** What every request of the page carries: names of the policy's log fields, never a value. */
export function logFields(raw: Raw): Raw {
  const names = listOf(raw, 'fields', 40).filter((name) => typeof name === 'string');
  return { fields: names.map((name) => redactName(name).slice(0, 64)) };
}

export function signalFields(raw: Raw): Raw {
  return { signal: raw['signal'], isSent: flagOf(raw, 'isSent') };
}

/** A link that may lead to a policy. */
export function policyLinkFields(raw: Raw): Raw | null {
  const address = textOf(raw, 'url', 2048);
  return address === null ? null : { url: redactUrl(address), text: textOf(raw, 'text', 160) ?? '' };
}
