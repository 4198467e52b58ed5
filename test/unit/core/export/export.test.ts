import { describe, expect, it } from 'vitest';
import { translate, type Messages } from '../../../../src/lib/translate';
import { csvColumns, toCsv } from '../../../../src/core/export/csv';
import { toHtml } from '../../../../src/core/export/html';
import { artifactsToJson, toJson } from '../../../../src/core/export/json';
import { reportVersion, type Artifacts, type Report } from '../../../../src/core/domain';
import { countReport } from '../../../../src/core/report/counts';
import { aFinding } from '../../../support/a-finding';
import { anObservation } from '../../../support/an-observation';
import { aClause, aPolicyInReport } from '../../../support/a-report';
import { anArtifacts } from '../../../support/an-artifacts';
import { aVerdict } from '../../../support/a-verdict';
import { readJson } from '../../../support/read-json';

const messages = readJson('assets/locales/en.json') as Messages;
const words = { locale: 'en', t: (key: string, params = {}) => translate(messages, 'en', key, params) };

const hostile = [
  '=HYPERLINK("http://x.test")',
  '<img src=x onerror=alert(1)>',
  '+1',
  ' =1',
  '-1',
  '@sum',
  'a\r\nb',
  '\u202egnp.exe',
  '"quoted", and more',
];

function reportWith(names: string[]): Report {
  const artifacts = anArtifacts();
  const findings = names.map((name, index) => aFinding({ id: `f${index}`, names: [name] }));
  const verdicts = findings.map(({ id }) => aVerdict({ findingId: id, status: 'omitted', clauses: [] }));
  const { page, access, consent, environment, collectors } = artifacts;
  return {
    schemaVersion: reportVersion,
    versions: { tool: '0', rules: '0', knowledge: '0' },
    ...{ page: { ...page, title: '</title><script>alert(1)</script>' }, access, consent, environment, collectors },
    ...{ policies: [], clauses: [], findings, verdicts, disclosures: [], unobserved: [], choices: [] },
    counts: countReport(artifacts, findings, verdicts, []),
    limits: { dropped: [], hidden: [], failedRules: [] },
  };
}

const twoVerdicts = [
  aVerdict({ findingId: 'f0', status: 'clear', clauses: [{ policyId: 'a-policy', clauseId: '1.1' }] }),
  aVerdict({
    ...{ findingId: 'f0', policyId: 'other', status: 'partial' },
    clauses: ['9', '10'].map((clauseId) => ({ policyId: 'other', clauseId })),
  }),
];

describe('toCsv', () => {
  it('writes a header and one row a finding, with no cell that a spreadsheet would run', () => {
    const lines = toCsv(reportWith(hostile)).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + hostile.length);
    expect(lines[0]).toBe(csvColumns.join(','));
    const cells = lines
      .slice(1)
      .flatMap((line) => line.split(','))
      .map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^\s*[=+\-@]|\u202e/.test(cell))).toEqual([]);
  });
});

describe('toCsv, where several policies speak of a finding', () => {
  it('names every verdict and every clause with its policy', () => {
    const report = { ...reportWith(['a']), verdicts: twoVerdicts };
    const [header = '', row = ''] = toCsv(report).split('\r\n');
    const cell = (name: string): string | undefined => row.split(',')[header.split(',').indexOf(name)];
    expect(cell('all_verdicts')).toBe('a-policy:clear other:partial');
    expect(cell('all_clauses')).toBe('a-policy:1.1 other:9 other:10');
  });
});

