import { anyOf } from '../lexicon/pattern';
import type { Script } from '../lexicon/normalise';
import type { ChoiceRow, ChoiceWords, Told } from './words/choice-words';

type Expression = RegExp | null;

export interface CompiledRow {
  tells: Told;
  where: ChoiceRow['where'];
  terms: Expression;
  unless: Expression;
}

/** One language's words as expressions. */
export interface CompiledWords {
  language: string;
  script: Script;
  rows: readonly CompiledRow[];
  regions: readonly { region: string; terms: Expression }[];
  briefRegions: ReadonlyMap<string, string>;
  /** One word that may stand beside a brief name of a region. */
  besideBrief: RegExp;
  regionless: Expression;
  speaksTo: Expression;
  purposes: readonly { purpose: string; terms: Expression }[];
  joins: Expression;
  pointers: Expression;
  glue: readonly string[];
}

const compiled = new WeakMap<ChoiceWords, CompiledWords>();

/** Returns the language's patterns as expressions, made once. */
export function compileWords(words: ChoiceWords): CompiledWords {
  let made = compiled.get(words);
  if (made === undefined) compiled.set(words, (made = make(words)));
  return made;
}

function make({
  language,
  script,
  rows,
  regions,
  besideBrief = '',
  regionless,
  speaksTo,
  purposes,
  joins,
  pointers,
  glue,
}: ChoiceWords): CompiledWords {
  const ready = (patterns: readonly string[] = []): Expression => anyOf(patterns, script);
  return {
    ...{ language, script, glue, joins: ready(joins), pointers: ready(pointers) },
    ...{ regionless: ready(regionless), speaksTo: ready(speaksTo) },
    rows: rows.map(({ tells, where, terms, unless }) => ({ tells, where, terms: ready(terms), unless: ready(unless) })),
    regions: regions.map(({ region, terms }) => ({ region, terms: ready(terms) })),
    briefRegions: new Map(regions.flatMap(({ region, brief = [] }) => brief.map((name) => [name, region]))),
    besideBrief: new RegExp(`^(?:${besideBrief.replaceAll('*', '\\p{L}*').replaceAll(' ', '|')})$`, 'u'),
    purposes: purposes.map(({ purpose, terms }) => ({ purpose, terms: ready(terms) })),
  };
}
