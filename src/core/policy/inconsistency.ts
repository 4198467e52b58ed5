import type { LibraryPolicy, ScopeTest } from '../domain';

const maxQuoteWords = 25;

/** Returns what the shape alone cannot say, as a sentence: that ids meet, quotes are short, patterns and dates can be read. */
export function inconsistencyOf(policy: LibraryPolicy): string | null {
  for (const check of checks) {
    const problem = check(policy);
    if (problem !== null) return problem;
  }
  return null;
}

type Check = (policy: LibraryPolicy) => string | null;

const checks: readonly Check[] = [
  idTwice,
  quoteTooLong,
  clauseNotThere,
  badPattern,
  ruleNeverReached,
  badHost,
  badDate,
];

function idTwice(policy: LibraryPolicy): string | null {
  const lists = {
    clause: policy.clauses,
    disclosure: policy.disclosures,
    choice: policy.choices,
    'scope rule': policy.scope,
    document: policy.documents,
    subject: policy.subjects,
  };
  for (const [what, rows] of Object.entries(lists)) {
    const ids = rows.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) return `The id "${twice}" is used by more than one ${what}; give each its own.`;
  }
  return null;
}

function quoteTooLong({ clauses, disclosures }: LibraryPolicy): string | null {
  const quotes = [
    ...clauses.map(({ id, quote }) => [`Clause "${id}"`, quote] as const),
    ...disclosures.map(({ id, quote }) => [`Disclosure "${id}"`, quote] as const),
  ];
  for (const [where, quote] of quotes) {
    if (quote?.trim() === '') return `${where} quotes nothing; quote the words that say it.`;
    const count = quote?.trim().split(/\s+/).length ?? 0;
    if (count > maxQuoteWords)
      return `${where} quotes ${count} words, more than ${maxQuoteWords} words; quote a shorter span.`;
  }
  return null;
}

function clauseNotThere(policy: LibraryPolicy): string | null {
  const known = new Set(policy.clauses.map(({ id }) => id));
  const cited = [
    ...policy.disclosures.map(({ id, clauseId }) => [`disclosure "${id}"`, [clauseId]] as const),
    ...policy.choices.map(({ id, clauseIds }) => [`choice "${id}"`, clauseIds] as const),
    ...policy.scope.map(({ id, clauseIds }) => [`scope rule "${id}"`, clauseIds] as const),
    ...policy.subjects.map(({ id, clauseIds }) => [`subject "${id}"`, clauseIds] as const),
    ...policy.documents.map(({ id, clauseId }) => [`document "${id}"`, [clauseId]] as const),
  ];
  for (const [who, clauseIds] of cited) {
    const missing = clauseIds.find((id) => !known.has(id));
    if (missing !== undefined)
      return `The ${who} cites clause "${missing}", which the file does not have; add the clause or correct the id.`;
  }
  return null;
}

function badPattern({ scope, laterLinkPattern }: LibraryPolicy): string | null {
  const patterns = [
    ['Field "laterLinkPattern"', laterLinkPattern] as const,
    ...scope.map(({ id, when }) => [`The pattern of scope rule "${id}"`, patternOf(when)] as const),
  ];
  for (const [where, pattern] of patterns) {
    if (pattern !== null && !isRegExp(pattern))
      return `${where} is ${JSON.stringify(pattern)}, which is no regular expression; correct it.`;
  }
  return null;
}

function patternOf(test: ScopeTest): string | null {
  if ('linkPattern' in test) return test.linkPattern;
  return 'pattern' in test ? test.pattern : null;
}

function isRegExp(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'i') instanceof RegExp;
  } catch {
    // What is wrong with it is said by the caller, in one sentence.
    return false;
  }
}

function ruleNeverReached({ scope }: LibraryPolicy): string | null {
  const any = scope.findIndex(({ when }) => when.test === 'any');
  const next = any === -1 ? undefined : scope[any + 1];
  return next === undefined
    ? null
    : `Scope rule "${next.id}" is never reached: "${scope[any]?.id}" before it holds for every page; put that one last.`;
}

function badHost({ sites, groupHosts, scope }: LibraryPolicy): string | null {
  const hosts = [
    ...sites.map((host) => ['sites', host] as const),
    ...groupHosts.map((host) => ['groupHosts', host] as const),
    ...scope.flatMap(({ id, when }) => hostsOf(when).map((host) => [`scope rule "${id}"`, host] as const)),
  ];
  const bad = hosts.find(([, host]) => !/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(host));
  return bad === undefined
    ? null
    : `"${bad[1]}" in ${bad[0]} is no host name; write it in small letters, without scheme, port or path.`;
}

function hostsOf(test: ScopeTest): readonly string[] {
  return [
    ...('hosts' in test ? test.hosts : []),
    ...('suffixes' in test ? test.suffixes : []),
    ...('linkHosts' in test ? test.linkHosts : []),
  ];
}

function badDate({ version, supersededOn, checkedOn, choices }: LibraryPolicy): string | null {
  const dates = [
    ['Field "version"', version] as const,
    ['Field "supersededOn"', supersededOn] as const,
    ['Field "checkedOn"', checkedOn] as const,
    ...choices.map(({ id, sourceDate }) => [`The source date of choice "${id}"`, sourceDate] as const),
  ];
  const bad = dates.find(([, date]) => date !== null && !isDate(date));
  return bad === undefined ? null : `${bad[0]} is "${bad[1]}"; write a date as 2026-01-31, or a year alone.`;
}

const isDate = (text: string): boolean => /^\d{4}(-\d{2}-\d{2})?$/.test(text) && !Number.isNaN(Date.parse(text));