describe('toHtml', () => {
  it('tells every verdict, with the policy whose it is', () => {
    const policies = [aPolicyInReport(), aPolicyInReport({ id: 'other', title: 'Another' })];
    const html = toHtml({ ...reportWith(['a']), policies, verdicts: twoVerdicts }, words);
    expect(html).toMatch(/A policy<.*<strong>Disclosed<.*Another<.*<strong>Partly disclosed</);
  });

  it('tells how often, by which script, and all names', () => {
    const report = reportWith(['a']);
    const names = Array.from({ length: 12 }, (_, at) => `name${at}`);
    const findings = report.findings.map((one) => ({ ...one, names, count: 3, scriptUrl: 'https://cdn.test/a.js' }));
    const html = toHtml({ ...report, findings }, words);
    for (const told of ['3 times', 'https://cdn.test/a.js', 'name11']) expect(html).toContain(told);
  });

  it('shows every name as text and holds no script, handler or request', () => {
    const html = toHtml(reportWith(hostile), words);
    expect(html).not.toMatch(/<script|<img|<link|onerror=alert\(1\)>|src=["']?http/i);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain('\u202e');
  });

  it('leads from a verdict to its clause, with what it discloses, and from there back', () => {
    const policies = [aPolicyInReport()];
    const clause = aClause({ quote: 'We use cookies.' });
    const disclosure = {
      ...{ policyId: 'a-policy', id: 'd', clauseId: '1.1', quote: null, meaning: null },
      isSeen: true,
    };
    const html = toHtml(
      {
        ...{ ...reportWith(['a']), policies, verdicts: twoVerdicts },
        clauses: [clause],
        disclosures: [{ ...disclosure, techniques: ['cookie'] }],
      },
      words,
    );
    expect(html).toContain('<a class="clause" href="#clause-1-1.1">1.1</a>');
    expect(html).toMatch(/<p id="clause-1-1\.1">.*We use cookies\..*<mark>Cookie<\/mark>.*<a href="#f0">Cookie<\/a>/);
    expect(html).toContain('<tbody id="f0"');
    // The file has no words of it: there is nothing to lead to.
    expect(html).not.toContain('href="#clause-0-9"');
  });

  it('tells what is declared for machines, and where the site’s own sources differ', () => {
    const gpc = { kind: 'gpc', id: 'gpc', url: 'https://shop.test/.well-known/gpc.json', readAt: 1 } as const;
    const side = { policyId: null, declarationId: 'gpc', clauseId: null, quote: '"gpc": true', language: null };
    const told = toHtml(
      {
        ...reportWith(['a']),
        declared: {
          declarations: [{ ...gpc, state: 'declared', isHonoured: true, lastUpdate: null }],
          ...{ vendors: [], storage: [] },
        },
        disagreements: [
          {
            ...{ id: 'gpc:a-policy', kind: 'gpc', subject: 'gpc' },
            sides: [{ ...side, says: { key: 'disagreement.says.gpc.honoured', params: {} } }],
          },
        ],
      },
      words,
    );
    expect(told).toMatch(/differ on 1 subject<\/h2>\n<h3>Global Privacy Control/);
    expect(told).toContain('says that the signal is followed. <code>&quot;gpc&quot;: true</code>');
    expect(told).toMatch(/Declared for machines<\/h2>\n<ul><li><strong>The site’s gpc.json\.<\/strong> It says/);
  });

  it('has a word for everything it says', () => {
    expect(toHtml(reportWith(['a']), words)).not.toMatch(/\bexport\.[a-z_]+|\bstatus\.[a-z-]+|\btechnique\.[a-z_]+/);
  });
});

describe('toJson', () => {
  it('reads back as the same report', () => {
    const report = reportWith(hostile);
    expect(JSON.parse(toJson(report))).toEqual(report);
  });
});

describe('artifactsToJson', () => {
  it('leaves every keyed hash behind', () => {
    const artifacts = anArtifacts({
      observations: [
        {
          id: 'o',
          at: 1,
          count: 1,
          frameUrl: 'https://shop.test/',
          source: 'storage',
          scriptUrl: null,
          kind: 'storage-item',
          area: 'local',
          key: 'k',
          value: { length: 9, entropy: 'high', hash: 'abcdef' },
        },
      ],
    });
    expect(artifactsToJson(artifacts)).not.toContain('abcdef');
  });

  it('still says which values are the same', () => {
    const item = (key: string, hash: string, parts?: string[]) =>
      anObservation('storage-item', { key, value: { length: 9, entropy: 'high', hash, ...(parts ? { parts } : {}) } });
    const observations = [item('a', 'one'), item('b', 'two', ['one', 'three']), item('c', 'one')];
    const read = JSON.parse(artifactsToJson(anArtifacts({ observations }))) as Artifacts;
    expect(read.observations.map((one) => ('value' in one ? one.value : null))).toMatchObject([
      { hash: '1' },
      { hash: null, parts: ['1'] },
      { hash: '1' },
    ]);
  });
});
