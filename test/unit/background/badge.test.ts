import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge, undisclosedCount } from '../../../src/background/badge';
import { createMarks, type Parts } from '../../../src/background/parts';
import { eraseStorage } from '../../../src/background/stored';
import type { Report } from '../../../src/core/domain';
import { FakeArea } from '../../support/a-storage-area';

const policy = { id: 'p', isRelevant: true, isCurrent: true, scope: { status: 'covered' } };
const verdicts = [
  { findingId: 'a', policyId: 'p', status: 'omitted' },
  { findingId: 'b', policyId: 'p', status: 'catch-all' },
  { findingId: 'b', policyId: 'p', status: 'incorrect' },
  { findingId: 'c', policyId: 'p', status: 'clear' },
  { findingId: 'd', policyId: 'p', status: 'out-of-scope' },
  { findingId: 'e', policyId: 'other', status: 'omitted' },
];
const aReport = (given: object): Report => ({ policies: [{ ...policy, ...given }], verdicts }) as unknown as Report;

describe('undisclosedCount', () => {
  it('counts findings that a current policy of this page does not disclose', () => {
    expect(undisclosedCount(aReport({}))).toBe(2);
  });

  it.each([
    ['superseded', { isCurrent: false }],
    ['of another site', { isRelevant: false }],
    ['not covering this page', { scope: { status: 'not-covered' } }],
  ])('stays silent where the policy is %s', (_, given) => {
    expect(undisclosedCount(aReport(given))).toBeNull();
  });

  it('stays silent without a report', () => {
    expect(undisclosedCount(null)).toBeNull();
  });
});

describe('the number beside the icon', () => {
  let text = '';
  const action = {
    getBadgeText: vi.fn(async () => text),
    setBadgeText: vi.fn(async (given: { text: string }) => void (text = given.text)),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
  };
  const area = new FakeArea();
  /** Another worker each time. */
  const show = (report: Report | null): Promise<void> => showBadge(createMarks(area.connect()), 1, report);
  beforeEach(() => {
    vi.clearAllMocks();
    Object.assign(fakeBrowser, { action });
  });

  it('is set and taken away again, and where none is the browser is not asked', async () => {
    await show(null);
    expect(action.getBadgeText).not.toHaveBeenCalled();
    await show(aReport({}));
    expect(text).toBe('2');
    await show(aReport({}));
    expect(action.setBadgeText).toHaveBeenCalledTimes(1);
    await show(aReport({ isCurrent: false }));
    expect(text).toBe('');
    expect([...area.items.keys()]).toEqual([]);
    await show(null);
    expect(action.getBadgeText).toHaveBeenCalledTimes(3);
  });

  it('is known to be gone once the browser has taken it away with its page', async () => {
    await show(aReport({}));
    text = '';
    await show(null);
    await show(null);
    expect(action.getBadgeText).toHaveBeenCalledTimes(2);
    expect(action.setBadgeText).toHaveBeenCalledTimes(1);
  });

  it('is that which was asked for last, and taken away again whatever came between', async () => {
    const marks = createMarks(area.connect());
    await Promise.all([showBadge(marks, 1, aReport({})), showBadge(marks, 1, null), showBadge(marks, 1, aReport({}))]);
    expect(text).toBe('2');
    await showBadge(marks, 1, null);
    expect(text).toBe('');
  });

  it('goes with everything else that is erased', async () => {
    const parts = { ...createMarks(area.connect()), store: { forget: () => undefined } } as unknown as Parts;
    await showBadge(parts, 1, aReport({}));
    await eraseStorage(parts);
    expect(text).toBe('');
  });

  it('leaves no mark of a tab that is gone', async () => {
    action.getBadgeText.mockRejectedValueOnce(new Error('No tab with id: 1.'));
    await expect(show(aReport({}))).rejects.toThrow('No tab');
    expect([...area.items.keys()]).toEqual([]);
  });
});
