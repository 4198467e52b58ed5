// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { offerWords } from '../../support/offer-words';
import { readKind, showPage } from '../../support/read-html';

describe('buttons that offer something', () => {
  it.each(offerWords)('hands over "%s"', async (text) => {
    showPage(`<button>${text}</button>`);
    expect(await readKind('offer')).toMatchObject([{ text }]);
  });

  it('leaves those that only go on', async () => {
    showPage('<button>Send</button><button>Save</button>');
    expect(await readKind('offer')).toEqual([]);
  });
});
