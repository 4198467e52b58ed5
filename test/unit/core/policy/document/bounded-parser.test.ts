import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../../src/core/policy/document/bounded-parser';
import { following, type HtmlNode } from '../../../../../src/core/policy/document/html-tree';

function parse(source: string) {
  const steps = parseHtml(source);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function tagsOf(root: HtmlNode): string[] {
  const tags: string[] = [];
  for (let node: HtmlNode | null = root; node !== null; node = following(node, root))
    if (node.kind === 'element') tags.push(node.tag);
  return tags;
}

const million = 1_000_000;
const hostile: Record<string, string> = {
  'a million nested tags': '<div>'.repeat(million),
  'a million formatting elements': Array.from({ length: million / 5 }, (_, id) => `<b id=${id}>`).join(''),
  'formatting made again in each paragraph': Array.from({ length: 20_000 }, (_, id) => `<p><b id=${id}>x`).join(''),
  'text put before a table, piece by piece': `<table>${'x<b></b>'.repeat(100_000)}`,
  'a million attributes': `<p ${Array.from({ length: million / 5 }, (_, id) => `a${id}`).join(' ')}>`,
  'an attribute of megabytes': `<a href="${'x'.repeat(4 * million)}">x</a>`,
  'a comment of megabytes': `<!-- ${'x'.repeat(4 * million)}`,
  'links in links': '<a>'.repeat(million / 5),
  'links in foreign content': `<svg>${'<a>'.repeat(million / 5)}`,
  'tables in tables': '<table><tr><td>'.repeat(million / 10),
  'lists in lists': '<ul><li>'.repeat(million / 10),
  'buttons and markers': '<button><object>'.repeat(million / 10),
  'end tags without start': '</p></b>'.repeat(million / 5),
};

describe('parseHtml', () => {
  it.each(Object.entries(hostile))(
    'does not hang on %s',
    (_, source) => {
      const before = performance.now();
      parse(source);
      expect(performance.now() - before).toBeLessThan(15_000);
    },
    30_000,
  );

  it('builds what the standard says, also over chunks', () => {
    const { document } = parse(`<title>T</title><p>One<b>two<p>three</b><table><a href=1>x</a><tr><td>y</table>`);
    expect(tagsOf(document).join(' ')).toBe('html head title body p b p b a table tbody tr td');
  });

  it('keeps the offsets of words behind references', () => {
    const source = '<p>A&amp;B caf&eacute;</p>';
    const { document } = parse(source);
    let text: HtmlNode | null = document;
    while (text !== null && text.kind !== 'text') text = following(text, document);
    expect(
      text?.pieces.map(({ text, sourceStart, sourceEnd }) => [text, source.slice(sourceStart, sourceEnd)]),
    ).toEqual([
      ['A&B', 'A&amp;B'],
      [' ', ' '],
      ['café', 'caf&eacute;'],
    ]);
  });

  it('keeps the end tags of what it left out from closing what it kept', () => {
    const depth = 600;
    const { document, isTooDeep } = parse(`<main>${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}<a>y</a></main>`);
    expect(isTooDeep).toBe(true);
    const tags = tagsOf(document);
    expect(tags.at(-1)).toBe('a');
  });
});
