import { describe, expect, it } from 'vitest';
import { isUnanswered, unansweredBy } from '../../../../src/core/detect/is-unanswered';
import type { ObservationOf } from '../../../../src/core/domain';
import { anObservation } from '../../../support/an-observation';

const url = 'https://tell.test/in';
const aSend = (given: object): ObservationOf<'send'> => anObservation('send', { url, ...given });
const anAnswer = (status: number): ObservationOf<'request'> => anObservation('request', { url, status });

describe('what nobody reads an answer of', () => {
  it.each([
    [{ api: 'sendBeacon' }, true],
    [{ api: 'fetch' }, false],
    [{ api: 'fetch', isUnread: true }, false],
    [{ api: 'xhr' }, false],
  ])('%o: %s', (given, expected) => {
    expect(isUnanswered(aSend(given))).toBe(expected);
  });

  it.each([
    [[], false],
    [[200], false],
    [[204], true],
    [[204, 200], false],
  ])('a call that was answered with %o: %s', (statuses, expected) => {
    expect(unansweredBy(statuses.map(anAnswer))(aSend({ api: 'fetch' }))).toBe(expected);
  });

  it('a call whose answer no script can read, whatever came', () => {
    expect(unansweredBy([anAnswer(200)])(aSend({ api: 'fetch', isUnread: true }))).toBe(true);
  });
});
