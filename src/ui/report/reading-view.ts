import { sureCertainty, type ReadChoice, type ReadClause, type Report } from '../../core/domain';
import { regionInWords } from '../../core/export/region-in-words';
import { scopeInWords } from '../../core/export/scope-in-words';
import { leadingVerdict, verdictsByFinding } from '../../core/report/lead';
import { linkOf } from './choices-view';
import { headline } from './finding-view';
import { markedText, type MarkedPiece } from './marked-text';
import type { Claim, ReadingIndex, Shown } from './reading-index';
import { languageName } from '../language-name';
import { dateInWords, type Words } from '../words';

export interface ClaimView {
  id: string;
  technique: string;
  /** Stance and how sure the reading is. */
  told: string;
  /** Why it was read so, with the words that decided. */
  why: string;
  /** What is to be known before relying on it; null: nothing. */
  caution: string | null;
  state: Claim['state'];
  /** What the person said of it; null: nothing. */
  own: string | null;
  isAdded: boolean;
}

export interface ChoiceInClause {
  id: string;
  label: string;
  href: string | null;
  target: string;
  details: string;
}

export interface FindingOnClause {
  id: string;
  what: string;
  whose: string;
  status: string;
}

export interface ClauseInReading {
  id: string;
  isHeading: boolean;
  pieces: MarkedPiece[];
  /** Where it stands: the headings above it. */
  place: string;
  claims: ClaimView[];
  choices: ChoiceInClause[];
  /** What it says of what the policy covers. */
  scope: string[];
  findings: FindingOnClause[];
}

/** Returns what was read and when, in words. */
export function readingFacts({ reading, claims }: ReadingIndex, words: Words): string[] {
  const { t, locale } = words;
  const { fetchedAt, language, versionDate, url } = reading.source;
  const disclosures = [...claims.values()].reduce((sum, ofClause) => sum + ofClause.length, 0);
  const day = fetchedAt === null ? null : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(fetchedAt);
  return [
    day === null ? t('ui.policy.read_given') : t('ui.reading.read_on', { date: day }),
    ...(url === null ? [] : [url]),
    language === null ? t('ui.policy.language_unknown') : languageName(language, locale),
    ...(versionDate === null ? [] : [t('ui.policy.dated', { version: dateInWords(versionDate, locale) })]),
    t('ui.reading.clauses', { count: reading.clauses.length }),
    t('ui.reading.disclosures', { count: disclosures }),
  ];
}

/** Returns what can be shown of the text, each with how many clauses it comes to. */
export function shownOptions(index: ReadingIndex, { t }: Words): { value: Shown; label: string }[] {
  const fixed = ['all', 'read', 'unsure', 'corrected', 'catch-all', 'choices', 'scope'] as const;
  const techniques = index.techniques
    .map(({ technique, count }) => ({ value: technique, label: `${t(`technique.${technique}`)} (${count})` }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return [...fixed.map((value) => ({ value, label: t(`ui.reading.show.${value}`) })), ...techniques];
}

/** Returns one clause with what was read from it and what rests on it. */
export function clauseInReading(
  clause: ReadClause,
  { reading, claims, choices, scope }: ReadingIndex,
  findings: ReadonlyMap<string, readonly FindingOnClause[]>,
  words: Words,
): ClauseInReading {
  const ofClause = claims.get(clause.id) ?? [];
  const deciding = ofClause.flatMap(({ disclosure }) => disclosure.words);
  return {
    id: clause.id,
    isHeading: clause.kind === 'heading',
    pieces: markedText(reading.text, clause, deciding),
    place: clause.headings.join(' › '),
    claims: ofClause.map((claim) => claimView(claim, reading.text, words)),
    choices: (choices.get(clause.id) ?? []).map((choice) => choiceInClause(choice, words)),
    scope: (scope.get(clause.id) ?? []).map((entry) => scopeInWords(entry, words)),
    findings: [...(findings.get(clause.id) ?? [])],
  };
}

function claimView({ disclosure, correction, state }: Claim, text: string, words: Words): ClaimView {
  const { t } = words;
  const { id, technique, stance, certainty, basis, region } = disclosure;
  const percent = Math.round(certainty * 100);
  const quoted = disclosure.words.map(({ start, end }) => t('ui.reading.quoted', { text: text.slice(start, end) }));
  const decided = [...new Set(quoted)].join(', ');
  const isAdded = correction?.what === 'added';
  const told = isAdded ? t(`stance.${stance}`) : t('ui.reading.told', { stance: t(`stance.${stance}`), percent });
  const because = t(`ui.reading.basis.${basis}`);
  return {
    id,
    technique: technique === null ? t('reading.catch_all') : t(`technique.${technique}`),
    told: region === 'all' ? told : t('reading.for_region', { told, region: regionInWords(region, words) }),
    why: decided === '' || isAdded ? because : t('ui.reading.why', { because, words: decided }),
    caution: cautionOf({ disclosure, correction, state }, words),
    ...{ state, isAdded },
    own: correction === null ? null : ownWord(correction.what, correction.note, words),
  };
}

function ownWord(what: 'added' | 'confirmed' | 'rejected', note: string, { t }: Words): string {
  const word = t(`ui.reading.own.${what}`);
  return note === '' ? word : t('ui.reading.own.with_note', { word, note });
}

function cautionOf({ disclosure, correction, state }: Claim, { t }: Words): string | null {
  if (state === 'unsure') return t('ui.reading.too_unsure');
  if (correction === null && disclosure.certainty < sureCertainty) return t('ui.reading.unsure');
  return disclosure.technique === null && state === 'counts' ? t('ui.reading.catch_all') : null;
}

/** Returns a choice as its clause offers it. */
export function choiceInClause(
  { id, kind, label, target, region, certainty, problem }: ReadChoice,
  words: Words,
): ChoiceInClause {
  const { t } = words;
  return {
    ...{ id, label },
    href: target === null ? null : linkOf(target),
    target: target ?? t('export.target_unknown'),
    details: [
      t(`ui.choice.kind.${kind}`),
      t('ui.choice.region', { region: regionInWords(region, words) }),
      t('ui.reading.sure', { percent: Math.round(certainty * 100) }),
      ...(problem === null ? [] : [t(`ui.reading.problem.${problem}`)]),
    ].join(' · '),
  };
}

/** Returns, by clause of one policy, the findings whose verdict rests on it. */
export function findingsByClause(report: Report, policyId: string, words: Words): Map<string, FindingOnClause[]> {
  const byFinding = verdictsByFinding(report.verdicts);
  const byClause = new Map<string, FindingOnClause[]>();
  for (const finding of report.findings) {
    const verdicts = (byFinding.get(finding.id) ?? []).filter((verdict) => verdict.policyId === policyId);
    if (verdicts.length === 0) continue;
    const status = words.t(`status.${leadingVerdict(verdicts).status}`);
    const { what, whose } = headline(finding, words);
    for (const clauseId of new Set(verdicts.flatMap(({ clauses }) => clauses.map((ref) => ref.clauseId)))) {
      const here = byClause.get(clauseId) ?? [];
      here.push({ id: finding.id, what, whose, status });
      byClause.set(clauseId, here);
    }
  }
  return byClause;
}
