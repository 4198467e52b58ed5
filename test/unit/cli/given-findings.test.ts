import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFindings } from '../../../src/cli/given-findings';
import { aFinding } from '../../support/a-finding';

let file = '';
beforeAll(() => (file = join(mkdtempSync(join(tmpdir(), 'clauselight-given-')), 'findings.json')));
afterAll(() => rmSync(join(file, '..'), { recursive: true, force: true }));

const readAll = (content: unknown): ReturnType<typeof readFindings> => {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readFindings(file);
};
const read = (content: unknown): ReturnType<typeof readFindings>['findings'] => readAll(content).findings;

const one = { technique: 'cookie', party: 'first' };

describe('findings made elsewhere', () => {
  it.each([
    ['an array', [one, one], 2],
    ['a list in an object', { findings: [one] }, 1],
    ['cases', { cases: [{ id: 'V1', given: one }] }, 1],
    ['a single finding', one, 1],
    ['one a line', `${JSON.stringify(one)}\n\n${JSON.stringify({ id: 'V2', given: one })}\n`, 2],
    ['nothing', [], 0],
  ])('are read from %s', (_, content, count) => {
    expect(read(content)).toHaveLength(count);
  });

  it('know nothing of what is left out', () => {
    expect(read({ technique: 'cookie' })).toEqual([
      expect.objectContaining({
        party: null,
        role: null,
        host: null,
        entity: null,
        purposes: [],
        holdsIdentifier: null,
        loaded: null,
        surface: null,
      }),
    ]);
  });

  it('take the short forms of purposes, entity and name', () => {
    const [given] = read({ ...one, purposes: ['analytics'], entity: 'Facebook', name: '_ga' });
    expect(given).toMatchObject({
      purposes: [{ value: 'analytics', source: 'given' }],
      entity: { name: 'Facebook', source: 'given' },
      names: ['_ga'],
    });
  });

  it('are taken whole when they come from a report', () => {
    const finding = aFinding({ id: 'f-1', entity: { name: 'Shop', source: 'list' }, names: ['a'], maxAgeSeconds: 5 });
    expect(read([finding])).toEqual([finding]);
  });

  it.each([
    [{ technique: 'web_form', variant: 'sign_in' }, 'sign_in_form'],
    [{ technique: 'web_form', variant: 'sign_up' }, 'sign_up_form'],
    [{ technique: 'web_form', variant: 'submitted' }, null],
    [{ technique: 'web_form', variant: 'submitted', surface: 'sign_up_form' }, 'sign_up_form'],
    [{ technique: 'cookie', variant: 'sign_in' }, null],
  ])('tell the surface of %j', (given, surface) => {
    expect(read(given)).toMatchObject([{ surface }]);
  });

  it('keep the id of their case, or are numbered', () => {
    expect(read([{ id: 'V7', given: one }, one, { id: 9, ...one }]).map(({ id }) => id)).toEqual(['V7', '2', '9']);
  });

  it.each([
    ['no technique', [{ party: 'first' }], /finding 1: Field "technique" is missing/],
    ['an unknown technique', [one, { technique: 'sorcery' }], /finding 2: Field "technique".*such as/],
    ['an unknown party', [{ technique: 'cookie', party: 'second' }], /Field "party"/],
    ['something that is no finding', [3], /finding 1/],
  ])('are refused with %s, in one sentence that names the file', (_, content, sentence) => {
    const { findings, refused } = readAll(content);
    expect(refused).toEqual([expect.stringMatching(sentence) as string]);
    expect(refused[0]).toContain(file);
    expect(findings).toHaveLength(content.length - 1);
  });

  it.each([
    ['broken JSON', '[{', /not valid JSON/],
    ['a broken line', `${JSON.stringify(one)}\nnope`, /line 2/],
  ])('cannot be read from %s, which is said in one sentence that names the file', (_, content, sentence) => {
    expect(() => read(content)).toThrow(sentence);
    expect(() => read(content)).toThrow(file);
  });
});
