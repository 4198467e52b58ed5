import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSites } from '../sites/server';
import { expect, hostsFolder, test } from './support/fixtures';
import { reaching, runCli } from './support/run-cli';

let folder = '';
test.beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'clauselight-bad-input-'))));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const badArguments: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['a command that is not there', ['frobnicate'], /unknown command/],
  ['no address', ['scan'], /missing required argument/],
  ['a word for an address', ['scan', 'nowhere'], /"nowhere" is not an address; give one/],
  ['an address without its scheme', ['scan', 'www.shop.test'], /write https:\/\/www\.shop\.test/],
  ['an address of another sort', ['scan', 'ftp://shop.test/'], /not the address of a web page/],
  ['a format that is not there', ['scan', 'demo', '--format', 'xml'], /Allowed choices are text, json, csv, html/],
  ['a waiting time in words', ['scan', 'demo', '--wait', 'long'], /Give a number of milliseconds/],
  ['several pages as one HTML', ['scan', 'demo', 'https://a.test/', '--format', 'html'], /give --out DIR/],
];

for (const [what, args, sentence] of badArguments) {
  test(`refuses ${what}`, async () => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
}

const badFiles: readonly (readonly [string, (file: string) => string[], string, RegExp])[] = [
  ['a policy that is no JSON', (file) => ['scan', 'demo', '--policy', file], '{"id":', /not valid JSON.*correct it/],
  ['a policy with a field missing', (file) => ['scan', 'demo', '--policy', file], '{"schemaVersion":1}', /Field “id”/],
  ['artifacts that are no JSON', (file) => ['assess', file], 'nothing', /not valid JSON/],
  [
    'artifacts with a field missing',
    (file) => ['assess', file],
    '{"schemaVersion":1}',
    /Field "versions".*--save-artifacts/,
  ],
  ['artifacts of a later version', (file) => ['assess', file], '{"schemaVersion":99}', /schemaVersion 99.*newer/],
  ['findings that are no JSON', (file) => ['match', file], '[{"technique":', /not valid JSON/],
  [
    'a finding of no known technique',
    (file) => ['match', file],
    '[{"technique":"sorcery"}]',
    /finding 1: Field "technique".*such as/,
  ],
  ['a line that is no JSON', (file) => ['match', file], '{"technique":"cookie"}\nnothing\n', /line 2: not valid JSON/],
];

for (const [index, [what, argsFor, content, sentence]] of badFiles.entries()) {
  test(`refuses ${what}, and names the file`, async () => {
    const file = written(`bad-${index}.json`, content);
    const { code, stdout, stderr } = await runCli(argsFor(file));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain(file);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
}

test('names a file that is not there', async () => {
  const { code, stderr } = await runCli(['match', join(folder, 'none.json')]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/none\.json is not there; give the path/);
});

test('says that the browser asked for is not there', async () => {
  const { code, stderr } = await runCli(['scan', 'demo', '--browser', join(folder, 'no-browser')]);
  expect(code).toBe(4);
  expect(stderr).toMatch(/there is no such program/);
});

test('delivers the good pages when others fail, and says why each failed', async ({ site }) => {
  test.setTimeout(120_000);
  const stranger = await startSites({ folder: hostsFolder, hosts: ['stranger.test'] });
  site.serve('https://good.test/', '<!doctype html><title>Good</title><script>localStorage.a = 1</script>');
  site.serve('https://also-good.test/', '<!doctype html><title>Also good</title>');
  site.serve('https://file.test/', {
    headers: { 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="a.zip"' },
    body: 'PK',
  });
  site.serve('https://slow.test/', {
    neverEnds: true,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>Slow</title><p>So far.',
  });
  site.serve('https://silent.test/', { neverEnds: true, isSilent: true });
  const [rules = '', pin = ''] = site.browserArgs;
  const args = [rules.replace('=', `=MAP stranger.test:443 127.0.0.1:${stranger.port}, `), pin];
  const addresses = ['good', 'stranger', 'file', 'slow', 'silent', 'also-good'].map((name) => `https://${name}.test/`);
  const { code, stdout, stderr } = await runCli([
    ...['scan', ...addresses, 'https://nowhere.invalid/'],
    ...['--format', 'json', '--wait', '300', '--timeout', '4000', ...reaching(args)],
  ]);
  await stranger.close();
  expect(stderr).toMatch(/https:\/\/stranger\.test\/ has a certificate that the browser does not trust \(ERR_CERT_/);
  expect(stderr).toMatch(/https:\/\/file\.test\/ is a download, not a page/);
  expect(stderr).toMatch(/https:\/\/slow\.test\/ did not finish loading within 4 s; the report holds what was seen/);
  expect(stderr).toMatch(/https:\/\/silent\.test\/ did not finish loading within 4 s, and showed nothing/);
  expect(stderr).toMatch(/https:\/\/nowhere\.invalid\/ cannot be reached: its host name is not known/);
  expect(code).toBe(3);
  const reports = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { page: { requestedUrl: string; endedBy: string | null } });
  expect(reports.map(({ page }) => [page.requestedUrl, page.endedBy])).toEqual([
    ['https://good.test/', null],
    ['https://slow.test/', 'visit.ended.timeout'],
    ['https://also-good.test/', null],
  ]);
});
