import { describe, expect, it } from 'vitest';
import { isNamed } from '../../../../src/core/match/is-named';

describe('isNamed', () => {
  it.each([
    ['Facebook, Inc.', ['Facebook'], true],
    ['Meta (Facebook)', ['Facebook'], true],
    ['Facebook', ['Facebook Ireland Ltd.'], true],
    ['ÉCOLE', ['école'], true],
    ['Metabase', ['Meta'], false],
    ['Meta', ['Metabase', 'Social Media'], false],
    ['Somebody', [], false],
    ['Somebody', [''], false],
  ])('%s by %j: %s', (organisation, names, expected) => {
    expect(isNamed(organisation, names)).toBe(expected);
  });
});
