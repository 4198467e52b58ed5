import { describe, expect, it } from 'vitest';
import type { ReadingCheck } from '../../../../src/core/domain';
import { readProblem } from '../../../../src/messaging/protocol';
import { checkTold } from '../../../../src/ui/report/check-told';
import { wordsIn } from '../../../support/words';

const told = (more: Partial<ReadingCheck>, locale: 'en' | 'fr' = 'en'): string =>
  checkTold(
    {
      ...{ checkedAt: Date.UTC(2026, 0, 15, 12), ofHash: null, state: 'unchanged', problem: null, changes: [] },
      ...{ counts: { added: 1, removed: 0, changed: 2 }, ...more },
    },
    wordsIn(locale),
  );

describe('checkTold', () => {
  it('tells a text that changed from one that did not', () => {
    expect(told({})).toMatch(/^Unchanged since it was read \(checked on January 15, 2026/);
    expect(told({ state: 'changed' })).toMatch(/^Changed since it was read: 1 new, 0 gone, 2 with other words/);
  });

  it.each([...readProblem.options, 'no-address'])(
    'says that nothing is known of one that could not be fetched: %s',
    (problem) => {
      for (const locale of ['en', 'fr'] as const) {
        const sentence = told({ state: 'not-fetched', problem }, locale);
        expect(sentence).toMatch(/is not known\.$|On ne sait pas/);
        expect(sentence).not.toMatch(/ui\.|nchang/);
      }
    },
  );
});
