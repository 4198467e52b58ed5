import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { LibraryPolicy, Technique } from '../../src/core/domain';
import { parseLibraryPolicy } from '../../src/core/policy/parse-library-policy';
import { detectLanguage } from '../../src/core/policy/document/detect-language';
import { readPolicy } from '../../src/core/policy/reading/read-policy';
import { toLibraryPolicy } from '../../src/core/policy/reading/to-library-policy';
import { finish } from '../../src/lib/finish';

const mediaTypes = { html: 'text/html', md: 'text/markdown', txt: 'text/plain' } as const;

/** Reads a document and prints, clause by clause, what it and a library file read by people each find there. Returns the exit code. */
export function compareReadings(document: string, library: string, say: (line: string) => void): number {
  const parsed = parseLibraryPolicy(JSON.parse(readFileSync(library, 'utf8')));
  if ('error' in parsed) throw new Error(`${library}: ${parsed.error}`);
  const ending = basename(document).split('.').at(-1) as keyof typeof mediaTypes; // others are read as text
  const snapshot = {
    ...{ url: null, fetchedAt: null, hash: null, source: readFileSync(document, 'utf8') },
    mediaType: mediaTypes[ending] ?? 'text/plain',
  };
  const reading = finish(readPolicy(snapshot, { detect: detectLanguage }));
  const machine = byClause(toLibraryPolicy(reading));
  const people = byClause(parsed.policy);
  say('| clause | both | only people | only the machine |');
  say('|---|---|---|---|');
  const ids = [...new Set([...people.keys(), ...machine.keys()])].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  for (const id of ids) say(row(id, people.get(id) ?? new Set(), machine.get(id) ?? new Set()));
  const inAll = (all: ReadonlyMap<string, ReadonlySet<string>>): Set<string> =>
    new Set([...all.values()].flatMap((techniques) => [...techniques]));
  say(`\nin the whole document: ${row('all', inAll(people), inAll(machine))}`);
  return 0;
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
