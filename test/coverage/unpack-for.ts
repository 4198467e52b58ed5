import { join } from 'node:path';
import { unpackExtension, type UnpackedExtension } from '../../src/cli/unpacked-extension';
import type { Asked } from './visit';

/** A browser's build of the extension, with the step's access to the hosts of the pages. */
export function unpackFor({ root, cases, step }: Asked, build: 'chrome-mv3' | 'firefox-mv3'): UnpackedExtension {
  const hosts = cases.map(({ url }) => new URL(url).hostname);
  return unpackExtension(join(root, '.output', build), step, [...new Set(hosts)]);
}
