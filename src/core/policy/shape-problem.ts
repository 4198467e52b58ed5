import type * as z from 'zod/mini';
import type { Reason } from '../domain';

/** Returns what is wrong with the first field that does not fit its schema: the later ones often follow from it. */
export function shapeProblem([issue]: readonly z.core.$ZodIssue[], json: unknown): Reason {
  if (issue === undefined) throw new Error('a file that does not parse has an issue');
  if (issue.path.length === 0) return { key: 'problem.file.no_object', params: {} };
  const owner = ownerOf(json, issue.path);
  const where = { field: issue.path.map(String).join('.'), owner: owner === null ? '' : ` (${owner})` };
  const value = valueAt(json, issue.path);
  return value === undefined ? { key: 'problem.file.missing', params: where } : wrongOf(issue, value, where);
}

function wrongOf(issue: z.core.$ZodIssue, value: unknown, where: Reason['params']): Reason {
  const words = wordsOf(issue);
  if (words !== null) {
    const key = words.length === 1 ? 'problem.file.word' : 'problem.file.words';
    return { key, params: { ...where, value: JSON.stringify(value), words: words.join(', ') } };
  }
  if (issue.code !== 'invalid_type') return { key: 'problem.file.not_valid', params: where };
  const expected = issue.expected === 'record' ? 'object' : issue.expected;
  return { key: 'problem.file.kind', params: { ...where, expected, kind: kindOf(value) } };
}

function wordsOf(issue: z.core.$ZodIssue): string[] | null {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const { options } = issue as { options?: unknown }; // there for a union told by one word, and not in its type
  return Array.isArray(options) ? options.map(String) : null;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
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
