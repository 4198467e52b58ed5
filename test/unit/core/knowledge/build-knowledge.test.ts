import { expect, it } from 'vitest';
import { buildKnowledge } from '../../../../src/core/knowledge';
import { aPolicy } from '../../../support/a-policy';
import { someTables } from '../../../support/some-tables';

it('gives the policies in one order, however they were added', () => {
  const [a, b] = [aPolicy([], { id: 'a' }), aPolicy([], { id: 'b' })];
  expect(buildKnowledge(someTables(), [b, a]).policies).toEqual(buildKnowledge(someTables(), [a, b]).policies);
});
