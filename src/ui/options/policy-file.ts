import { sentenceOf } from '../../lib/sentence-of';

/** Larger than any library file, smaller than what a browser keeps for an extension. */
export const maximumBytes = 4_000_000;

export type ReadFile = { policy: unknown } | { problem: string; params: Record<string, string> };

/** Reads a library file as far as JSON goes; the background holds it against the schema. Problems are message keys. */
export async function readPolicyFile(
  file: Pick<File, 'name' | 'size' | 'text'>,
  limitInWords: string,
): Promise<ReadFile> {
  const refuse = (problem: string, params: Record<string, string> = {}): ReadFile => ({
    problem: `options.policies.${problem}`,
    params: { file: file.name, ...params },
  });
  if (file.size > maximumBytes) return refuse('too_large', { limit: limitInWords });
  let text: string;
  try {
    text = await file.text();
  } catch {
    // Moved or changed since it was chosen: the browser says no more than that.
    return refuse('unreadable');
  }
  try {
    return { policy: JSON.parse(text) as unknown };
  } catch (error) {
    return refuse('not_json', { error: sentenceOf(error) });
  }
}
