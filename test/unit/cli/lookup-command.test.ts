import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/cli/main';
import { terminal } from '../../../src/cli/output';
import { root, tables } from '../../support/compiled-knowledge';

/** A clone with its knowledge compiled. */
let clone = '';
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'clauselight-lookup-'));
  mkdirSync(join(clone, '.output/knowledge'), { recursive: true });
  writeFileSync(join(clone, '.output/knowledge/tables.json'), JSON.stringify(tables));
  symlinkSync(join(root, 'assets'), join(clone, 'assets'));
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

async function lookup(...args: string[]): Promise<{ code: number; lines: string[]; said: string[] }> {
  const lines: string[] = [];
  const said: string[] = [];
  vi.spyOn(terminal, 'out').mockImplementation((text) => void lines.push(text));
  vi.spyOn(terminal, 'say').mockImplementation((text) => void said.push(text));
  vi.stubEnv('LC_ALL', 'C');
  const code = await main(['lookup', ...args], clone, '0.0.0');
  return { code, lines, said };
}

const asJson = async (...values: string[]): Promise<unknown[]> => {
  const { lines } = await lookup('--format', 'json', ...values);
  return lines.map((line) => JSON.parse(line) as unknown);
};

const asText = async (...values: string[]): Promise<string> => (await lookup(...values)).lines.join('\n');

describe('clauselight lookup', () => {
  it('says of a host who is behind it, what it is there for, and who says so', async () => {
    expect(await asJson('www.google-analytics.com')).toMatchObject([
      {
        value: 'www.google-analytics.com',
        kind: 'host',
        entity: { name: 'Google' },
        class: 'analytics',
        purposes: ['analytics'],
        sources: ['overlay', 'third-party-web'],
      },
    ]);
  });

  it('answers every value on a line of its own, in order, with the promised fields first', async () => {
    const { code, lines, said } = await lookup('--format', 'json', 'nobody.test', 'https://www.facebook.com/tr?id=1');
    expect([code, said, lines.length]).toEqual([0, [], 2]);
    expect(Object.keys(JSON.parse(lines[0] ?? '') as object).slice(0, 6)).toEqual([
      ...['value', 'kind', 'entity', 'class', 'purposes', 'sources'],
    ]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ entity: null, class: null, purposes: [], sources: [] });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ kind: 'url', class: 'advertising', purposes: ['advertising'] });
  });

  it.each([
    ['google.com/recaptcha', 'captcha'],
    ['https://www.google.com/recaptcha/api.js', 'captcha'],
    ['https://www.google.com/pagead/1p-conversion/1/', 'advertising'],
    ['https://www.google.com/maps/embed', 'map'],
    ['//www.facebook.com/plugins/like.php', 'social'],
    ['https://www.youtube-nocookie.com/embed/a', 'video'],
    ['https://px.ads.linkedin.com:443/collect', 'advertising'],
  ])('tells parts of one host from each other: %s is %s', async (value, className) => {
    expect(await asJson(value)).toMatchObject([{ value, kind: 'url', class: className }]);
  });

  it('names the owner of a brand', async () => {
    expect(await asJson('www.youtube.com')).toMatchObject([
      { entity: { name: 'Google (YouTube)' }, parent: { name: 'Google' } },
    ]);
  });

  it('says of a cookie whose it is, what for, how long it is said to be kept', async () => {
    expect(await asJson('cookie:_ga', 'cookie:_ga_1A2B3C4D@shop.test')).toMatchObject([
      { kind: 'cookie', entity: { name: 'Google' }, purposes: ['analytics'], statedRetention: '2 years' },
      { kind: 'cookie', entity: { name: 'Google' }, purposes: ['analytics'], holdsIdentifier: true },
    ]);
  });

  it('takes an “@” for part of a name where no domain is behind it', async () => {
    expect(await asJson('cookie:AMCV_0123@AdobeOrg', 'cookie:AMCV_0123@AdobeOrg@shop.test')).toMatchObject([
      { kind: 'cookie', entity: { name: 'Adobe' } },
      { kind: 'cookie', entity: { name: 'Adobe' } },
    ]);
  });

  it('counts a short name on its own company’s domain, and without a domain as what it is known for', async () => {
    expect(
      await asJson('cookie:fr@.facebook.com', 'cookie:fr@shop.test', 'cookie:fr', 'cookie:basket_of_the_shop'),
    ).toMatchObject([
      { entity: { name: 'Meta (Facebook)' }, countsOnOwnHosts: true },
      { entity: null, sources: [] },
      { entity: { name: 'Meta (Facebook)' }, countsOnOwnHosts: true },
      { entity: null, purposes: [], sources: [] },
    ]);
  });

  it('is made to be read: listed as, by whom, and both where sources disagree', async () => {
    const text = await asText('cookie:_hjSessionUser_1');
    expect(text).toMatch(/Behind it +Contentsquare \(Hotjar\)\n +Part of +Contentsquare\n/);
    expect(text).toMatch(/Listed as +analytics: Clauselight’s own list, for _hjSessionUser_\*\n/);
    expect(text).toMatch(/ +service: Open Cookie Database, for _hjSessionUser_\*\n/);
    expect(text).toMatch(/Stated lifetime +365 days\n/);
    expect(text).toMatch(/Knowledge .*third-party-web 0/);
  });

  it('says unknown of what no source lists, and who runs the domain of a rented site', async () => {
    expect(await asText('quiet-harbor.test')).toMatch(/^quiet-harbor\.test\n +Unknown: no source lists it\.\n/);
    expect(await asText('somebody.github.io')).toMatch(/Behind it +unknown[^]*domain of Microsoft \(GitHub\)/);
  });

  it.each([
    'foo',
    '12',
    'a b',
    '',
    'http://',
    'javascript:alert(1)',
    'ftp://x.test/',
    'me@mail.test',
    '*.x.test',
    'x..y',
    'cookie:',
    'cookie:@x.test',
    'cookie:a b',
    'cookie:a@',
    'cookie:a@x.test/y',
  ])('refuses "%s" with a sentence that names it, and answers the others', async (value) => {
    const { code, lines, said } = await lookup('--format', 'json', value, 'adnxs.com');
    expect([code, lines.length]).toEqual([2, 1]);
    expect(said).toEqual([expect.stringMatching(/; (write|leave)|, or leave/) as string]);
    expect(said[0]).toContain(`"${value}"`);
  });
});
