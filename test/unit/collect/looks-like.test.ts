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
    ['$experiment_started', 'trial'],
    ['Split Test Viewed', 'trial'],
    [
      'TypeError: a is null\n    at pay (https://shop.example/a.js:7:31)\n    at https://shop.example/b.js:1:9',
      'trace',
    ],
    ['pay@https://shop.example/a.js:7:31', 'trace'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'agent'],
    ['9e107d9d372bb6826bd81d3542a419d6', 'digest'],
    ['2FD4E1C67A2D28FCED849EE1BB76E7391B93EB12', 'digest'],
    ['d7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592', 'digest'],
  ])('%s may be a %s', (value, look) => {
    expect(looksLike(value)).toBe(look);
  });

  it.each([
    '',
    '300x250',
    'experiment',
    'Science experiment kit',
    'science-experiment-kit.jpg',
    'Split test results',
    'an experiment with lamps in a dark room',
    '64x64',
    '25',
    '4',
    'Europe',
    'Windows',
    '84.0',
    'https://shop.example:8443/a.js',
    'Meet at https://shop.example/ 7:31',
    'Look at https://shop.example/e?start=2026-11-30T10:30:00',
    'by @ada: https://shop.example/?t=1:02:03',
    'Mozilla',
    'EURO',
    'ABC',
    `${'9'.repeat(80)}.00`,
    '9e107d9d372bb682',
    `x${'9e107d9d'.repeat(4)}`,
    'wJ4vT9qLmZ2xR7kPb5sYc8dHf3gNa6eU',
  ])('%j is nothing of these', (value) => {
    expect(looksLike(value)).toBeUndefined();
  });
});
