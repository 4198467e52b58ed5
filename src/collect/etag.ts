import type { Context } from './context';
import { textOf, type Raw } from './raw';

/** What an answer was marked with, without the signs around it (RFC 9110, 8.8.3): a sketch only. */
export function etagFields(raw: Raw, context: Context): Raw | null {
  const value = textOf(raw, 'value');
  return value === null ? null : { value: context.sketch(value.replace(/^W\/|"/g, '')) };
}
