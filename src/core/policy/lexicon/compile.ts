import type { Purpose, Role } from '../../domain';
import type { Cues, Lexicon, TermRow } from './lexicon';
import { anyOf } from './pattern';

type Expression = RegExp | null;

/** A row with its patterns made ready. */
export interface CompiledRow extends Pick<TermRow, 'technique' | 'strength'> {
  variant: string | null;
  terms: Expression;
  unless: Expression;
  notWith: Expression;
  with: Expression;
}

type ListCue = Exclude<keyof Cues, 'thirdParties' | 'purposes'>;

export interface CompiledLexicon {
  language: string;
  script: Lexicon['script'];
  rows: readonly CompiledRow[];
  cues: Readonly<Record<ListCue, Expression>>;
  thirdParties: readonly { role: Role; terms: Expression }[];
  purposes: readonly { purpose: Purpose; terms: Expression }[];
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

/** Returns the language's patterns as expressions, made once. */
export function compile(lexicon: Lexicon): CompiledLexicon {
  let made = compiled.get(lexicon);
  if (made === undefined) compiled.set(lexicon, (made = make(lexicon)));
  return made;
}

function make({ language, script, techniques, cues }: Lexicon): CompiledLexicon {
  const { thirdParties, purposes, ...lists } = cues;
  const ready = (patterns: readonly string[] = []): Expression => anyOf(patterns, script);
  return {
    language,
    script,
    rows: techniques.map(({ technique, strength, variant, terms, unless, notWith, with: company }) => ({
      ...{ technique, strength, variant: variant ?? null, terms: ready(terms) },
      ...{ unless: ready(unless), notWith: ready(notWith), with: ready(company) },
    })),
    cues: Object.fromEntries(Object.entries(lists).map(([name, patterns]) => [name, ready(patterns)])) as Record<
      ListCue,
      Expression
    >, // one for each list, as typed
    thirdParties: thirdParties.map(({ role, terms }) => ({ role, terms: ready(terms) })),
    purposes: purposes.map(({ purpose, terms }) => ({ purpose, terms: ready(terms) })),
  };
}
