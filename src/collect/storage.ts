import { redactName } from '../lib/redact-url';
import type { Context } from './context';
import { listOf, textOf, type Raw } from './raw';

/** Keys of local and session storage, written through the API or found by listing. */
export function storageFields(raw: Raw, context: Context): Raw | null {
  const key = textOf(raw, 'key');
  if (key === null) return null;
  const value = textOf(raw, 'value');
  return { area: raw['area'], key: redactName(key), value: value === null ? null : context.sketch(value, key) };
}

/** Whoever tries whether anything can be kept writes something under its own name: that says no more than the name. */
export function storageWriteFields(raw: Raw, context: Context): Raw | null {
  const isTrial = textOf(raw, 'value') === textOf(raw, 'key');
  return storageFields(isTrial ? { ...raw, value: '' } : raw, context);
}

const mostTexts = 40;

/**
 * What an answer was marked with, as it stands in its header (RFC 9110, 8.8.3): kept beside it, to ask for no more than
 * what is new. A UUID in quotes is a text of JSON.
 */
const entityTag = /^(?:W\/"[^"]*"|"(?![\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}")[^"]*")$/i;

/** Names of databases, caches and service worker scopes; of short texts that stand in them, sketches only. */
export function namedStoreFields(raw: Raw, context: Context): Raw | null {
  const name = textOf(raw, 'name');
  if (name === null) return null;
  const holdsIdentifier = typeof raw['holdsIdentifier'] === 'boolean' ? raw['holdsIdentifier'] : null;
  const values = Array.isArray(raw['values'])
    ? listOf(raw, 'values', mostTexts).flatMap((text) =>
        typeof text === 'string' && !entityTag.test(text) ? [context.sketch(text)] : [],
      )
    : undefined;
  return { store: raw['store'], name: redactName(name), holdsIdentifier, ...(values ? { values } : {}) };
}
