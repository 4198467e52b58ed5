import type { DocumentKind, ScopeKind } from '../../domain';
import { readyAnyOf } from '../lexicon/pattern';
import type { AboutWords, ScopeRow } from './words/about-words';

type Expression = RegExp | null;

export interface CompiledScopeRow extends Pick<ScopeRow, 'says'> {
  as: ScopeRow['as'] | null;
  of: ScopeKind | null;
  terms: Expression;
  unless: Expression;
}

/** One language's words for what a policy says of itself, as expressions. */
export interface CompiledAbout {
  script: AboutWords['script'];
  scope: readonly CompiledScopeRow[];
  kinds: readonly { kind: ScopeKind; terms: Expression }[];
  open: Expression;
  documents: readonly { kind: DocumentKind; terms: Expression; unless: Expression }[];
  incorporates: Expression;
}

const compiled = new WeakMap<AboutWords, CompiledAbout>();

/** Makes the language's patterns ready, once; in steps, since many expressions at once would take too long for one slice. */
export function* compilingAbout(words: AboutWords): Generator<void, CompiledAbout> {
  const before = compiled.get(words);
  if (before !== undefined) return before;
  const made = yield* making(words);
  compiled.set(words, made);
  return made;
}

function* making({ script, scope, kinds, open, documents, incorporates }: AboutWords): Generator<void, CompiledAbout> {
  const ready = (patterns: readonly string[] = []): Generator<void, Expression> => readyAnyOf(patterns, script);
  const rows: CompiledScopeRow[] = [];
  for (const { says, as, of, terms, unless } of scope)
    rows.push({
      ...{ says, as: as ?? null, of: of ?? null },
      ...{ terms: yield* ready(terms), unless: yield* ready(unless) },
    });
  const readyKinds: CompiledAbout['kinds'][number][] = [];
  for (const { kind, terms } of kinds) readyKinds.push({ kind, terms: yield* ready(terms) });
  const names: CompiledAbout['documents'][number][] = [];
  for (const { kind, terms, unless } of documents)
    names.push({ kind, terms: yield* ready(terms), unless: yield* ready(unless) });
  return {
    ...{ script, scope: rows, kinds: readyKinds, documents: names },
    ...{ open: yield* ready(open), incorporates: yield* ready(incorporates) },
  };
}
