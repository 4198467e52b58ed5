import { describe, expect, it } from 'vitest';
import { scopeReasons, verdictBasis, verdictStatuses } from '../../../../src/core/domain';
import type { Messages } from '../../../../src/lib/translate';
import { readJson } from '../../../support/read-json';

const byScope = ['scope', 'not-checked'];
const finer = ['part-stated'];
const keys = [
  ...scopeReasons,
  ...['scope.links_not_looked_for', 'scope.no_policy', 'scope.assumed'],
  ...verdictStatuses.map((status) => `status.${status}`),
  ...verdictBasis.options
    .filter((basis) => !byScope.includes(basis) && !finer.includes(basis))
    .map((basis) => `verdict.${basis.replaceAll('-', '_')}`),
  ...['party', 'purpose', 'moment', 'technique'].map((missing) => `verdict.part_stated.${missing}`),
  ...['verdict.not_read', 'verdict.no_policy', 'verdict.party_not_given', 'verdict.language_not_read'],
  ...[
    ...['arguable', 'document_not_held', 'prevailing', 'region', 'role_unknown', 'superseded', 'uncertain_reading'],
    'vendor_not_named',
  ].map((remark) => `verdict.remark.${remark}`),
];

describe.each(['en', 'fr'])('the words of verdicts in %s', (language) => {
  const messages = readJson(`assets/locales/${language}.json`) as Messages;

  it.each(keys)('%s is a message with a note for the translator', (key) => {
    expect(messages[key]?.note).toMatch(/\w/);
    expect(JSON.stringify(messages[key]?.text)).toMatch(/\w/);
  });
});
