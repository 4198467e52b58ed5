/** Fields as a page-side script sent them: anything may be there, so each is read by the type it must have. */
export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a field, cut; null: not there. */
export function textOf(raw: Raw, name: string, maximum = 256): string | null {
  const value = raw[name];
  return typeof value === 'string' ? value.slice(0, maximum) : null;
}

/** The number of a field, when it is a finite one of at least 0; null: not there. */
export function numberOf(raw: Raw, name: string): number | null {
  const value = raw[name];
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

export const flagOf = (raw: Raw, name: string): boolean => raw[name] === true;

export function listOf(raw: Raw, name: string, maximum: number): readonly unknown[] {
  const value = raw[name];
  return Array.isArray(value) ? value.slice(0, maximum) : [];
}
