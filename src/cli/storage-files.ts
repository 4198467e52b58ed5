import { statSync } from 'node:fs';
import type { Artifacts, StorageFile } from '../core/domain';
import { mostFileBytes } from '../core/policy/declared/most-file-bytes';
import { toStorageFile } from '../core/policy/declared/storage-file';
import { badInput } from './failure';
import { readJson, readText } from './read-input';

/** Reads a vendor's device-storage file that the person gives. It is called as it was given: two folders may have one of a name. */
export function readStorageFile(file: string): StorageFile {
  readJson(file);
  if (statSync(file).size > mostFileBytes)
    throw badInput(`${file} is larger than ${mostFileBytes / 1_000_000} MB; give a vendor's device-storage file.`);
  const read = toStorageFile({ text: readText(file) }, { url: null, name: file, readAt: Date.now() });
  if (read.state !== 'declared')
    throw badInput(
      `${file} is no device-storage file; give {"disclosures": [{"identifier": …, "type": "cookie" | "web" | "app"}, …]} (assets/schemas/device-storage.schema.json).`,
    );
  return read;
}

/** Returns the artifacts with the files among what is declared; one of the same name takes the other's place. */
export function withStorageFiles(artifacts: Artifacts, files: readonly StorageFile[]): Artifacts {
  if (files.length === 0) return artifacts;
  const byId = new Map([...(artifacts.declarations ?? []), ...files].map((one) => [one.id, one]));
  return { ...artifacts, declarations: [...byId.values()] };
}
