import type { PolicyReading } from '../core/domain';
import type { Words } from '../core/export/html';
import { policyToHtml } from '../core/export/policy-html';
import { detectLanguage } from '../core/policy/document/detect-language';
import { lexiconOf, lexicons } from '../core/policy/lexicon';
import { quoteOf } from '../core/policy/reading/quote-of';
import { readPolicy } from '../core/policy/reading/read-policy';
import { finish } from '../lib/finish';
import { badInput, exitCodes, Failure } from './failure';
import type { Terminal } from './output';
import { isAddress, openPolicySource } from './policy-source';
import { policyToText } from './policy-to-text';

export type PolicyFormat = 'json' | 'text' | 'html';

/** Reads policies one after another and prints each as it comes. One that cannot be read is a sentence; the others are read all the same. */
export async function readPolicies(
  sources: readonly string[],
  asked: string | null,
  format: PolicyFormat,
  words: Words,
  to: Terminal,
): Promise<number> {
  const isOneOfMany = sources.length > 1;
  if (format === 'html' && isOneOfMany)
    throw badInput('Several policies as HTML are several files; give one at a time.');
  const language = asked === null ? null : checkedLanguage(asked);
  let exitCode: number = exitCodes.done;
  for (const source of sources) {
    try {
      const reading = await readOnePolicy(source, language);
      if (format === 'json') to.out(JSON.stringify(toPolicyJson(reading, source), null, isOneOfMany ? 0 : 2));
      else to.out(format === 'html' ? policyToHtml(reading, words) : policyToText(reading, words, to.columns ?? 110));
      if (reading.clauses.length > 0) continue;
      to.say(`${source} holds no text that could be read; what it discloses is unknown.`);
      exitCode = isAddress(source) ? exitCodes.pageFailed : exitCodes.badInput;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      to.say(error.message);
      exitCode = error.exitCode;
    }
  }
  return exitCode;
}

/** "en-GB" is read as "en", "zh-hant" as "zh-Hant". */
function checkedLanguage(asked: string): string {
  const known = lexicons.map(({ language }) => language);
  const found =
    known.find((one) => one.toLowerCase() === asked.toLowerCase()) ?? asked.toLowerCase().split(/[-_]/)[0] ?? '';
  if (lexiconOf(found) !== null) return found;
  throw badInput(`--language ${asked} cannot be read; known: ${known.join(', ')}.`);
}

/** Reads one policy, from a file or from its address. Throws a Failure that says which, what is wrong and what to do. */
export async function readOnePolicy(fileOrUrl: string, language: string | null): Promise<PolicyReading> {
  const snapshot = await openPolicySource(fileOrUrl);
  return finish(readPolicy(snapshot, { detect: detectLanguage, ...(language === null ? {} : { language }) }));
}

/** The reading as the command line prints it: one technique and one party a row. `given`: how the person named it. */
export function toPolicyJson(reading: PolicyReading, given: string): object {
  const { source, text, isSupported, limits } = reading;
  return {
    ...{ language: source.language, title: source.title, versionDate: source.versionDate },
    ...{ isSupported, limits, given, url: source.url, hash: source.hash },
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
    scope: reading.scope.map(({ clauseId, says, hosts, kinds, isOpen, region }) => ({
      ...{ clauseId, says, hosts, kinds, isOpen, region },
      quote: quoted(reading, clauseId),
    })),
    references: reading.references.map(({ kind, title, url, linkIndex, clauseId, isIncorporated }) => ({
      ...{ kind, title, url, linkIndex, clauseId, isIncorporated },
    })),
    languageVersions: reading.languageVersions,
    choices: reading.choices.map(
      ({ kind, target, linkIndex, region, clauseId, certainty, purpose, entity, label, problem }) => ({
        ...{ kind, target, linkIndex, region, clauseId, certainty },
        ...{ purpose, entity, label, problem },
      }),
    ),
  };
}

function quoted({ text, clauses }: PolicyReading, clauseId: string): string {
  const clause = clauses.find(({ id }) => id === clauseId);
  return clause === undefined ? '' : quoteOf(text, clause, null);
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
  region,
}: PolicyReading['disclosures'][number]): object[] {
  if (technique === null) return [];
  return parties.map((party) => ({
    ...{ technique, stance, party, role: party === 'third' ? (roles[0] ?? null) : null, clauseId, certainty },
    ...{ variant, basis, purposes, region },
  }));
}
