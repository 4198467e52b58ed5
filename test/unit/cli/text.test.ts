import { describe, expect, it } from 'vitest';
import { toText, wrap } from '../../../src/cli/text';
import { assess } from '../../../src/core/assess';
import type { Knowledge } from '../../../src/core/domain';
import { translate, type Messages } from '../../../src/lib/translate';
import { anArtifacts } from '../../support/an-artifacts';
import { anObservation } from '../../support/an-observation';
import { readJson } from '../../support/read-json';
import { aPolicy } from '../../support/a-policy';
import { aDisclosure } from '../../support/a-disclosure';

const messages = readJson('assets/locales/en.json') as Messages;
const words = { locale: 'en', t: (key: string, params = {}) => translate(messages, 'en', key, params) };

const knowledge: Knowledge = {
  ...{
    version: '1',
    rulesVersion: '1',
    policies: [aPolicy([aDisclosure({ techniques: ['cookie'], parties: ['first'] })])],
  },
  siteOf: (host) => host,
  hostFacts: () => ({ entity: null, entitySource: null, class: null, purposes: [], role: 'unknown', technique: null }),
  cookieFacts: () => null,
  entityNamed: () => null,
  isSameParty: (a, b) => a === b,
  isSameOwner: (a, b) => a === b,
  choicesFor: () => [],
};

const cookieNamed = (name: string) =>
  anObservation('cookie-write', { id: name, name, host: 'shop.test', frameUrl: 'https://shop.test/' });
const textOf = (names: readonly string[], width = 100): string =>
  toText(assess(anArtifacts({ observations: names.map(cookieNamed) }), knowledge), words, width);

describe('the report as text', () => {
  it('shows page, policy, counts, verdicts and the clauses cited', () => {
    const text = textOf(['basket']);
    expect(text).toMatch(/A shop <https:\/\/shop\.test\/>/);
    expect(text).toMatch(/Policies: A policy/);
    expect(text).toMatch(/0 not disclosed · 0 partly disclosed · 1 disclosed/);
    expect(text).toMatch(/Disclosed {2}Cookie.*basket.*this site/);
    expect(text).toMatch(/“we say so” \(en\)/);
  });

  it('tells how often, by whose script, and how many names it leaves out', () => {
    const write = (name: string) => ({ ...cookieNamed(name), count: 2, scriptUrl: 'https://cdn.test/a.js' });
    const observations = ['1', '2', '3', '4', '5', '6'].map((last) => write(`id_1000000${last}`));
    const text = toText(assess(anArtifacts({ observations }), knowledge), words, 200);
    expect(text).toMatch(/id_10000003, id_10000004, \+2 × 12 ← cdn\.test/);
  });

  it.each([80, 100, 140])('keeps within %i columns', (width) => {
    const long = 'n'.repeat(400);
    const lines = textOf(['basket', long, 'visitor'], width).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll(/\s/g, '')).toContain('visitor');
  });

  it('sends nothing to the terminal that it would obey', () => {
    expect(textOf(['\u001b[2J\u001b[31mred', 'b\u202ecookie'])).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
    );
  });

  it('breaks lines at spaces, and long words where they must be', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrap('', 3)).toEqual(['']);
  });
});
