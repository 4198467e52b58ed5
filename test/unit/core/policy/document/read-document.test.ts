import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSourceOffset } from '../../../../../src/core/policy/document/to-source-offset';
import { clausesOf, readDocumentNow } from '../../../../support/read-document-now';

const page = (main: string, around = ''): string =>
  `<!doctype html><html lang="en"><head><title>Privacy Policy | Acme</title></head><body>${around}<main>${main}</main></body></html>`;

describe('readDocument, of a page', () => {
  it('keeps headings, paragraphs, lists and tables with their ids, and what introduces them', () => {
    const { clauses, ...document } = readDocumentNow(
      page(`<h1>Privacy Policy</h1><h2>1. Cookies</h2><p>We use the following:</p>
        <ul><li>Session cookies<ul><li>for the basket</ul><li>Beacons</ul>
        <h2>2. Rights</h2><p>You can object. We then stop.</p><h2>3. List</h2><p>These are set:</p>
        <table><tr><th>Name<th>Lifetime<tr><td>_ga<td>2 years</table>`),
    );
    expect(clausesOf({ clauses, ...document })).toEqual([
      '0.0 heading: Privacy Policy',
      '1.0 heading: 1. Cookies',
      '1.1 paragraph: We use the following:',
      '1.2 item: Session cookies',
      '1.3 item: for the basket',
      '1.4 item: Beacons',
      '2.0 heading: 2. Rights',
      '2.1 paragraph: You can object. We then stop.',
      '3.0 heading: 3. List',
      '3.1 paragraph: These are set:',
      '3.2 row: Name | Lifetime',
      '3.3 row: _ga | 2 years',
    ]);
    const byId = new Map(clauses.map((clause) => [clause.id, clause]));
    expect(['1.2', '1.3', '1.4', '3.3'].map((id) => byId.get(id)?.leadIn)).toEqual(['1.1', '1.2', '1.1', '3.1']);
    expect([byId.get('1.2')?.depth, byId.get('1.3')?.depth]).toEqual([0, 1]);
    expect(byId.get('2.1')?.headings).toEqual(['2. Rights']);
    expect(byId.get('2.1')?.sentences.map(({ id, start, end }) => [id, document.text.slice(start, end)])).toEqual([
      ['2.1a', 'You can object.'],
      ['2.1b', 'We then stop.'],
    ]);
    expect(document.tables).toEqual([
      { clauseIds: ['3.3'], header: ['Name', 'Lifetime'], rows: [['_ga', '2 years']], leadIn: '3.1' },
    ]);
    expect([document.title, document.language]).toEqual(['Privacy Policy', 'en']);
  });

  it('leaves out menus, banners, footers, scripts, and counts their links', () => {
    const around = `<header><nav><a href=/>Home</a> <a>Shop</a></nav></header><div id="cookie-banner">We use cookies.
      <a href=#>Accept</a></div><template><a href=/no>none</a></template><script>"<a>"</script>`;
    const { links, text } = readDocumentNow(
      page('<h1>Privacy</h1><p>We use <a href="/cookies?x=1#y">cookies</a> and tell you so here.</p>', around).replace(
        '</body>',
        '<footer><a href=legal>Legal</a></footer></body>',
      ),
      'text/html',
      { url: 'https://acme.example/en/privacy' },
    );
    expect(text).toBe('Privacy\nWe use cookies and tell you so here.');
    expect(links.map(({ index, place, target, clauseId }) => [index, place, target, clauseId])).toEqual([
      [0, 'menu', 'https://acme.example/', null],
      [1, 'menu', '', null],
      [2, 'banner', 'https://acme.example/en/privacy#', null],
      [3, 'text', 'https://acme.example/cookies?x=1#y', '0.1'],
      [4, 'footer', 'https://acme.example/en/legal', null],
    ]);
    expect(text.slice(links[3]?.start ?? 0, links[3]?.end ?? 0)).toBe('cookies');
  });

  it.each([
    ['no display', '<p style="display:none">We sell your data.</p>'],
    ['an attribute', '<p hidden>We sell your data.</p>'],
    ['no size', '<span style="font-size:0">We sell your data.</span>'],
    ['its own colour on itself', '<p style="color:#fff;background:white">We sell your data.</p>'],
    ['a place off the screen', '<p style="position:absolute;left:-9999px">We sell your data.</p>'],
    ['no opacity', '<p style="opacity: 0">We sell your data.</p>'],
  ])('says that it left out what %s hides', (_, hidden) => {
    const { text, limits } = readDocumentNow(page(`<h1>Privacy</h1><p>We keep your data.</p>${hidden}`));
    expect(text).toBe('Privacy\nWe keep your data.');
    expect(limits).toEqual(['hidden-text']);
  });

  it('keeps a policy that is folded, and one that is called a menu', () => {
    const folded = `<h3>Cookies</h3><div class="accordion-panel" style="display:none"><p>We set cookies.</p></div>`;
    expect(readDocumentNow(page(folded)).text).toContain('We set cookies.');
    const sentences = '<p>We set cookies, and we tell you which ones below. You can refuse them.</p>'.repeat(40);
    expect(readDocumentNow(`<div class="menu">${sentences}</div>`).clauses).toHaveLength(40);
  });

  it('takes a link in a paragraph for text, and a list of contents for none', () => {
    const sections = ['Who we are', 'Cookies', 'Your rights', 'Contact'];
    const contents = `<ul>${sections.map((name, index) => `<li><a href="#s${index}">${name}</a>`).join('')}</ul>`;
    const body = sections.map((name, index) => `<h2 id=s${index}>${name}</h2><p>Something of ${name}.</p>`).join('');
    const { clauses, links } = readDocumentNow(page(contents + body));
    expect(clauses).toHaveLength(8);
    expect(links.map(({ place }) => place)).toEqual(['menu', 'menu', 'menu', 'menu']);
  });

  it('cleans the words, and knows where each stood', () => {
    const source = page(
      '<p>Caf&eacute;&nbsp;cookies\u200b on this Web.Pour infor&shy;mation, e\u0301t\u202eé; secu-\nrity.</p>',
    );
    const document = readDocumentNow(source);
    expect(document.text).toBe('Café cookies on this Web. Pour information, été; security.');
    expect(document.limits).toEqual(['direction-marks']);
    for (const word of ['cookies', 'Web', 'Pour', 'rity'])
      expect(source.slice(toSourceOffset(document, document.text.indexOf(word))).startsWith(word)).toBe(true);
    expect(source.slice(toSourceOffset(document, 0), toSourceOffset(document, 4))).toBe('Caf&eacute;');
  });

  it('keeps markup in a link text as words', () => {
    const { text, links } = readDocumentNow(
      page('<p>See <a href="x">&lt;img src=x onerror=alert(1)&gt;</a> for more.</p>'),
    );
    expect(text).toContain('<img src=x onerror=alert(1)>');
    expect(links[0]?.text).toBe('<img src=x onerror=alert(1)>');
  });

  it('puts every clause where it stands in the source, whatever the page is made of', () => {
    const word = fc.constantFrom(
      'we',
      'use',
      'cookies',
      'caf&eacute;',
      '&amp;',
      'für',
      'クッキー',
      'a\u00a0b',
      'x.Pour',
      'e\u0301',
      '<b>bold</b>',
      '<br>',
      '\r\n',
    );
    const block = fc.tuple(fc.constantFrom('p', 'li', 'h2', 'div', 'td', 'section'), fc.array(word, { maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const source = blocks.map(([tag, words]) => `<${tag}>${words.join(' ')}</${tag}>`).join('\n');
        const document = readDocumentNow(source);
        let last = 0;
        for (const { start, end, sourceStart, sourceEnd, sentences } of document.clauses) {
          expect(sourceStart).toBeGreaterThanOrEqual(last);
          expect(sourceEnd).toBeGreaterThan(sourceStart);
          expect(toSourceOffset(document, start)).toBe(sourceStart);
          for (const sentence of sentences)
            expect(document.text.slice(sentence.start, sentence.end).trim()).not.toBe('');
          for (let at = start; at < end; at += 1) {
            const unit = document.text[at] ?? '';
            if (/[a-zü]/.test(unit)) expect(source[toSourceOffset(document, at)]).toBe(unit);
          }
          last = sourceEnd;
        }
      }),
      { numRuns: 150 },
    );
  });
});

