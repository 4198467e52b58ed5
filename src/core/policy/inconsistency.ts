import type { LibraryPolicy, Reason, ScopeTest } from '../domain';

const maxQuoteWords = 25;

/** Returns what the shape alone cannot say, as a message: that ids meet, quotes are short, patterns and dates can be read. */
export function inconsistencyOf(policy: LibraryPolicy): Reason | null {
  for (const check of checks) {
    const problem = check(policy);
    if (problem !== null) return problem;
  }
  return null;
}

type Check = (policy: LibraryPolicy) => Reason | null;

const checks: readonly Check[] = [
  idTwice,
  quoteTooLong,
  clauseNotThere,
  badPattern,
  ruleNeverReached,
  badHost,
  badDate,
];

function idTwice({ clauses, disclosures, choices, scope, documents, subjects }: LibraryPolicy): Reason | null {
  for (const [list, rows] of Object.entries({ clauses, disclosures, choices, scope, documents, subjects })) {
    const ids = rows.map(({ id }) => id);
    const id = ids.find((one, index) => ids.indexOf(one) !== index);
    if (id !== undefined) return { key: 'problem.file.id_twice', params: { id, list } };
  }
  return null;
}

function quoteTooLong({ clauses, disclosures }: LibraryPolicy): Reason | null {
  const quotes = [
    ...clauses.map(({ id, quote }) => ({ id, list: 'clauses', quote })),
    ...disclosures.map(({ id, quote }) => ({ id, list: 'disclosures', quote })),
  ];
  for (const { quote, ...where } of quotes) {
    if (quote?.trim() === '') return { key: 'problem.file.quotes_nothing', params: where };
    const words = quote?.trim().split(/\s+/).length ?? 0;
    if (words > maxQuoteWords)
      return { key: 'problem.file.quotes_too_much', params: { ...where, words, most: maxQuoteWords } };
  }
  return null;
}

function clauseNotThere({ clauses, disclosures, choices, scope, subjects, documents }: LibraryPolicy): Reason | null {
  const known = new Set(clauses.map(({ id }) => id));
  const citing = {
    disclosures: disclosures.map(({ id, clauseId }) => ({ id, clauseIds: [clauseId] })),
    ...{ choices, scope, subjects },
    documents: documents.map(({ id, clauseId }) => ({ id, clauseIds: [clauseId] })),
  };
  for (const [list, rows] of Object.entries(citing))
    for (const { id, clauseIds } of rows) {
      const clause = clauseIds.find((cited) => !known.has(cited));
      if (clause !== undefined) return { key: 'problem.file.cites_missing', params: { id, list, clause } };
    }
  return null;
}

function badPattern({ scope, laterLinkPattern }: LibraryPolicy): Reason | null {
  const patterns = [
    ['laterLinkPattern', laterLinkPattern] as const,
    ...scope.map(({ id, when }) => [id, patternOf(when)] as const),
  ];
  for (const [where, pattern] of patterns) {
    if (pattern !== null && !isRegExp(pattern))
      return { key: 'problem.file.no_pattern', params: { where, pattern: JSON.stringify(pattern) } };
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
    // What is wrong with it is said by the caller.
    return false;
  }
}

function ruleNeverReached({ scope }: LibraryPolicy): Reason | null {
  const any = scope.findIndex(({ when }) => when.test === 'any');
  const next = any === -1 ? undefined : scope[any + 1];
  return next === undefined
    ? null
    : { key: 'problem.file.never_reached', params: { id: next.id, any: scope[any]?.id ?? '' } };
}

function badHost({ sites, groupHosts, scope }: LibraryPolicy): Reason | null {
  const hosts = [
    ...sites.map((host) => ['sites', host] as const),
    ...groupHosts.map((host) => ['groupHosts', host] as const),
    ...scope.flatMap(({ id, when }) => hostsOf(when).map((host) => [id, host] as const)),
  ];
  const bad = hosts.find(([, host]) => !/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(host));
  return bad === undefined ? null : { key: 'problem.file.no_host', params: { host: bad[1], where: bad[0] } };
}

function hostsOf(test: ScopeTest): readonly string[] {
  return [
    ...('hosts' in test ? test.hosts : []),
    ...('suffixes' in test ? test.suffixes : []),
    ...('linkHosts' in test ? test.linkHosts : []),
  ];
}

function badDate({ version, supersededOn, checkedOn, choices }: LibraryPolicy): Reason | null {
  const dates = [
    ['version', version] as const,
    ['supersededOn', supersededOn] as const,
    ['checkedOn', checkedOn] as const,
    ...choices.map(({ id, sourceDate }) => [id, sourceDate] as const),
  ];
  const bad = dates.find(([, date]) => date !== null && !isDate(date));
  return bad === undefined ? null : { key: 'problem.file.no_date', params: { where: bad[0], date: bad[1] ?? '' } };
}

const isDate = (text: string): boolean => /^\d{4}(-\d{2}-\d{2})?$/.test(text) && !Number.isNaN(Date.parse(text));
