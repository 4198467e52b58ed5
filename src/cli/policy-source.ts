import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { PolicyMediaType, PolicySnapshot } from '../core/domain';
import { sentenceOf } from '../lib/sentence-of';
import { pdfToHtml } from '../core/policy/pdf/pdf-to-html';
import { readPdf } from '../core/policy/pdf/read-pdf';
import { decodeText } from './decode-text';
import { badInput, pageFailed, type Failure } from './failure';
import { readBytes } from './read-input';

const mediaTypes: Readonly<Record<string, PolicyMediaType>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.txt': 'text/plain',
};

/** A site that does not answer is not waited for longer. */
const timeoutMs = 30_000;
/** Some ten times the longest policy. */
const maxBytes = 50_000_000;

/** Opens a policy, from a file or from its address. Throws a Failure: which one, what is wrong and what to do. */
export function openPolicySource(fileOrUrl: string): Promise<PolicySnapshot> {
  return isAddress(fileOrUrl) ? fetchSource(fileOrUrl) : openFile(fileOrUrl);
}

/** Whether it is fetched: everything else is the path of a file. */
export const isAddress = (fileOrUrl: string): boolean => /^https?:\/\//i.test(fileOrUrl);

async function openFile(file: string): Promise<PolicySnapshot> {
  const bytes = readBytes(file);
  if (bytes.length === 0) throw badInput(`${file} is empty; give a file that holds the policy's text.`);
  const named = mediaTypes[extname(file).toLowerCase()] ?? null;
  return toSnapshot({ bytes, named, charset: null, url: null, of: file, failed: badInput });
}

async function fetchSource(url: string): Promise<PolicySnapshot> {
  const giveFile = 'open it in a browser, save it, and give the file.';
  try {
    const answer = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(timeoutMs) });
    if (!answer.ok) throw pageFailed(`${url} answered ${answer.status}; ${giveFile}`);
    const type = answer.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (bytes.length === 0) throw pageFailed(`${url} answered nothing; ${giveFile}`);
    const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? null;
    const named = typeOf(type, answer.url);
    return await toSnapshot({ bytes, named, charset, url: answer.url, of: url, failed: pageFailed });
  } catch (error) {
    if (error instanceof Error && 'exitCode' in error) throw error;
    throw pageFailed(`${url} could not be fetched (${reasonOf(error)}); ${giveFile}`);
  }
}

/** Servers call Markdown plain text. */
function typeOf(contentType: string, url: string): PolicyMediaType | null {
  if (/^\s*application\/xhtml\+xml/i.test(contentType)) return 'text/html';
  const known = Object.values(mediaTypes).find((one) => contentType.trim().toLowerCase().startsWith(one)) ?? null;
  const isMarkdown = mediaTypes[extname(new URL(url).pathname).toLowerCase()] === 'text/markdown';
  return known === 'text/plain' && isMarkdown ? 'text/markdown' : known;
}

/** "fetch failed" says nothing; what caused it does. */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : sentenceOf(error);
}

interface Received {
  bytes: Buffer;
  /** What the ending of its name or the server says that it is. */
  named: PolicyMediaType | null;
  charset: string | null;
  url: string | null;
  /** How the person named it. */
  of: string;
  failed: (sentence: string) => Failure;
}

async function toSnapshot({ bytes, named, charset, url, of, failed }: Received): Promise<PolicySnapshot> {
  if (bytes.length > maxBytes) throw failed(`${of} is larger than ${maxBytes / 1e6} MB; give the policy alone.`);
  if (isPdf(bytes)) return snapshotOf(url, await textOfPdf(bytes, of, failed), 'text/html');
  const text = decodeText(bytes, charset);
  if (isBinary(text))
    throw failed(`${of} is neither HTML, Markdown, text nor PDF; save it as one of these and give that.`);
  return snapshotOf(url, text, isPage(text) ? 'text/html' : (named ?? guessed(text)));
}

const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-');

async function textOfPdf(bytes: Buffer, of: string, failed: Received['failed']): Promise<string> {
  // The library is loaded by the first PDF alone.
  const html = await readPdf(await import('unpdf'), bytes).then(pdfToHtml, (error: unknown) => {
    const why =
      (error as { name?: unknown }).name === 'PasswordException' ? 'it asks for a password' : sentenceOf(error);
    throw failed(`${of} is a PDF that cannot be read (${why}); save it again, or give its text.`);
  });
  if (html !== '') return html;
  throw failed(`${of} is a PDF without text, such as a scanned one; have its text recognised first, and give that.`);
}

function snapshotOf(url: string | null, source: string, mediaType: PolicyMediaType): PolicySnapshot {
  const hash = createHash('sha256').update(source).digest('hex');
  return { url, fetchedAt: url === null ? null : Date.now(), mediaType, source, hash };
}

/** What is no text holds what no text does: zeros and other control characters, or the mark of an archive. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  const controls = start.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return start.startsWith('PK\x03\x04') || start.startsWith('{\\rtf') || controls > start.length * 0.005;
}

/** A page that was saved under another ending. */
const isPage = (text: string): boolean => /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)\b/i.test(text);

function guessed(text: string): PolicyMediaType {
  const start = text.slice(0, 2048);
  if (/<(!doctype|html|head|body|div|p|h[1-6])\b/i.test(start)) return 'text/html';
  return /^#{1,3} |\n#{1,3} |\]\(/.test(start) ? 'text/markdown' : 'text/plain';
}
