import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { unobservable } from '../../src/core/domain';
import { ruleCases } from '../rules/read-cases';
import { differences, readExpected, toExpected } from './expectation';
import { render } from './render';
import { designed, isCovered, toTable } from './table';
import type { Visit } from './visit';

const root = fileURLToPath(new URL('../..', import.meta.url));
const expected = readExpected(root) ?? { rows: {}, missing: [] };
const proved = new Set(Object.keys(expected.rows).map((key) => key.split(' × ')[0] ?? ''));

const aVisit = (visit: Partial<Visit>): Visit => ({
  ...{ page: 'cookie/page.html', browser: 'chromium', step: 'all', seen: [], runs: [] },
  ...visit,
});

describe('coverage', () => {
  it.each(designed())('%s has a proving page or a sentence, or is named as missing', (name) => {
    expect(isCovered(name, proved) || name in unobservable || expected.missing.includes(name)).toBe(true);
  });

  it('names nothing as missing that is there', () => {
    expect(expected.missing.filter((name) => isCovered(name, proved))).toEqual([]);
  });

  it('names pages that there are', () => {
    const pages = new Set(ruleCases.map(({ name }) => name));
    const gone = Object.values(expected.rows).flatMap(({ pages: named }) => named.filter((page) => !pages.has(page)));
    expect(gone, 'run npm run coverage -- --update').toEqual([]);
  });

  it('says of every cell that it is seen, or why not', () => {
    for (const [key, { cells }] of Object.entries(expected.rows))
      for (const [column, state] of Object.entries(cells)) expect(state, `${key}, ${column}`).not.toBe('not-seen');
  });

  it('proves a cell by the page that showed it, and explains the others by what the visit says', () => {
    const seen = aVisit({ seen: [{ technique: 'push', variant: null, collectors: ['api-calls'] }] });
    const runs = [{ name: 'api-calls', status: 'not-run', reason: 'collector.reason.snapshot' } as const];
    const { rows } = toTable([seen, aVisit({ step: 'click', runs })], (key) => key);
    const cells = rows.find(({ technique }) => technique === 'push')?.cells ?? [];
    expect(cells.find(({ browser, step }) => browser === 'chromium' && step === 'all')).toMatchObject({
      state: 'seen',
      pages: ['cookie/page.html'],
    });
    expect(cells.find(({ browser, step }) => browser === 'chromium' && step === 'click')).toMatchObject({
      state: 'not-seen',
      sentence: 'collector.reason.snapshot',
    });
  });

  it('tells a cell that is no longer as it was', () => {
    const before = toExpected(
      toTable([aVisit({ seen: [{ technique: 'push', variant: null, collectors: ['api-calls'] }] })], (key) => key),
    );
    expect(differences(before, before)).toEqual([]);
    expect(differences(before, { rows: {}, missing: [] })).toContainEqual(
      'push × api-calls, chromium all: "seen" before, "no row" now',
    );
  });

  it.each(['text', 'json', 'markdown', 'csv'] as const)('writes every row as %s', (format) => {
    const table = toTable(
      [aVisit({ seen: [{ technique: 'push', variant: null, collectors: ['api-calls'] }] })],
      String,
    );
    expect(render(table, format)).toContain('push');
    expect(render(table, format)).toContain('unobservable.mobile_sdk');
  });
});
