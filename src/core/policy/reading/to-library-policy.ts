import {
  technique,
  type Choice,
  type Clause,
  type DecidingWords,
  type Disclosure,
  type LibraryPolicy,
  type PolicyReading,
  type ReadChoice,
  type ReadClause,
  type ReadDisclosure,
  type ReadReference,
} from '../../domain';
import { quoteOf } from './quote-of';
import { scopeRules } from './scope-rules';
import { signalAnswer } from './signal-answer';
import { catchAllReaches, inCookiePolicies, opens, tellsItsParty } from './techniques-by-nature';
import { withCorrections } from './with-corrections';

/** Returns the reading, corrected by the person, in the shape in which every known policy is held against findings. */
export function toLibraryPolicy(reading: PolicyReading): LibraryPolicy {
  const { id, name, hosts, source, isSupported } = reading;
  const language = source.language ?? 'und';
  const [site = ''] = hosts;
  const day = source.fetchedAt === null ? '' : new Date(source.fetchedAt).toISOString().slice(0, 10);
  const disclosures = withCorrections(reading);
  const words = new Map(reading.disclosures.toReversed().map((one) => [one.clauseId, one.words[0] ?? null]));
  const clauses = new Map(reading.clauses.map((clause) => [clause.id, clause]));
  return {
    ...{ schemaVersion: 1, id, title: name, controller: site, entityNames: [] },
    ...{ url: source.url ?? '', laterUrl: null, laterLinkPattern: null, language, prevailingLanguage: language },
    ...{ version: source.versionDate ?? day, supersededOn: null, checkedOn: day, sites: [], groupHosts: [] },
    scope: scopeRules(reading),
    clauses: reading.clauses
      .filter(({ kind }) => kind !== 'heading')
      .map((clause) => toClause(clause, words.get(clause.id) ?? null, reading.text, language)),
    disclosures: disclosures.flatMap((one) => toDisclosures(one, reading.text, clauses, language)),
    choices: reading.choices.map((choice) => toChoice(choice, reading, language)),
    documents: reading.references.flatMap((one, index) => toDocument(one, index, language)),
    subjects: [],
    ...(reading.declaredCookies.length > 0 && { declaredCookies: reading.declaredCookies }),
    reading: {
      ...{ isSupported, language: source.language, kind: reading.kind, limits: reading.limits },
      ...(reading.languageVersions.length > 0 && { languageVersions: reading.languageVersions }),
    },
  };
}

/** Terms of use say nothing of this. */
function toDocument(
  { kind, title, url, clauseId }: ReadReference,
  index: number,
  language: string,
): LibraryPolicy['documents'] {
  if (kind === 'other') return [];
  const techniques = kind === 'cookie' ? [...inCookiePolicies] : [...technique.options];
  const certainty = url === null ? ('unknown' as const) : ('printed' as const);
  return [
    {
      id: `reference-${index + 1}`,
      title: { [language]: title },
      url,
      clauseId,
      techniques,
      isHeld: false,
      certainty,
      kind,
    },
  ];
}

function toClause(
  { id, section, start, end }: ReadClause,
  words: DecidingWords | null,
  text: string,
  language: string,
): Clause {
  return {
    id,
    section,
    quote: quoteOf(text, { start, end }, words),
    language,
    meaning: {},
    note: null,
    prevailing: null,
  };
}

type Clauses = ReadonlyMap<string, ReadClause>;

/** Who does it and in which role are two limits: where both the site and others do it, it is a row each. */
function toDisclosures(one: ReadDisclosure, text: string, clauses: Clauses, language: string): Disclosure[] {
  const roles = one.roles.filter((role) => role !== 'unknown');
  const isOfAnyone = one.stance === 'does-not' || (one.technique !== null && tellsItsParty.includes(one.technique));
  if (isOfAnyone) return [toRow(one, one.id, [], [], text, clauses, language)];
  return one.parties.map((party) =>
    party === 'first'
      ? toRow(one, one.id, ['first'], [], text, clauses, language)
      : toRow(one, `${one.id}-third`, ['third'], roles, text, clauses, language),
  );
}

function toRow(
  one: ReadDisclosure,
  id: string,
  parties: Disclosure['parties'],
  roles: Disclosure['roles'],
  text: string,
  clauses: Clauses,
  language: string,
): Disclosure {
  const { technique, variant } = one;
  const clause = clauses.get(one.clauseId);
  const phrase = one.words.find(({ told }) => told === 'catch-all');
  return {
    ...{ id, clauseId: one.clauseId, meaning: null, parties, roles },
    quote: clause === undefined ? null : quoteOf(text, clause, one.words[0] ?? null),
    // What is said of a signal is a statement of it, whichever way.
    stance: technique === 'consent_signal' ? 'does' : one.stance,
    ...{ entities: [], namedExamples: one.entities },
    techniques: technique === null ? [] : [technique],
    variants: technique === 'consent_signal' && variant !== null ? [variant] : [],
    openCategory: one.stance === 'does-not' || technique === null ? [] : [...(opens[technique] ?? [])],
    ...{ partly: [], arguable: [] },
    catchAll:
      technique === null && phrase
        ? { phrase: text.slice(phrase.start, phrase.end), reaches: [...catchAllReaches] }
        : null,
    purposes: one.stance === 'does-not' ? [] : one.purposes,
    ...{ onSurfaces: [], onlyAfter: null, isProviderGoverned: false, isHistoric: technique === 'flash_lso' },
    ...{ data: [], topics: [], surface: 'website', legalBasis: '' },
    ...(one.region !== 'all' && { region: one.region }),
    reading: { certainty: one.certainty, basis: one.basis, said: saidBy(one, clause, text, language) },
  };
}

function saidBy(
  { technique, variant, parties, purposes }: ReadDisclosure,
  clause: ReadClause | undefined,
  text: string,
  language: string,
): NonNullable<NonNullable<Disclosure['reading']>['said']> {
  const isOfSignal = technique === 'consent_signal' && variant === 'gpc' && clause !== undefined;
  const isHonoured = isOfSignal ? signalAnswer(text.slice(clause.start, clause.end), language) : null;
  return { parties, purposes, isHonoured };
}

function toChoice(choice: ReadChoice, { source }: PolicyReading, language: string): Choice {
  const { id, kind, target, region, purpose, clauseId, label, certainty } = choice;
  return {
    ...{ id, kind, target, region, purpose, clauseIds: clauseId === null ? [] : [clauseId] },
    certainty: target === null ? 'unknown' : certainty < 0.6 ? 'likely' : 'printed',
    sourceDate: source.versionDate,
    label: { [language]: label },
    ...{ note: null, draft: null },
  };
}
