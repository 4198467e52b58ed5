import { expect, it } from 'vitest';
import { anyOf } from '../../../../../src/core/policy/lexicon/pattern';
import { spansBut } from '../../../../../src/core/policy/reading/spans';

it.each([
  [' we use cookies and a cookie policy ', ['cookies ']],
  [' our cookie policy ', []],
  [' nothing of the kind ', []],
])('of "%s", what is meant is %s', (text, meant) => {
  const spans = spansBut(anyOf(['cookie*'], 'spaced'), anyOf(['cookie policy'], 'spaced'), text);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(meant);
});
