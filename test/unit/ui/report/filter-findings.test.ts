import { describe, expect, it } from 'vitest';
import { filterFindings } from '../../../../src/ui/report/filter-findings';
import { findingsView, type FindingsView } from '../../../../src/ui/report/findings-view';
import { aFinding } from '../../../support/a-finding';
import { aReport } from '../../../support/a-report';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');
const report = aReport({
  findings: [
    aFinding({ id: 'cookie', names: ['_count'], entity: { name: 'Counter', source: 's' }, party: 'third' }),
    aFinding({ id: 'pixel', technique: 'web_beacon', host: 'px.crier.test', party: 'third' }),
    aFinding({ id: 'font', technique: 'contact', weight: 'contact', host: 'fonts.test', party: 'third' }),
  ],
});
const view = findingsView(report);
const idsIn = ({ groups, contacts, signals }: FindingsView): string[] =>
  [...groups.flatMap(({ rows }) => rows), ...contacts, ...signals].map(({ finding }) => finding.id);

describe('filterFindings', () => {
  it.each([
    ['', ['cookie', 'pixel', 'font'], 0],
    ['  ', ['cookie', 'pixel', 'font'], 0],
    ['_COUNT', ['cookie'], 2],
    ['counter', ['cookie'], 2],
    ['crier pixel', ['pixel'], 2],
    ['fonts', ['font'], 2],
    ['disclosed cookie', ['cookie'], 2],
    ['no such thing', [], 3],
  ])('typed "%s" shows %j and hides %i', (typed, ids, hidden) => {
    const filtered = filterFindings(view, typed, words);
    expect([idsIn(filtered.view), filtered.hidden]).toEqual([ids, hidden]);
  });

  it('leaves the counts as the report has them', () => {
    const counts = ({ groups }: FindingsView): number[] => groups.map(({ count }) => count);
    expect(counts(filterFindings(view, 'pixel', words).view)).toEqual(counts(view));
  });
});
