import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { finding } from '../../src/core/domain';

/** Some of a finding's fields: what a page must show; or, of names, some of them. */
const partOfFinding = z.partial(z.omit(finding, { id: true, evidence: true, entity: true, purposes: true }));
export type PartOfFinding = z.infer<typeof partOfFinding>;

/** What stands in a rule's expected.json. */
const expectation = z.strictObject({
  /** What each of its pages must show. */
  findings: z.array(partOfFinding),
  /** What one page must show in place of that, by file name. */
  pages: z.optional(z.record(z.string(), z.array(partOfFinding))),
  /** What no near miss may show; left out: the techniques and variants of `findings`. */
  absent: z.optional(z.array(partOfFinding)),
  /** Path that a visit begins at, for all or by file name; left out: "/". */
  start: z.optional(z.union([z.string(), z.record(z.string(), z.string())])),
  /** Pages of which more must be told than is kept of one that nobody looks at: their tab's report is asked for before. */
  watched: z.optional(z.array(z.string())),
  /** Settings of the browser's profile, by file name. */
  preferences: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
});

export interface RuleCase {
  readonly name: string;
  readonly url: string;
  readonly isNearMiss: boolean;
  readonly expected: readonly PartOfFinding[];
  readonly absent: readonly PartOfFinding[];
  readonly isWatched: boolean;
  readonly preferences: Readonly<Record<string, unknown>> | null;
}

const root = fileURLToPath(new URL('.', import.meta.url));
const ruleIds = readdirSync(root).filter((name) => existsSync(join(root, name, 'expected.json')));

/** Every page and near miss of every rule, each on a site of its own: "cookie/near-miss.html" is https://cookie-near-miss.test. */
export const ruleCases: readonly RuleCase[] = ruleIds.flatMap(toCases);

/** Lays the pages and the hosts of all rules out as one folder a host, which the test's server answers from. */
export function layOutHosts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-rules-'));
  for (const id of ruleIds) {
    if (existsSync(join(root, id, 'hosts'))) cpSync(join(root, id, 'hosts'), folder, { recursive: true });
    for (const file of pagesOf(id)) {
      mkdirSync(join(folder, hostOfPage(id, file)), { recursive: true });
      cpSync(join(root, id, file), join(folder, hostOfPage(id, file), 'index.html'));
    }
  }
  return folder;
}

function toCases(id: string): RuleCase[] {
  const { findings, pages, absent, start, watched, preferences } = readExpectation(id);
  return pagesOf(id).map((file) => ({
    name: `${id}/${file}`,
    url: `https://${hostOfPage(id, file)}${(typeof start === 'string' ? start : start?.[file]) ?? '/'}`,
    isNearMiss: file.startsWith('near-miss'),
    expected: pages?.[file] ?? findings,
    absent:
      absent ??
      findings.map(({ technique, variant }) => (variant === undefined ? { technique } : { technique, variant })),
    isWatched: watched?.includes(file) ?? false,
    preferences: preferences?.[file] ?? null,
  }));
}

function readExpectation(id: string): z.infer<typeof expectation> {
  const parsed = expectation.safeParse(JSON.parse(readFileSync(join(root, id, 'expected.json'), 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`test/rules/${id}/expected.json does not fit: ${z.prettifyError(parsed.error)}`);
}

function pagesOf(id: string): string[] {
  return readdirSync(join(root, id)).filter((name) => /^(page|near-miss)[a-z-]*\.html$/.test(name));
}

function hostOfPage(id: string, file: string): string {
  return `${id}-${basename(file, '.html')}.test`;
}
