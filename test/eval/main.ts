import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leastCertainty, type PolicyReading } from '../../src/core/domain';
import { lexiconOf } from '../../src/core/policy/lexicon';
import { compile } from '../../src/core/policy/lexicon/compile';
import { normalise } from '../../src/core/policy/lexicon/normalise';
import { detectLanguage } from '../../src/core/policy/document/detect-language';
import { mentionsIn } from '../../src/core/policy/reading/mentions';
import { readPolicy } from '../../src/core/policy/reading/read-policy';
import { finish } from '../../src/lib/finish';
import { ChoiceScores } from './measure-choices';
import { compareReadings } from './compare-readings';
import { Scores, ScoresBy } from './scores';
import { parts, readTexts, type LabelledText } from './texts';

/** What the labels know of; what else is read (forms, captchas) is not measured. */
const scored = [
  'cookie', 'web_beacon', 'script', 'local_storage', 'flash_lso', 'server_log', 'device_identifier', 'analytics',
  'advertising', 'social_widget', 'single_sign_on', 'mobile_sdk', 'session_replay', 'key_logging', 'fingerprinting',
  'cross_device', 'location', 'embedded_media', 'link_decoration', 'cache_identifier', 'dnt', 'gpc',
]; // prettier-ignore

/** Measures the reader on the labelled texts. `--texts` names another folder of the same form; `--language`, `--part` and `--mistakes` narrow and tell more; returns the exit code. */
export function main(root: string, args: string[], say: (line: string) => void): number {
  const { values } = parseArgs({
    args,
    options: {
      texts: { type: 'string', default: join(root, 'test/eval/policies') },
      language: { type: 'string' },
      part: { type: 'string' },
      mistakes: { type: 'boolean', default: false },
      document: { type: 'string' },
      against: { type: 'string' },
    },
  });
  if (values.document !== undefined && values.against !== undefined)
    return compareReadings(values.document, values.against, say);
  const texts = readTexts(values.texts);
  const asked = texts.filter(({ language }) => values.language === undefined || language === values.language);
  if (asked.length === 0) {
    say(
      `No text in "${values.language ?? 'any language'}" below ${values.texts}; what stands there is explained in test/eval/README.md.`,
    );
    return 2;
  }
  for (const part of parts) {
    if (values.part !== undefined && values.part !== part) continue;
    const chosen = asked.filter((text) => text.part === part);
    if (chosen.length === 0) continue;
    say(`\n## ${part}: ${chosen.length} texts`);
    // What is kept apart is not looked at by the way.
    measure(chosen, values.mistakes && (part === 'tuning' || values.part === part), say);
  }
  return 0;
}

function measure(texts: readonly LabelledText[], tellsMistakes: boolean, say: (line: string) => void): void {
  const byLanguage = new ScoresBy();
  const byTechnique = new ScoresBy();
  const covert = new Scores();
  const languages = new Scores();
  const choices = new ChoiceScores();
  for (const text of texts) {
    const reading = finish(readPolicy(text.snapshot, { detect: detectLanguage }));
    const told = techniquesOf(reading);
    const expected = new Set([...text.labels.disclosed, ...text.labels.statements]);
    byLanguage.of(text.language).add(told, expected);
    byLanguage.of('all').add(told, expected);
    for (const technique of scored) {
      const only = (all: ReadonlySet<string>): Set<string> => new Set(all.has(technique) ? [technique] : []);
      byTechnique.of(technique).add(only(told), only(expected));
      if (['session_replay', 'fingerprinting', 'key_logging'].includes(technique))
        covert.add(only(told), only(expected));
    }
    languages.add(new Set([String(reading.source.language)]), new Set([text.language]));
    if (tellsMistakes) tellMistakes(text, reading, told, expected, say);
    const wrongChoices = choices.add(text, reading);
    if (tellsMistakes) wrongChoices.forEach(say);
  }
  say('\n### Techniques by language');
  table(byLanguage, say);
  say('\n### By technique');
  table(byTechnique, say);
  say(`\nsession replay, key logging, fingerprinting: ${line(covert)}`);
  say(`language told: ${line(languages)}`);
  say('\n### Choices by kind');
  table(choices.byKind, say);
  say('\n### Choices by language');
  table(choices.byLanguage, say);
  say('\n### Opt-out links by language');
  table(choices.optOutByLanguage, say);
  say(`region of the right ones: ${line(choices.regions)}`);
}

function techniquesOf({ disclosures }: PolicyReading): Set<string> {
  return new Set(
    disclosures
      .filter(({ certainty }) => certainty >= leastCertainty)
      .flatMap(({ technique, variant, stance }) => {
        if (technique === 'consent_signal') return [String(variant)];
        return stance === 'does-not' || technique === null ? [] : [technique];
      })
      .filter((id) => scored.includes(id)),
  );
}

function tellMistakes(
  { language, part, name }: LabelledText,
  reading: PolicyReading,
  told: ReadonlySet<string>,
  expected: ReadonlySet<string>,
  say: (line: string) => void,
): void {
  const { text, clauses } = reading;
  const sentences = new Map(clauses.map((clause) => [clause.id, clause]));
  const wrong = [...told].filter((id) => !expected.has(id));
  const missed = [...expected].filter((id) => !told.has(id));
  if (wrong.length + missed.length > 0) say(`\n${language}/${part}/${name} (read as ${reading.source.language})`);
  for (const id of wrong)
    for (const one of reading.disclosures) {
      if ((one.technique !== id && one.variant !== id) || one.stance === 'does-not') continue;
      const sentence = sentences.get(one.clauseId);
      const term = one.words.map(({ start, end, told: why }) => `${why}: ${text.slice(start, end)}`).join(', ');
      say(`  wrong  ${id} [${one.basis}; ${term}] ${text.slice(sentence?.start, sentence?.end).slice(0, 260)}`);
    }
  for (const id of missed) {
    say(`  missed ${id}`);
    for (const sentence of mentioning(reading, id)) say(`         named in: ${sentence.slice(0, 260)}`);
  }
}

/** Sentences that name the technique, and from which it was not read. */
function mentioning({ text, clauses, source }: PolicyReading, id: string): string[] {
  const lexicon = lexiconOf(source.language);
  if (lexicon === null) return [];
  const words = compile(lexicon);
  return clauses
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) =>
      mentionsIn(normalise(sentence, words.script).text, words).some(
        ({ row }) => row.technique === id || row.variant === id,
      ),
    );
}

function table(scores: ScoresBy, say: (line: string) => void): void {
  for (const [name, one] of [...scores.all].sort(([a], [b]) => a.localeCompare(b)))
    say(`${name.padEnd(18)} ${line(one)}`);
}

const percent = (value: number | null): string => (value === null ? '   –' : value.toFixed(3));

function line(scores: Scores): string {
  const { right, wrong, missed } = scores;
  return `precision ${percent(scores.precision)}  recall ${percent(scores.recall)}  F1 ${percent(scores.f1)}  (${right} right, ${wrong} wrong, ${missed} missed)`;
}
