import { describe, expect, it } from 'vitest';
import { withHeldDocuments } from '../../../../src/core/policy/held-documents';
import { toLibraryPolicy } from '../../../../src/core/policy/reading/to-library-policy';
import { aReading } from '../../../support/a-reading';

const clause = { id: '1', section: '1', headings: [], kind: 'paragraph' as const, start: 0, end: 4 };
const referring = (url: string | null) =>
  toLibraryPolicy(
    aReading({
      ...{ text: 'Text', clauses: [clause] },
      references: [{ clauseId: '1', kind: 'cookie', title: 'Cookies', url, linkIndex: null, isIncorporated: false }],
    }),
  );
const cookies = toLibraryPolicy(
  aReading({
    ...{ id: 'read:cookies', kind: 'cookie' },
    source: { ...aReading().source, url: 'https://www.shop.test/cookies/' },
  }),
);
const isHeld = (...policies: Parameters<typeof withHeldDocuments>[0]): boolean | undefined =>
  withHeldDocuments(policies)[0]?.documents[0]?.isHeld;

describe('a document that a policy refers to', () => {
  it('is held once it was read too', () => {
    expect(isHeld(referring('https://shop.test/cookies#top'), cookies)).toBe(true);
    expect(isHeld(referring('https://shop.test/cookies'))).toBe(false);
    expect(isHeld(referring('https://shop.test/other'), cookies)).toBe(false);
  });

  it('is told by its kind where it has no address', () => {
    expect(isHeld(referring(null), cookies)).toBe(true);
    expect(isHeld(referring(null), toLibraryPolicy(aReading({ id: 'read:b' })))).toBe(false);
  });
});
