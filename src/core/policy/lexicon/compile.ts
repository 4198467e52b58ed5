import { finish } from '../../../lib/finish';
import type { Purpose, Role, Technique } from '../../domain';
import { commonTerms, commonThirdParties, type CommonTerms } from './common';
import type { Cues, Lexicon, TermRow } from './lexicon';
import { readyAnyOf } from './pattern';

type Expression = RegExp | null;

/** A row with its patterns made ready. */
export interface CompiledRow extends Pick<TermRow, 'technique' | 'strength'> {
  variant: string | null;
  terms: Expression;
  unless: Expression;
  notWith: Expression;
  with: Expression;
  nearby: Expression;
  notAfter: Expression;
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
  return finish(compiling(lexicon));
}

/** The same in steps: hundreds of expressions at once would take too long for one slice. */
export function* compiling(lexicon: Lexicon): Generator<void, CompiledLexicon> {
  const before = compiled.get(lexicon);
  if (before !== undefined) return before;
  const made = yield* making(lexicon);
  compiled.set(lexicon, made);
  return made;
}

function* making({
  language,
  script,
  techniques,
  otherMeanings = [],
  cues,
}: Lexicon): Generator<void, CompiledLexicon> {
  const { thirdParties, purposes, ...lists } = {
    answersYes: [],
    answersNo: [],
    asksUse: [],
    asks: [],
    general: [],
    past: [],
    takesBack: [],
    onlyThen: [],
    switchedOff: [],
    they: [],
    ...cues,
  };
  const ready = (patterns: readonly string[] = []): Generator<void, Expression> => readyAnyOf(patterns, script);
  const meantOtherwise = (technique: Technique): string[] =>
    otherMeanings.filter((other) => other.technique === technique).flatMap(({ patterns }) => patterns);
  const rows: CompiledRow[] = [];
  for (const { technique, strength, variant, terms, unless, notWith, with: company, nearby, notAfter } of withCommon(
    techniques,
  ))
    rows.push({
      ...{ technique, strength, variant: variant ?? null, terms: yield* ready(terms) },
      ...{ unless: yield* ready(unless), with: yield* ready(company), nearby: yield* ready(nearby) },
      notAfter: yield* ready(notAfter),
      notWith: yield* ready([...(notWith ?? []), ...meantOtherwise(technique)]),
    });
  const readyCues: [string, Expression][] = [];
  for (const [name, patterns] of Object.entries(lists)) readyCues.push([name, yield* ready(patterns)]);
  const readyParties: CompiledLexicon['thirdParties'][number][] = [];
  for (const { role, terms } of [...thirdParties, ...commonThirdParties])
    readyParties.push({ role, terms: yield* ready(terms) });
  const readyPurposes: CompiledLexicon['purposes'][number][] = [];
  for (const { purpose, terms } of purposes) readyPurposes.push({ purpose, terms: yield* ready(terms) });
  return {
    ...{ language, script, rows },
    cues: Object.fromEntries(readyCues) as Record<ListCue, Expression>, // one for each list, as typed
    thirdParties: readyParties,
    purposes: readyPurposes,
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
