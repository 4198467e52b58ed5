import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { PolicyReading, PolicySnapshot } from '../core/domain';
import { readPolicy } from '../core/policy/reading/read-policy';
import { finish } from '../lib/finish';
import { sentenceOf } from '../lib/sentence-of';
import { policyToHtml } from '../core/export/policy-html';
import type { Words } from '../core/export/html';
import { detectLanguage } from '../core/policy/document/detect-language';
import { lexicons } from '../core/policy/lexicon';
import { badInput, exitCodes, Failure, pageFailed } from './failure';
import type { Terminal } from './output';
import { policyToText } from './policy-to-text';

const mediaTypes: Readonly<Record<string, PolicySnapshot['mediaType']>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.txt': 'text/plain',
};

export type PolicyFormat = 'json' | 'text' | 'html';

/** Reads policies one after another and prints each as it comes. One that cannot be read is a sentence; the others are read all the same. */
export async function readPolicies(
  sources: readonly string[],
  language: string | null,
  format: PolicyFormat,
  words: Words,
  to: Terminal,
): Promise<number> {
  if (language !== null && !lexicons.some((lexicon) => lexicon.language === language))
    throw badInput(`--language ${language} cannot be read; known: ${lexicons.map((one) => one.language).join(', ')}.`);
  let exitCode: number = exitCodes.done;
  for (const source of sources) {
    try {
      const reading = await readOnePolicy(source, language);
      if (format === 'json') to.out(JSON.stringify(toPolicyJson(reading), null, sources.length > 1 ? 0 : 2));
      else to.out(format === 'html' ? policyToHtml(reading, words) : policyToText(reading, words, to.columns ?? 110));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      to.say(error.message);
      exitCode = error.exitCode;
    }
  }
  return exitCode;
}

/** Reads one policy, from a file or from its address. Throws a Failure that says which, what is wrong and what to do. */
export async function readOnePolicy(fileOrUrl: string, language: string | null): Promise<PolicyReading> {
  const snapshot = /^https?:\/\//i.test(fileOrUrl) ? await fetchPolicy(fileOrUrl) : openPolicy(fileOrUrl);
  return finish(readPolicy(snapshot, { detect: detectLanguage, ...(language === null ? {} : { language }) }));
}

function openPolicy(file: string): PolicySnapshot {
  const bytes = bytesOf(file);
  const mediaType = mediaTypes[extname(file).toLowerCase()] ?? guessed(bytes);
  return snapshotOf(null, decoded(bytes, null), mediaType);
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw badInput(
      `${file} cannot be read (${sentenceOf(error)}); give the path of a file, or an address with http(s).`,
    );
  }
}

async function fetchPolicy(url: string): Promise<PolicySnapshot> {
  const answer = await fetch(url, { redirect: 'follow' }).catch((error: unknown) => {
    throw pageFailed(
      `${url} could not be fetched (${sentenceOf(error)}); open it in a browser, save it, and give the file.`,
    );
  });
  if (!answer.ok)
    throw pageFailed(`${url} answered ${answer.status}; open it in a browser, save it, and give the file.`);
  const type = answer.headers.get('content-type') ?? '';
  const bytes = Buffer.from(await answer.arrayBuffer());
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? null;
  const known = Object.values(mediaTypes).find((one) => type.toLowerCase().startsWith(one));
  return snapshotOf(answer.url, decoded(bytes, charset), known ?? guessed(bytes));
}

function snapshotOf(url: string | null, source: string, mediaType: PolicySnapshot['mediaType']): PolicySnapshot {
  return { url, fetchedAt: url === null ? null : Date.now(), mediaType, source, hash: hashOf(source) };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** In the charset that the server or the page says, else UTF-8. */
function decoded(bytes: Buffer, charset: string | null): string {
  const start = bytes.subarray(0, 2048).toString('latin1');
  const said = charset ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(said).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function guessed(bytes: Buffer): PolicySnapshot['mediaType'] {
  const start = bytes.subarray(0, 1024).toString('utf8');
  if (/<(!doctype|html|head|body|div|p|h[1-6])\b/i.test(start)) return 'text/html';
  return /^#{1,3} |\n#{1,3} |\]\(/.test(start) ? 'text/markdown' : 'text/plain';
}

/** The reading as the command line prints it: one technique and one party a row. */
export function toPolicyJson(reading: PolicyReading): object {
  const { source, text, isSupported, limits } = reading;
  return {
    ...{ language: source.language, title: source.title, versionDate: source.versionDate },
    ...{ isSupported, limits, url: source.url, hash: source.hash },
    clauses: reading.clauses.map(({ id, section, headings, kind, start, end }) => ({
      ...{ id, section, headings, kind },
      text: text.slice(start, end),
    })),
    disclosures: reading.disclosures.flatMap(rowsOf),
    catchAlls: reading.disclosures.flatMap(({ technique, clauseId, stance, certainty, words }) =>
      technique === null
        ? [{ phrase: words.map(({ start, end }) => text.slice(start, end)).join(' '), clauseId, stance, certainty }]
        : [],
    ),
    choices: reading.choices.map(
      ({ kind, target, linkIndex, region, clauseId, certainty, purpose, entity, label, problem }) => ({
        ...{ kind, target, linkIndex, region, clauseId, certainty },
        ...{ purpose, entity, label, problem },
      }),
    ),
  };
}

function rowsOf({
  technique,
  variant,
  stance,
  parties,
  roles,
  clauseId,
  certainty,
  basis,
  purposes,
}: PolicyReading['disclosures'][number]): object[] {
  if (technique === null) return [];
  return parties.map((party) => ({
    ...{ technique, stance, party, role: party === 'third' ? (roles[0] ?? null) : null, clauseId, certainty },
    ...{ variant, basis, purposes },
  }));
}
