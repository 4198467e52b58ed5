import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as z from 'zod/mini';
import type { PolicySnapshot } from '../../src/core/domain';

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

const mediaTypes = { '.html': 'text/html', '.md': 'text/markdown', '.txt': 'text/plain' } as const;

/** Reads every labelled text of `folder`: `<language>/<part>/<name>.<ending>` with `<name>.labels.json`. */
export function readTexts(folder: string): LabelledText[] {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return languages.flatMap(({ name: language }) =>
    parts.flatMap((part) => readPart(join(folder, language, part), language, part)),
  );
}

function readPart(folder: string, language: string, part: Part): LabelledText[] {
  return readdirSync(folder).flatMap((file) => {
    const mediaType = mediaTypes[extname(file) as keyof typeof mediaTypes]; // other endings give nothing
    if (mediaType === undefined) return [];
    const name = file.slice(0, -extname(file).length);
    const source = readFileSync(join(folder, file), 'utf8');
    const said = labels.parse(JSON.parse(readFileSync(join(folder, `${name}.labels.json`), 'utf8')));
    return [
      { name, language, part, snapshot: { url: null, fetchedAt: null, mediaType, source, hash: null }, labels: said },
    ];
  });
}
