import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCodes, Failure } from '../../../src/cli/failure';
import { readPolicies, type PolicyFormat } from '../../../src/cli/policy';
import { readWords } from '../../../src/cli/words';

const words = readWords(fileURLToPath(new URL('../../..', import.meta.url)), {});
const folder = mkdtempSync(join(tmpdir(), 'clauselight-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Row {
  technique: string;
  stance: string;
  party: string | null;
  role: string | null;
  clauseId: string;
  certainty: number;
}

interface Result {
  language: string | null;
  title: string | null;
  versionDate: string | null;
  given: string;
  clauses: { id: string; text: string }[];
  disclosures: Row[];
  scope: { clauseId: string; says: string; hosts: string[]; kinds: string[]; quote: string }[];
  choices: { kind: string; target: string | null; linkIndex: number | null; region: string; certainty: number }[];
}

const page = `<!doctype html><html lang="en"><title>Fern Press</title><body>
<template><a href="/never">never</a></template>
<nav><a href="/">Home</a><a name="top">Top</a></nav>
<main><h1>Privacy policy of the Fern Press</h1><p>Last updated: 3 May 2024</p>
<h2>What we use</h2><p>We use cookies to remember what you put in your basket, and web beacons to count our readers.</p>
<p>We do not use session replay.</p>
<h2>Scope</h2><p>This policy applies to www.fern.example and our mobile app.</p>
<h2>Your choices</h2><p>You can <a href="https://fern.example/unsubscribe">unsubscribe from our newsletter</a> at any time.</p>
</main></body></html>`;

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(sources: string[], format: PolicyFormat = 'json', language: string | null = null) {
  const out: string[] = [];
  const said: string[] = [];
  const to = { out: (text: string) => void out.push(text), say: (text: string) => void said.push(text), columns: null };
  const code = await readPolicies(sources, language, format, words, to);
  return { code, out, said };
}

async function readOne(source: string, language: string | null = null): Promise<Result> {
  const { code, out, said } = await run([source], 'json', language);
  expect(said).toEqual([]);
  expect(code).toBe(exitCodes.done);
  return JSON.parse(out.join('')) as Result;
}

describe('clauselight policy', () => {
  it('prints what a page discloses and what the person can do', async () => {
    const path = file('fern.html', page);
    const read = await readOne(path);
    expect(read).toMatchObject({
      language: 'en',
      title: 'Privacy policy of the Fern Press',
      versionDate: '2024-05-03',
    });
    expect(read.given).toBe(path);
    const row = (technique: string): Row | undefined => read.disclosures.find((one) => one.technique === technique);
    expect(row('cookie')).toMatchObject({ stance: 'does', party: 'first', role: null });
    expect(row('web_beacon')?.stance).toBe('does');
    expect(row('session_replay')?.stance).toBe('does-not');
    for (const { clauseId } of read.disclosures) expect(read.clauses.map(({ id }) => id)).toContain(clauseId);
    // Home, the anchor without an address, and then this one: the template's is not in the tree.
    expect(read.choices).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'unsubscribe', target: 'https://fern.example/unsubscribe', linkIndex: 2, region: 'all' },
      }),
    );
  });

  it('prints what the policy says that it covers, with its words', async () => {
    const { scope } = await readOne(file('scope.html', page));
    expect(scope).toEqual([
      expect.objectContaining({
        ...{ says: 'covers', hosts: ['www.fern.example'], kinds: ['apps'], isOpen: false, region: 'all' },
        quote: 'This policy applies to www.fern.example and our mobile app.',
      }),
    ]);
  });

  it('counts the links of Markdown in their order', async () => {
    const path = file(
      'fern.md',
      '# Privacy policy\n\nWe use cookies, see [our basket](https://fern.example/basket).\n\nYou can [unsubscribe from our newsletter](https://fern.example/unsubscribe) at any time.\n',
    );
    const { choices } = await readOne(path);
    expect(choices).toContainEqual(expect.objectContaining({ kind: 'unsubscribe', linkIndex: 1 }));
  });

  it('prints several as one line each, and says of those that fail', async () => {
    const [first, second] = [file('one.html', page), file('two.txt', 'We use cookies to count readers of our site.\n')];
    const missing = join(folder, 'missing.html');
    const { code, out, said } = await run([first, missing, second]);
    expect(out.map((line) => (JSON.parse(line) as Result).given)).toEqual([first, second]);
    for (const line of out) expect(line).not.toContain('\n');
    expect(said).toEqual([`${missing} is not there; give the path of a file.`]);
    expect(code).toBe(exitCodes.badInput);
  });

  it('prints text and a page, and one page at a time', async () => {
    const path = file('words.html', page);
    const text = (await run([path], 'text')).out.join('\n');
    expect(text).toContain('Privacy policy of the Fern Press');
    expect(text).toContain('https://fern.example/unsubscribe');
    const html = (await run([path], 'html')).out.join('');
    expect(html).toMatch(/^<!doctype html>[\s\S]*<mark/);
    for (const told of [text, html]) expect(told).toContain('Covers: apps, www.fern.example');
    await expect(run([path, path], 'html')).rejects.toThrow(/one at a time/);
  });

  it.each([
    ['empty.html', Buffer.alloc(0), /empty\.html is empty; give/],
    ['picture.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0, 0, 255]), /neither HTML, Markdown/],
    ['letter.docx', Buffer.from('PK\x03\x04 and so on'), /neither HTML, Markdown/],
  ])('says in one sentence why %s cannot be read', async (name, content, sentence) => {
    const { code, out, said } = await run([file(name, content)]);
    expect(out).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(sentence);
    expect(code).toBe(exitCodes.badInput);
  });

  it('says of a folder that it is one, and of a page without words that nothing is known', async () => {
    expect((await run([folder])).said).toEqual([`${folder} is a folder; give the path of a file.`]);
    const bare = await run([file('bare.html', '<!doctype html><script>render()</script>')]);
    expect(JSON.parse(bare.out.join(''))).toMatchObject({ clauses: [], disclosures: [] });
    expect(bare.said[0]).toContain('holds no text that could be read');
    expect(bare.code).toBe(exitCodes.badInput);
  });

  it('reads in the language that is asked for, and names those that it knows', async () => {
    const path = file('short.txt', 'Cookies.\n\nWir setzen Cookies ein.\n');
    expect((await readOne(path, 'de-AT')).language).toBe('de');
    await expect(run([path], 'json', 'tlh')).rejects.toThrow(/--language tlh cannot be read; known: .*\bde\b/);
    await expect(run([path], 'json', 'tlh')).rejects.toBeInstanceOf(Failure);
  });

  it('takes a page for one under any ending', async () => {
    expect((await readOne(file('fern.txt', page))).title).toBe('Privacy policy of the Fern Press');
    expect((await readOne(file('fern', page))).title).toBe('Privacy policy of the Fern Press');
  });
});

