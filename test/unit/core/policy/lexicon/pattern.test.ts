import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../../src/core/policy/lexicon/normalise';
import { anyOf, patternSource } from '../../../../../src/core/policy/lexicon/pattern';

const isIn = (pattern: string, text: string, script: 'spaced' | 'unspaced' = 'spaced'): boolean =>
  anyOf([pattern], script)?.test(normalise(text, script).text) ?? false;

describe('a pattern', () => {
  it.each([
    ['cookie*', 'Cookies, please', true],
    ['cookie', 'Cookies', false],
    ['*analyse', 'Nutzungsanalyse', true],
    ['analyse', 'Nutzungsanalyse', false],
    ['(web|tracking) beacon*', 'a web beacon', true],
    ['(web|tracking) beacon*', 'a lighthouse beacon', false],
    ['(record|track)* you', 'recording you', true],
    ['(record|track)* [only] you', 'tracks only you', true],
    ['(사용|수집)+(합니다|하며)*', '쿠키를 수집하며,', true],
    ['(사용|수집)+(합니다|하며)*', '쿠키를 수집하지', false],
    ['*+(로그|기록)*', '접속로그를', true],
    ['use ~ cookies', 'use of some small cookies', true],
    ['use ~2 cookies', 'use of some small cookies', false],
    ['use ~8 cookies', 'use nothing. Cookies', false],
    ['we do not', 'We don’t', true],
    ['opt out', 'opt-out', true],
    [String.raw`flash \| no \|`, 'Flash cookies | No | Flash | No | given up', true],
    [String.raw`flash \| no`, 'Flash? No', false],
    ["l'adresse ip", 'nous lisons l’adresse IP', true],
    ['(ne|n) ~1 utilisons', 'nous n’utilisons', true],
    ['donnees', 'des données', true],
    ['cookie*', '쿠키를 cookie를', true],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    expect(isIn(pattern, text)).toBe(expected);
  });

  it.each([
    ['クッキー', 'クッキーを使用します', true],
    ['cookie', 'Cookieを使用', true],
    ['cookie', 'precookied', false],
    ['google analytics', 'Google Analyticsを', true],
    ['行動~広告', '行動ターゲティング広告', true],
    ['行動~2広告', '行動ターゲティング広告', false],
    ['(収集|取得)し(ます|ており)', '情報を取得しております', true],
  ])('where words are not spaced, %s in "%s": %s', (pattern, text, expected) => {
    expect(isIn(pattern, text, 'unspaced')).toBe(expected);
  });

  it.each(['(a', 'a)', '[a', 'a|b)'])('that is broken, %s, is shown', (pattern) => {
    expect(() => patternSource(pattern, 'spaced')).toThrow(`The pattern "${pattern}"`);
  });
});
