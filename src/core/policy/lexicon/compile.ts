import type { Purpose, Role } from '../../domain';
import { commonTerms, commonThirdParties, type CommonTerms } from './common';
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
  const { thirdParties, purposes, ...lists } = { answersYes: [], answersNo: [], ...cues };
  const ready = (patterns: readonly string[] = []): Expression => anyOf(patterns, script);
  return {
    language,
    script,
    rows: withCommon(techniques).map(({ technique, strength, variant, terms, unless, notWith, with: company }) => ({
      ...{ technique, strength, variant: variant ?? null, terms: ready(terms) },
      ...{ unless: ready(unless), notWith: ready(notWith), with: ready(company) },
    })),
    cues: Object.fromEntries(
      Object.entries({ general: [], ...lists }).map(([name, patterns]) => [name, ready(patterns)]),
    ) as Record<ListCue, Expression>, // one for each list, as typed
    thirdParties: [...thirdParties, ...commonThirdParties].map(({ role, terms }) => ({ role, terms: ready(terms) })),
    purposes: purposes.map(({ purpose, terms }) => ({ purpose, terms: ready(terms) })),
  };
}

/** Each entry that all languages share joins one row: the first that names its technique, or else the first that says it. */
function withCommon(rows: readonly TermRow[]): TermRow[] {
  const joining = new Map<TermRow, CommonTerms>();
  for (const entry of commonTerms) {
    const fitting = rows.filter(({ technique, variant }) => technique === entry.technique && variant === entry.variant);
    const row = fitting.find(({ strength }) => strength === 'names') ?? fitting[0];
    if (row !== undefined) joining.set(row, entry);
  }
  return rows.map((row) => {
    const entry = joining.get(row);
    if (entry === undefined) return row;
    return {
      ...row,
      terms: [...row.terms, ...entry.terms],
      unless: [...(row.unless ?? []), ...(entry.unless ?? [])],
    };
  });
}
