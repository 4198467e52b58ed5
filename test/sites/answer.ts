import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

/** What the server says to one request. */
export interface Answer {
  status?: number;
  headers?: Readonly<Record<string, string | readonly string[]>>;
  body?: string | Buffer;
  /** Send the headers and the body, and never end: a page that does not finish loading. */
  neverEnds?: boolean;
  /** Send nothing at all. */
  isSilent?: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.gif': 'image/gif',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A transparent image of one pixel. */
export const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Finds a host's file for a path. Each host is a folder; `headers.json` in it adds status and headers by path. */
export function answerFromFolder(folder: string, host: string, path: string): Answer | null {
  const root = join(folder, host);
  const file = fileFor(root, path);
  const extra = headersOf(root)[path];
  if (file === null && extra === undefined) return null;
  const body = file === null ? (extra?.body ?? bodyWithoutFile(path)) : readFileSync(file);
  const type = types[extname(file ?? path)] ?? 'text/plain; charset=utf-8';
  return { ...extra, headers: { 'content-type': type, ...extra?.headers }, body };
}

/** What every host answers where nothing stands: a pixel for an image, an empty "received" for what is sent to it. */
export function answerByDefault(method: string, path: string): Answer {
  if (/\.(gif|png)$/.test(path)) return { headers: { 'content-type': 'image/gif' }, body: pixel };
  if (method === 'POST') return { status: 204 };
  if (method === 'OPTIONS') return { status: 204 };
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
}

const isMalformed = (path: string): boolean => /%(?![\da-f]{2})/i.test(path);

function fileFor(root: string, path: string): string | null {
  if (isMalformed(path)) return null;
  const wanted = normalize(join(root, decodeURIComponent(path)));
  if (!wanted.startsWith(root) || wanted.endsWith('headers.json')) return null;
  const tries = [wanted, `${wanted}.html`, join(wanted, 'index.html')];
  return tries.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

function headersOf(root: string): Readonly<Record<string, Answer>> {
  const file = join(root, 'headers.json');
  // Written beside the pages it speaks of, by us.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Answer>) : {};
}

function bodyWithoutFile(path: string): Buffer | string {
  return /\.(gif|png)$/.test(path) ? pixel : '';
}
