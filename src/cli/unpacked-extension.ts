import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccessStep } from '../core/domain';
import { noBrowser } from './failure';
import { manifestFor, type Manifest } from './manifest-for';

export interface UnpackedExtension {
  folder: string;
  remove(): void;
}

/** Returns a throw-away copy of the build whose manifest has the step's permissions. The build itself is not touched. */
export function unpackExtension(build: string, step: AccessStep, hosts: readonly string[]): UnpackedExtension {
  if (!existsSync(join(build, 'manifest.json')))
    throw noBrowser(`The extension is not built (${build} is missing); run "npm run build".`);
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-extension-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest; // written by our own build
  writeFileSync(file, JSON.stringify(manifestFor(step, manifest, hosts)));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
