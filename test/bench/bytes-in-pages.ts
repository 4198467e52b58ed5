import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of every script that the build puts into pages. */
export function bytesInPages(build: string): number {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  }; // written by our own build
  const inPages = new Set(manifest.content_scripts.flatMap(({ js }) => js));
  for (const name of readdirSync(join(build, 'content-scripts'))) inPages.add(`content-scripts/${name}`);
  return [...inPages]
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join(build, name)).size, 0);
}
