import type * as z from 'zod/mini';

/** Returns a sentence on the first field that does not fit its schema: the later ones often follow from it. */
export function shapeProblem([issue]: readonly z.core.$ZodIssue[], json: unknown): string {
  if (issue === undefined) throw new Error('a file that does not parse has an issue');
  if (issue.path.length === 0) return 'The file does not hold one policy; give one JSON object.';
  const owner = ownerOf(json, issue.path);
  const where = `Field "${issue.path.map(String).join('.')}"${owner === null ? '' : ` (of "${owner}")`}`;
  const value = valueAt(json, issue.path);
  return value === undefined ? `${where} is missing.` : `${where} ${wrongOf(issue, value)}.`;
}

function wrongOf(issue: z.core.$ZodIssue, value: unknown): string {
  const words = wordsOf(issue);
  if (words !== null)
    return `is ${JSON.stringify(value)}; use ${words.length === 1 ? '' : 'one of '}${words.join(', ')}`;
  if (issue.code === 'invalid_type') return `must be ${articled(issue.expected)}, and is ${kindOf(value)}`;
  return 'is not valid';
}

function wordsOf(issue: z.core.$ZodIssue): string[] | null {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const { options } = issue as { options?: unknown }; // there for a union told by one word, and not in its type
  return Array.isArray(options) ? options.map(String) : null;
}

function articled(kind: string): string {
  if (kind === 'record') return 'an object';
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return articled(Array.isArray(value) ? 'array' : typeof value);
}

/** The id of the innermost row that the field belongs to. */
function ownerOf(json: unknown, path: readonly PropertyKey[]): string | null {
  const ids = path.map((_, depth) => valueAt(json, [...path.slice(0, depth), 'id']));
  return ids.slice(1).findLast((id): id is string => typeof id === 'string') ?? null;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), // only looked at
    json,
  );
}
