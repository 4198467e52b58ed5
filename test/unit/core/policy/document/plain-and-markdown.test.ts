import { describe, expect, it } from 'vitest';
import { toSourceOffset } from '../../../../../src/core/policy/document/to-source-offset';
import { clausesOf, readDocumentNow } from '../../../../support/read-document-now';

describe('readDocument, of plain text', () => {
  it('knows headings, wrapped lines, bullets and their introduction', () => {
    const source = `PRIVACY NOTICE

1. Cookies

We use cookies on all pages of our site, so that your settings are kept from
one visit to the next, and infor-
mation of your basket is not lost when you close the window of your browser.
We use these:

• our own
  for the basket
• those of partners
  - for advertising

2. Rights

You can object to it. Write to dpo@acme.example, or see www.acme.example/optout).
`;
    const document = readDocumentNow(source, 'text/plain');
    expect(clausesOf(document)).toEqual([
      '0.0 heading: PRIVACY NOTICE',
      '1.0 heading: 1. Cookies',
      '1.1 paragraph: We use cookies on all pages of our site, so that your settings are kept from one visit to the next, and information of your basket is not lost when you close the window of your browser.',
      '1.2 paragraph: We use these:',
      '1.3 item: our own for the basket',
      '1.4 item: those of partners',
      '1.5 item: for advertising',
      '2.0 heading: 2. Rights',
      '2.1 paragraph: You can object to it. Write to dpo@acme.example, or see www.acme.example/optout).',
    ]);
    expect(document.clauses.map(({ leadIn }) => leadIn).slice(4, 7)).toEqual(['1.2', '1.2', '1.4']);
    expect(document.links.map(({ index, target, isGlued }) => [index, target, isGlued])).toEqual([
      [null, 'mailto:dpo@acme.example', false],
      [null, 'https://www.acme.example/optout', false],
    ]);
    const at = document.text.indexOf('basket is');
    expect(source.slice(toSourceOffset(document, at)).startsWith('basket is')).toBe(true);
  });

  it('takes a numbered sentence that goes on in the next line for no heading', () => {
    const source = `Article 3. Cookies
1. The website sets a cookie by which visitors who come back to it
   are recognised in the statistics.
2. Web beacons are not used on this website.
3.1 The web server notes of each visit the address, the date and the
name of the page.
`;
    expect(clausesOf(readDocumentNow(source, 'text/plain')).map((clause) => clause.slice(4))).toEqual([
      'heading: Article 3. Cookies',
      'item: 1. The website sets a cookie by which visitors who come back to it are recognised in the statistics.',
      'item: 2. Web beacons are not used on this website.',
      'paragraph: 3.1 The web server notes of each visit the address, the date and the name of the page.',
    ]);
  });

  it.each([
    ['Go to https://go.acme.example/unsubemailet indiquant votre adresse.', 'https://go.acme.example/unsubemail'],
    ['Voir http://www.cnil.fr.Sinon, écrivez.', 'http://www.cnil.fr'],
    ['Écrivez à dpo@acme.example.pt.Respondemos logo.', 'mailto:dpo@acme.example.pt'],
    ['Write to dpo@acme.exampleor call us.', 'mailto:dpo@acme.example'],
  ])('repairs the address in: %s', (text, target) => {
    const [link] = readDocumentNow(text, 'text/plain').links;
    expect([link?.target, link?.isGlued]).toEqual([target, true]);
  });

  it('takes a line that ends in an address for no heading', () => {
    const source =
      'PRIVACY\n\nYou can refuse this per network:\n\nAdwhirl - https://adwhirl.example/no\n\nVistally - https://vistally.example/no\n';
    expect(clausesOf(readDocumentNow(source, 'text/plain')).slice(1)).toEqual([
      '0.1 paragraph: You can refuse this per network:',
      '0.2 paragraph: Adwhirl - https://adwhirl.example/no',
      '0.3 paragraph: Vistally - https://vistally.example/no',
    ]);
  });

  it('leaves out the menus of a page that was saved as text', () => {
    const menu = Array.from({ length: 12 }, (_, index) => `• Product ${index}`).join('\n');
    const prose = 'We use cookies to remember your settings, and we tell you below which ones these are. '.repeat(2);
    const source = `${menu}\n\nPrivacy Notice\n\n${prose}\n\n${prose}\n\n${prose}\n\n${menu}\n`;
    expect(clausesOf(readDocumentNow(source, 'text/plain')).map((clause) => clause.slice(0, 14))).toEqual([
      '0.0 heading: P',
      '0.1 paragraph:',
      '0.2 paragraph:',
      '0.3 paragraph:',
    ]);
  });

  it('keeps a Korean policy of short articles', () => {
    const articles = Array.from({ length: 12 }, (_, index) => `제${index + 1}조(쿠키)\n병원은 쿠키를 운용합니다.`).join(
      '\n\n',
    );
    expect(readDocumentNow(articles, 'text/plain').text).toContain('제1조');
  });
});

describe('readDocument, of Markdown', () => {
  it('knows links that are written as tags, and leaves out the tags within', () => {
    const source = `You can [object](/a) or <a class="b" href="https://optout.example/?x=1">opt&nbsp;out <strong>here</strong></a>.

Our <a name="top"></a>page, <a href='/c'>which never closes.
`;
    const document = readDocumentNow(source, 'text/markdown');
    expect(clausesOf(document)).toEqual([
      '0.1 paragraph: You can object or opt out here.',
      '0.2 paragraph: Our page, which never closes.',
    ]);
    expect(document.links.map(({ index, target, text }) => [index, target, text])).toEqual([
      [0, '/a', 'object'],
      [1, 'https://optout.example/?x=1', 'opt out here'],
    ]);
  });

  it('knows headings, lists, tables, emphasis and links', () => {
    const document = readDocumentNow(
      `# Cookies of *Acme*\n\nWe use [cookies](/c "t") and [beacons][b] **here**, and keep \`_ga\` and _gid.\n\n- one\n  - two\n\n| Name | Life |\n|---|---|\n| \\_ga | [2 years](https://e.example) |\n\n[b]: https://b.example\n`,
      'text/markdown',
      { url: 'https://acme.example/p' },
    );
    expect(clausesOf(document)).toEqual([
      '0.0 heading: Cookies of Acme',
      '0.1 paragraph: We use cookies and beacons here, and keep _ga and _gid.',
      '0.2 item: one',
      '0.3 item: two',
      '0.4 row: Name | Life',
      '0.5 row: _ga | 2 years',
    ]);
    expect(document.links.map(({ index, target, clauseId }) => [index, target, clauseId])).toEqual([
      [0, 'https://acme.example/c', '0.1'],
      [1, 'https://b.example', '0.1'],
      [2, 'https://e.example', '0.5'],
    ]);
    expect(document.tables[0]?.rows).toEqual([['_ga', '2 years']]);
  });
});
