import { readFileSync } from 'node:fs';
import type { LibraryPolicy, PolicyReading, Technique } from '../../src/core/domain';
import { reasonsInWords } from '../../src/core/export/reasons-in-words';
import { parseLibraryPolicy } from '../../src/core/policy/parse-library-policy';
import { detectLanguage } from '../../src/core/policy/document/detect-language';
import { readPolicy } from '../../src/core/policy/reading/read-policy';
import { toLibraryPolicy } from '../../src/core/policy/reading/to-library-policy';
import { finish } from '../../src/lib/finish';
import { wordsIn } from '../support/words';
import { mediaTypeOf } from './texts';

/** Reads a document and prints, clause by clause, what it and a library file read by people each find there. Returns the exit code. */
export function compareReadings(document: string, library: string, say: (line: string) => void): number {
  const parsed = parseLibraryPolicy(JSON.parse(readFileSync(library, 'utf8')));
  if ('problems' in parsed) throw new Error(`${library}: ${reasonsInWords(parsed.problems, wordsIn('en'))}`);
  const snapshot = {
    ...{ url: null, fetchedAt: null, hash: null, source: readFileSync(document, 'utf8') },
    mediaType: mediaTypeOf(document) ?? 'text/plain',
  };
  const reading = finish(readPolicy(snapshot, { detect: detectLanguage }));
  const machine = byClause(toLibraryPolicy(reading));
  const people = byClause(parsed.policy);
  table(people, machine, say);
  const inAll = (all: ReadonlyMap<string, ReadonlySet<string>>): Set<string> =>
    new Set([...all.values()].flatMap((techniques) => [...techniques]));
  say(`\nin the whole document: ${row('all', inAll(people), inAll(machine))}`);
  say('\n### What it covers and what not, by paragraph');
  table(scopeOfPeople(parsed.policy), scopeOfMachine(reading), say);
  return 0;
}

type ByClause = ReadonlyMap<string, ReadonlySet<string>>;

function table(people: ByClause, machine: ByClause, say: (line: string) => void): void {
  say('| clause | both | only people | only the machine |');
  say('|---|---|---|---|');
  const ids = [...new Set([...people.keys(), ...machine.keys()])].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  for (const id of ids) say(row(id, people.get(id) ?? new Set(), machine.get(id) ?? new Set()));
}

/** What its rules of scope rest on; a rule that could not tell says that it depends. */
function scopeOfPeople({ scope }: LibraryPolicy): ByClause {
  const said = { covered: 'covers', 'not-covered': 'excludes', undetermined: 'depends' } as const;
  return collected(scope.flatMap(({ status, clauseIds }) => clauseIds.map((id) => [id, said[status]] as const)));
}

function scopeOfMachine({ scope }: PolicyReading): ByClause {
  return collected(scope.map(({ clauseId, says }) => [clauseId.replace(/[a-z]+$/, ''), says] as const));
}

function collected(pairs: readonly (readonly [id: string, what: string])[]): ByClause {
  const all = new Map<string, Set<string>>();
  for (const [id, what] of pairs) all.set(id, new Set([...(all.get(id) ?? []), what]));
  return all;
}

function byClause({ disclosures }: LibraryPolicy): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { clauseId, techniques, catchAll, stance } of disclosures) {
    const told = [
      ...techniques.map((one: Technique) => (stance === 'does-not' ? `not ${one}` : one)),
      ...(catchAll ? ['catch-all'] : []),
    ];
    if (told.length > 0) all.set(clauseId, new Set([...(all.get(clauseId) ?? []), ...told]));
  }
  return all;
}

function row(id: string, people: ReadonlySet<string>, machine: ReadonlySet<string>): string {
  const list = (some: Iterable<string>): string => [...some].sort().join(', ');
  const both = [...people].filter((one) => machine.has(one));
  const onlyPeople = [...people].filter((one) => !machine.has(one));
  const onlyMachine = [...machine].filter((one) => !people.has(one));
  return `| ${id} | ${list(both)} | ${list(onlyPeople)} | ${list(onlyMachine)} |`;
}
