import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { artifacts, artifactsVersion, type Artifacts, type LibraryPolicy } from '../core/domain';
import { parseLibraryPolicy } from '../core/policy/parse-library-policy';
import { reasonsInWords } from '../core/export/reasons-in-words';
import { badInput } from './failure';
import { readWords } from './words';

/** Reads a file of the person's. Each problem is one sentence: which file, what is wrong, what to do. */
export function readText(file: string): string {
  return readBytes(file).toString('utf8');
}

export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // what reading a file throws
    const why =
      code === 'ENOENT' ? 'is not there' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${String(code)})`;
    throw badInput(`${file} ${why}; give the path of a file.`);
  }
}

export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badInput(`${file} is not valid JSON (${(error as Error).message}); correct it or write it again.`);
  }
}

/** `root`: the clone, where the words are that say what is wrong. */
export function readPolicy(file: string, root: string): LibraryPolicy {
  const parsed = parseLibraryPolicy(readJson(file));
  if ('problems' in parsed)
    throw badInput(`${file} is not a policy file. ${reasonsInWords(parsed.problems, readWords(root, process.env))}`);
  return parsed.policy;
}

export function readArtifacts(file: string): Artifacts {
  const json = readJson(file);
  const version = (json as { schemaVersion?: unknown } | null)?.schemaVersion; // only looked at
  if (typeof version === 'number' && version > artifactsVersion)
    throw badInput(
      `${file} has schemaVersion ${version}, this tool knows up to ${artifactsVersion}; use a newer version of it.`,
    );
  const parsed = z.safeParse(artifacts, json);
  if (!parsed.success)
    throw badInput(
      `${file} holds no artifacts. ${describeIssue(parsed.error.issues)} Give a file that --save-artifacts wrote.`,
    );
  return parsed.data;
}

/** The first problem, as a sentence that names the field. */
export function describeIssue(issues: readonly z.core.$ZodIssue[]): string {
  const [issue] = issues;
  const where = issue && issue.path.length > 0 ? `Field "${issue.path.map(String).join('.')}"` : 'The file';
  return `${where}: ${issue === undefined ? 'not valid' : shortMessage(issue)}.`;
}

/** A long list of words helps nobody: the published schema has it. */
function shortMessage(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_value' || issue.values.length <= longestList) return issue.message;
  return `not one of the known words, such as ${issue.values.slice(0, 3).map(String).join(', ')} (all are in assets/schemas/report.schema.json)`;
}

const longestList = 12;
