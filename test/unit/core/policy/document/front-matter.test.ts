import { describe, expect, it } from 'vitest';
import { frontMatterOf } from '../../../../../src/core/policy/document/front-matter';

const of = (...lines: string[]) => {
  const { values, lineCount } = frontMatterOf(lines);
  return { values: Object.fromEntries(values), lineCount };
};

describe('frontMatterOf', () => {
  it('reads the settings between two lines of dashes', () => {
    expect(
      of('---', 'title: "Privacy"', '# a remark', 'tags:', '  - legal', '- old', '', '---', 'We use cookies.'),
    ).toEqual({
      values: { title: 'Privacy', tags: '' },
      lineCount: 8,
    });
  });

  it.each(['----', '--- ', '...'])('ends at "%s"', (end) => {
    expect(of('---', 'lang: en', end, 'We use cookies.')).toEqual({ values: { lang: 'en' }, lineCount: 3 });
  });

  it.each([
    ['no line of dashes comes first', ['title: Privacy', '---']],
    ['prose follows, as below a rule', ['---', 'We use cookies.', '---', 'We log visits.']],
    ['they do not end', ['---', 'title: Privacy', '']],
    ['there is no line', []],
  ])('finds none where %s', (_, lines) => {
    expect(of(...lines)).toEqual({ values: {}, lineCount: 0 });
  });
});
