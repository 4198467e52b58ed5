import type { PolicyReading, ReadChoice } from '../../src/core/domain';
import { Scores, ScoresBy } from './scores';
import type { LabelledText } from './texts';

/** What is kept of one text's choices: by kind, by language (opt-out links alone and all), and how often the region was right. */
export class ChoiceScores {
  readonly byKind = new ScoresBy();
  readonly byLanguage = new ScoresBy();
  readonly optOutByLanguage = new ScoresBy();
  readonly regions = new Scores();

  /** Adds one text; returns its mistakes, a line each. */
  add({ language, part, name, labels }: LabelledText, { choices, clauses, text }: PolicyReading): string[] {
    const told = new Map(choices.map((choice) => [keyOf(choice), choice]));
    const expected = new Map(labels.choices.map((choice) => [keyOf(choice), choice]));
    const kinds = new Set([...told.values(), ...expected.values()].map(({ kind }) => kind));
    for (const kind of kinds) {
      const [ours, theirs] = [keysOf(told, kind), keysOf(expected, kind)];
      this.byKind.of(kind).add(ours, theirs);
      for (const which of [language, 'all']) {
        this.byLanguage.of(which).add(ours, theirs);
        if (kind === 'opt_out_link') this.optOutByLanguage.of(which).add(ours, theirs);
      }
    }
    const lines: string[] = [];
    for (const [key, choice] of told) {
      const label = expected.get(key);
      if (label !== undefined) this.regions.add(new Set([choice.region]), new Set([label.region]));
      if (label === undefined) lines.push(`  wrong  ${key} (${choice.certainty.toFixed(2)}) ${sentenceOf(choice)}`);
      else if (label.region !== choice.region) lines.push(`  region ${key} ${choice.region}, not ${label.region}`);
    }
    for (const key of expected.keys()) if (!told.has(key)) lines.push(`  missed ${key}`);
    return lines.length === 0 ? [] : ['', `choices of ${language}/${part}/${name}`, ...lines];

    function sentenceOf({ clauseId, label }: ReadChoice): string {
      const clause = clauses.find(({ id }) => id === clauseId);
      return `[${label}] ${clause === undefined ? '' : text.slice(clause.start, clause.end).slice(0, 260)}`;
    }
  }
}

/** A choice is the same when its kind and its link are, or, where it has none, its kind and its target. */
function keyOf({ kind, linkIndex, target }: Pick<ReadChoice, 'linkIndex' | 'target'> & { kind: string }): string {
  if (linkIndex !== null) return `${kind} #${linkIndex}`;
  return `${kind} ${target === null ? 'advice' : target.replace(/^(?:mailto:|https?:\/\/)/, '').replace(/\/$/, '')}`;
}

function keysOf(choices: ReadonlyMap<string, { kind: string }>, kind: string): Set<string> {
  return new Set([...choices].filter(([, choice]) => choice.kind === kind).map(([key]) => key));
}
