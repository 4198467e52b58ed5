import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as z from 'zod/mini';
import type { PolicyMediaType, PolicySnapshot } from '../../src/core/domain';
import { reasonsInWords } from '../../src/core/export/reasons-in-words';
import { shapeProblem } from '../../src/core/policy/shape-problem';
import { wordsIn } from '../support/words';

const labels = z.object({
  style: z.string(),
  title: z.nullable(z.string()),
  versionDate: z.nullable(z.string()),
  disclosed: z.array(z.string()),
  denied: z.array(z.string()),
  statements: z.array(z.string()),
  choices: z.array(
    z.object({
      kind: z.string(),
      target: z.nullable(z.string()),
      linkIndex: z.nullable(z.number()),
      region: z.string(),
    }),
  ),
  traps: z.string(),
});
export type Labels = z.infer<typeof labels>;

export const parts = ['tuning', 'held-out'] as const;
export type Part = (typeof parts)[number];

export interface LabelledText {
  name: string;
  language: string;
  part: Part;
  snapshot: PolicySnapshot;
  labels: Labels;
}

const mediaTypes: Readonly<Record<string, PolicyMediaType>> = {
  '.html': 'text/html',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
};

/** Returns what a file holds, by its ending; null: no policy. */
export const mediaTypeOf = (file: string): PolicyMediaType | null => mediaTypes[extname(file)] ?? null;

/** Reads every labelled text of `folder`: `<language>/<part>/<name>.<ending>` with `<name>.labels.json`. */
export function readTexts(folder: string): LabelledText[] {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return languages.flatMap(({ name: language }) =>
    parts.flatMap((part) => readPart(join(folder, language, part), language, part)),
  );
}

function readPart(folder: string, language: string, part: Part): LabelledText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => {
    const mediaType = mediaTypeOf(file);
    if (mediaType === null) return [];
    const name = file.slice(0, -extname(file).length);
    const source = readFileSync(join(folder, file), 'utf8');
    const said = readLabels(join(folder, `${name}.labels.json`));
    return [
      { name, language, part, snapshot: { url: null, fetchedAt: null, mediaType, source, hash: null }, labels: said },
    ];
  });
}

function readLabels(file: string): Labels {
  const explained = 'What a labels file holds is explained in test/eval/README.md.';
  if (!existsSync(file)) throw new Error(`${file} is missing; write what its text discloses. ${explained}`);
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const parsed = labels.safeParse(json);
  if (!parsed.success)
    throw new Error(
      `${file}: ${reasonsInWords([shapeProblem(parsed.error.issues, json)], wordsIn('en'))} ${explained}`,
    );
  return parsed.data;
}
