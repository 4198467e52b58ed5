import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface BytesInPages {
  /** Of what runs in every page from its start, with access to all sites. */
  fromStart: number;
  /**
   * Of that and of what reads a page as it stands (src/readings/README.md): with access to all sites once somebody asks,
   * with less of it from the start, in the pages that are watched.
   */
  withReader: number;
}

/** Bytes of the scripts that the build puts into pages. */
export function bytesInPages(build: string): BytesInPages {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  }; // written by our own build
  const inPages = new Set(manifest.content_scripts.flatMap(({ js }) => js));
  for (const name of readdirSync(join(build, 'content-scripts'))) inPages.add(`content-scripts/${name}`);
  const fromStart = sizeOf(
    build,
    [...inPages].filter((name) => name.endsWith('.js')),
  );
  return { fromStart, withReader: fromStart + sizeOf(build, ['reader.js']) };
}

const sizeOf = (build: string, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + statSync(join(build, name)).size, 0);
