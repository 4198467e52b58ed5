import { describe, expect, it } from 'vitest';
import type { ReadReference } from '../../../../../src/core/domain';
import { readReferences } from '../../../../../src/core/policy/about/read-references';
import { aboutWords } from '../../../../../src/core/policy/about/words';
import { readDocument } from '../../../../../src/core/policy/document/read-document';
import { finish } from '../../../../../src/lib/finish';

const own = 'https://www.fern.example/privacy';

function read(source: string, language = 'en', url: string | null = own, kind: 'privacy' | 'cookie' = 'privacy') {
  const mediaType = source.startsWith('<') ? ('text/html' as const) : ('text/markdown' as const);
  const document = finish(readDocument({ url, fetchedAt: null, mediaType, source, hash: null }, { language }));
  return { document, references: finish(readReferences(document, { url, kind })) };
}

const short = ({ kind, title, url, isIncorporated }: ReadReference): string =>
  [kind, title, url ?? 'no address', isIncorporated ? 'a part of it' : ''].filter((part) => part !== '').join(' | ');
const told = (...args: Parameters<typeof read>): string[] => read(...args).references.map(short);

describe('other documents that a policy refers to', () => {
  it('are told with their links, whatever the link stands on', () => {
    expect(told('We use cookies, see our [Cookie Policy](/cookies).')).toEqual([
      'cookie | Cookie Policy | https://www.fern.example/cookies',
    ]);
    expect(told('See the [Cookie Policy](https://help.fir.test/c).', 'en', 'https://www.fir.test/privacy')).toEqual([
      'cookie | Cookie Policy | https://help.fir.test/c',
    ]);
    expect(told('For cookies, read our cookie policy, which is [here](https://legal.fern.example/c).')).toEqual([
      'cookie | our cookie policy | https://legal.fern.example/c',
    ]);
  });

  it('are told without a link where none is given, once each, and not beside one that is', () => {
    expect(told('See our Cookie Policy.\n\nOur Cookie Notice says more.')).toEqual([
      'cookie | our Cookie Policy | no address',
    ]);
    expect(told('See our Cookie Policy.\n\nSee our [Cookie Policy](/cookies).')).toEqual([
      'cookie | Cookie Policy | https://www.fern.example/cookies',
    ]);
  });

  it('may be made a part of the policy', () => {
    expect(told('Our [Cookie Policy](/cookies) is incorporated herein by reference: see our Cookie Policy.')).toEqual([
      'cookie | Cookie Policy | https://www.fern.example/cookies | a part of it',
    ]);
  });

  it.each([
    ['another company’s', 'See the [Privacy Policy](https://ads.example/privacy) of Ad Company.'],
    ['the document itself', 'This is our [Privacy Policy](/privacy#top). Our privacy policy is short.'],
    ['a place within it', 'See [Cookie Policy](#cookies).'],
    ['a window of the site', 'Open the [cookie settings](/cookie-settings).'],
  ])('are not %s', (_, source) => {
    expect(told(source)).toEqual([]);
  });

  it('of a cookie policy, the privacy policy is one', () => {
    expect(told('Read our privacy policy.', 'en', own, 'cookie')).toEqual([
      'privacy | our privacy policy | no address',
    ]);
  });
});

const rows = aboutWords.flatMap(({ language, documents }) =>
  documents.map(({ kind, example, not }) => [language, kind, example, not] as const),
);

describe('words for other documents', () => {
  // Each is looked for in a document of the other kind, where it is not the document itself.
  const kinds = (language: string, kind: string, source: string): string[] =>
    read(source, language, own, kind === 'cookie' ? 'privacy' : 'cookie').references.map((one) => one.kind);

  it.each(rows)('%s, %s: "%s" names one', (language, kind, example) => {
    expect(kinds(language, kind, example)).toEqual([kind]);
  });

  it.each(rows)('%s, %s: "%s" does, "%s" does not', (language, kind, _, not) => {
    expect(kinds(language, kind, not)).not.toContain(kind);
  });

  const incorporated = aboutWords.map(({ language, incorporatesExample }) => [language, incorporatesExample] as const);

  it.each(incorporated)('%s: one is made a part of the policy by "%s"', (language, example) => {
    const { references } = read(example, language);
    expect(references.map(({ kind, isIncorporated }) => [kind, isIncorporated])).toEqual([['cookie', true]]);
  });
});

describe('a policy in other languages', () => {
  it('is where its page says so, each language once', () => {
    const page = `<head><link rel="alternate" hreflang="fr" href="/fr/vie-privee"><link rel="alternate" hreflang="x-default" href="/">
      <link rel="alternate" hreflang="fr" href="/fr/autre"><link rel="alternate" hreflang="en" href="${own}">
      <link rel="alternate" type="application/rss+xml" hreflang="de" href="/feed"><link rel="stylesheet" hreflang="it" href="/a.css">
      <link rel="alternate" hreflang="es" href="javascript:alert(1)"></head><main><h1>Privacy</h1><p>We use cookies.</p></main>`;
    expect(read(page).document.languageVersions).toEqual([
      { language: 'fr', url: 'https://www.fern.example/fr/vie-privee' },
    ]);
  });
});
