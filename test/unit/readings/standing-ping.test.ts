// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readKind, showPage } from '../../support/read-html';

// As a browser that sends pings says.
beforeEach(() => void vi.stubGlobal('CSS', { supports: () => false }));

describe('links that would tell who follows them', () => {
  it('are told as they stand', async () => {
    showPage('<a href="/ponds" ping="https://hear.other.test/f?nth=2 /own">Ponds</a>');
    expect(await readKind('element')).toMatchObject([
      { element: 'a', url: 'https://hear.other.test/f?nth=2' },
      { element: 'a', url: 'https://www.page.test/own' },
    ]);
  });

  it.each([
    ['a link that tells nobody', '<a href="/ponds">Ponds</a>'],
    ['a link that leads nowhere', '<a ping="https://hear.other.test/f">Ponds</a>'],
    ['another element', '<p ping="https://hear.other.test/f">Ponds</p>'],
  ])('%s is none', async (_what, html) => {
    showPage(html);
    expect(await readKind('element')).toEqual([]);
  });
});