const million = 1_000_000;

describe('readDocument, of a hostile page', () => {
  it.each([
    ['a million nested tags', `${'<div>'.repeat(million)}<p>We set cookies.</p>`],
    ['a word of megabytes', `<p>We set cookies. ${'x'.repeat(2 * million)}</p>`],
    ['a paragraph of megabytes', `<p>We set cookies. ${'word '.repeat(million / 4)}</p>`],
    ['an unclosed link around all', `<a href=x><p>We set cookies.${'<p>more'.repeat(20_000)}`],
    [
      'bait for expressions',
      `<p>We set cookies. ${'a.'.repeat(50_000)} ${'(('.repeat(50_000)} ${'1.1.'.repeat(50_000)}</p>`,
    ],
    [
      'brackets and addresses',
      `<p>We set cookies. ${'www.'.repeat(50_000)} ${'a@'.repeat(50_000)} ${'&'.repeat(50_000)}</p>`,
    ],
    ['spaces', `<p>We set cookies.${' \u00a0\n'.repeat(300_000)}</p>`],
    ['breaks', `<p>We set cookies.${'<br>'.repeat(100_000)}</p>`],
    ['combining marks', `<p>We set cookies. a${'\u0301'.repeat(300_000)}</p>`],
    [
      'cells that claim to span all',
      `<table><tr>${'<td colspan=9999 rowspan=9999>We set cookies.'.repeat(500)}</table>`,
    ],
  ])(
    'reads on over %s',
    (_, source) => {
      const before = performance.now();
      expect(readDocumentNow(source).text).toContain('We set cookies.');
      expect(performance.now() - before).toBeLessThan(15_000);
    },
    30_000,
  );

  it.each(['text/plain', 'text/markdown'] as const)(
    'reads on over bait in %s',
    (mediaType) => {
      const bait = [
        '['.repeat(200_000),
        '*'.repeat(200_000),
        '_a '.repeat(100_000),
        '|'.repeat(100_000),
        '> '.repeat(50_000),
        `\n${'- '.repeat(50_000)}`,
        '\n'.repeat(100_000),
        '`'.repeat(100_000),
        '[a]('.repeat(50_000),
        '<a '.repeat(50_000),
      ];
      const before = performance.now();
      expect(readDocumentNow(`We set cookies.\n\n${bait.join('\n\n')}`, mediaType).text).toContain('We set cookies.');
      expect(performance.now() - before).toBeLessThan(15_000);
    },
    30_000,
  );
});
