import { describe, expect, it } from 'vitest';
import { looksLike } from '../../../src/collect/looks-like';

describe('a value, by its form alone', () => {
  it.each([
    ['1280x720', 'screen'],
    ['412×915', 'screen'],
    ['1920x1080x24', 'screen'],
    ['24', 'depth'],
    ['slow-2g', 'network'],
    ['Europe/Zurich', 'zone'],
    ['America/Argentina/Salta', 'zone'],
    ['Linux x86_64', 'platform'],
    ['84.03', 'amount'],
    ['1200,50', 'amount'],
    ['EUR', 'currency'],
  ])('%s may be a %s', (value, look) => {
    expect(looksLike(value)).toBe(look);
  });

  it.each(['', '300x250', '64x64', '25', '4', 'Europe', 'Windows', '84.0', 'EURO', 'ABC', `${'9'.repeat(80)}.00`])(
    '%j is nothing of these',
    (value) => {
      expect(looksLike(value)).toBeUndefined();
    },
  );
});
