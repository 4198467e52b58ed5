import type { DeclaredAgainst, DeclaredCookie, Finding } from '../domain';

/** Months and years have no one length, and a cookie is set a moment before it is seen. */
const tolerance = 0.1;
/** Browsers keep no cookie longer, whatever it asks for (RFC 6265bis, 5.5). */
const longestKeptSeconds = 400 * 86_400;

/**
 * Holds a cookie against what a policy's tables and lists declare of it: its lifetime, and the purpose in their own
 * words. Returns one row for each entry that names it; none: it is not listed.
 */
export function heldAgainstDeclared(
  { names, maxAgeSeconds }: Pick<Finding, 'names' | 'maxAgeSeconds'>,
  declared: readonly DeclaredCookie[],
): DeclaredAgainst[] {
  const entries = new Set(names.flatMap((name) => entriesFor(name, declared)));
  return [...entries].map(({ clauseId, name, provider, purpose, ...entry }) => ({
    ...{ clauseId, name, provider, purpose, lifetime: entry.lifetime },
    ...{ lifetimeSeconds: entry.lifetimeSeconds, isSession: entry.isSession, setSeconds: maxAgeSeconds },
    comparison: compareLifetimes(entry, maxAgeSeconds),
  }));
}

/** Returns the entries that name it exactly; where there is none, those whose pattern fits. */
export function entriesFor<E extends { readonly name: string }>(name: string, declared: readonly E[]): E[] {
  const exact = declared.filter((entry) => entry.name.toLowerCase() === name.toLowerCase());
  return exact.length > 0 ? exact : declared.filter((entry) => fitsPattern(name, entry.name));
}

/** What policies write in place of a part that differs from visitor to visitor. */
const openPart = /\*+|<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|#+|x{3,}/g;

/**
 * Whether the name looks like "_ga_*", "_ga_<container-id>" or "_gat_UA-XXXX", with something in each open place; false
 * too where the declared name is whole. Piece by piece and never back, since a policy may hold any number of open places.
 */
function fitsPattern(name: string, declared: string): boolean {
  const [first = '', ...others] = declared.toLowerCase().split(openPart);
  const last = others.pop();
  if (last === undefined || first.length + last.length + others.join('').length < 2) return false;
  const own = name.toLowerCase();
  if (!own.startsWith(first)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = own.indexOf(piece, at + 1);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return own.endsWith(last) && own.length - last.length > at;
}

/** Returns how long it was set for, beside how long it is declared to be kept. */
export function compareLifetimes(
  { lifetimeSeconds, isSession }: Pick<DeclaredCookie, 'lifetimeSeconds' | 'isSession'>,
  setSeconds: number | null,
): DeclaredAgainst['comparison'] {
  if (lifetimeSeconds === null && !isSession) return 'none-declared';
  if (setSeconds === null) return 'not-seen';
  if (lifetimeSeconds === null) return 'longer';
  const isCapped = lifetimeSeconds > longestKeptSeconds && Math.abs(setSeconds - longestKeptSeconds) < 86_400;
  if (isCapped || isSameLifetime(setSeconds, lifetimeSeconds)) return 'as-declared';
  return setSeconds > lifetimeSeconds ? 'longer' : 'shorter';
}

/** Whether two lengths of time are as good as one. */
export function isSameLifetime(one: number, other: number): boolean {
  return Math.abs(one - other) <= other * tolerance;
}
