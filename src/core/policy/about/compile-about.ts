import type { DocumentKind, ScopeKind } from '../../domain';
import { anyOf } from '../lexicon/pattern';
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

/** Returns the language's patterns as expressions, made once. */
export function compileAbout(words: AboutWords): CompiledAbout {
  let made = compiled.get(words);
  if (made === undefined) compiled.set(words, (made = make(words)));
  return made;
}

function make({ script, scope, kinds, open, documents, incorporates }: AboutWords): CompiledAbout {
  const ready = (patterns: readonly string[] = []): Expression => anyOf(patterns, script);
  return {
    script,
    scope: scope.map(({ says, as, of, terms, unless }) => ({
      ...{ says, as: as ?? null, of: of ?? null },
      ...{ terms: ready(terms), unless: ready(unless) },
    })),
    kinds: kinds.map(({ kind, terms }) => ({ kind, terms: ready(terms) })),
    open: ready(open),
    documents: documents.map(({ kind, terms, unless }) => ({ kind, terms: ready(terms), unless: ready(unless) })),
    incorporates: ready(incorporates),
  };
}
