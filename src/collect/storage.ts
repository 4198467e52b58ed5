import { redactName } from '../lib/redact-url';
import type { Context } from './context';
import { textOf, type Raw } from './raw';

/** Keys of local and session storage, written through the API or found by listing. */
export function storageFields(raw: Raw, context: Context): Raw | null {
  const key = textOf(raw, 'key');
  if (key === null) return null;
  const value = textOf(raw, 'value');
  return { area: raw['area'], key: redactName(key), value: value === null ? null : context.sketch(value) };
}

/** Names of databases, caches and service worker scopes. */
export function namedStoreFields(raw: Raw): Raw | null {
  const name = textOf(raw, 'name');
  if (name === null) return null;
  const holdsIdentifier = typeof raw['holdsIdentifier'] === 'boolean' ? raw['holdsIdentifier'] : null;
  return { store: raw['store'], name: redactName(name), holdsIdentifier };
}
