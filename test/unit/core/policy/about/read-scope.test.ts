import { describe, expect, it } from 'vitest';
import type { ReadScope } from '../../../../../src/core/domain';
import { readScope } from '../../../../../src/core/policy/about/read-scope';
import { readDocument } from '../../../../../src/core/policy/document/read-document';
import { finish } from '../../../../../src/lib/finish';

function read(source: string, language = 'en'): ReadScope[] {
  const mediaType = source.startsWith('<') ? ('text/html' as const) : ('text/markdown' as const);
  const snapshot = { url: null, fetchedAt: null, mediaType, source, hash: null };
  return finish(readScope(finish(readDocument(snapshot, { language })), () => 'all'));
}

const short = ({ clauseId, says, hosts, kinds, isOpen }: ReadScope): string =>
  [clauseId, says, hosts.join(' '), kinds.join(' '), isOpen ? 'open' : ''].filter((part) => part !== '').join(' | ');

describe('what a policy says that it covers', () => {
  it('names sites, once each, and keeps what is covered apart from what is not', () => {
    const said = read(
      'This policy applies to www.fern.example and https://shop.fern.example/start but not to fern.example blogs of others. It does not cover websites that we link to.',
    );
    expect(said.map(short)).toEqual([
      '0.1a | covers | www.fern.example shop.fern.example fern.example | websites',
      '0.1b | excludes | third_parties',
    ]);
  });

  it('takes a name for a site where the page shows it, not where a link only leads there', () => {
    const page = `<main><h1>Privacy policy</h1><p>This notice covers <a href="https://fern.example/">fern.example</a> and
      <a href="https://elsewhere.example/">the portal</a>.</p></main>`;
    expect(read(page).map(short)).toEqual(['0.1 | covers | fern.example | websites']);
  });

  it('reads each item of the list that a sentence on scope introduces', () => {
    const said = read(
      '# Policy\n\nThis policy does not apply to:\n\n- sites of other companies;\n- job applicants.\n\nWe use cookies.',
    );
    expect(said.map(short)).toEqual(['0.2 | excludes | third_parties', '0.3 | excludes | staff']);
  });

  it('leaves a list open that does not say that it is all', () => {
    const said = read('This policy applies to our websites, including www.fern.example. It also covers our apps.');
    expect(said.map(short)).toEqual(['0.1a | covers | www.fern.example | websites | open', '0.1b | covers | apps']);
  });

  it('says nothing where another document applies, or the law', () => {
    expect(read('The law of Norway applies to this contract. It does not apply to gifts.')).toEqual([]);
    expect(read('This policy applies from 1 May 2024.').map(short)).toEqual([]);
  });

  it('marks the words that decided, where they stand', () => {
    const source = 'We sell ferns. This policy applies to our shop at www.fern.example.';
    const [said] = read(source);
    expect(source.slice(said?.start, said?.end)).toBe('This policy applies');
  });

  it('reads nothing in a language without words for it', () => {
    expect(read('This policy applies to our websites.', 'ja')).toEqual([]);
  });
});