describe('clauselight policy with an address', () => {
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    server = createServer(({ url }, answer) => {
      if (url === '/moved') return void answer.writeHead(302, { location: '/privacy' }).end();
      if (url === '/privacy') return void answer.writeHead(200, { 'content-type': 'text/html' }).end(page);
      if (url === '/policy.md')
        return void answer
          .writeHead(200, { 'content-type': 'text/plain' })
          .end('# Privacy policy\n\nWe use [cookies](/c).\n');
      if (url === '/nothing') return void answer.writeHead(200).end();
      return void answer.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on a port
  });
  afterAll(() => new Promise((done) => server.close(done)));

  it('follows where it leads and says where that was', async () => {
    const read = (await readOne(`${origin}/moved`)) as Result & { url: string };
    expect(read.url).toBe(`${origin}/privacy`);
    expect(read.title).toBe('Privacy policy of the Fern Press');
  });

  it('knows Markdown by its name, which servers call text', async () => {
    expect((await readOne(`${origin}/policy.md`)).title).toBe('Privacy policy');
  });

  it.each([
    ['/absent', /answered 404; open it in a browser, save it/],
    ['/nothing', /answered nothing; open it/],
  ])('says why %s was not read', async (path, sentence) => {
    const { code, out, said } = await run([`${origin}${path}`]);
    expect(out).toEqual([]);
    expect(said[0]).toMatch(sentence);
    expect(code).toBe(exitCodes.pageFailed);
  });

  it('says that nobody answers', async () => {
    const { code, said } = await run(['http://127.0.0.1:1/privacy']);
    expect(said[0]).toMatch(/could not be fetched \(.+\); open it/);
    expect(code).toBe(exitCodes.pageFailed);
  });
});
