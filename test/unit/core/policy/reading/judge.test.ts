import { describe, expect, it } from 'vitest';
import { en } from '../../../../../src/core/policy/lexicon/en';
import { readDisclosures } from '../../../../../src/core/policy/reading/read-disclosures';
import { finish } from '../../../../../src/lib/finish';
import { aDocument } from '../../../../support/a-document';

const read = (...sentences: string[]): string[] =>
  finish(readDisclosures(aDocument(sentences), en)).map(({ technique, stance }) => `${technique} ${stance}`);

describe('a definition', () => {
  it('is none of this site, even where it tells how such things are used', () => {
    expect(read('Web beacons are small images that are placed on websites.')).toEqual([]);
  });

  it('that tells how the site uses them discloses them', () => {
    expect(read('Web beacons are small images that we have placed on our website.')).toContain('web_beacon does');
  });

  it('that follows its use leaves the use a disclosure', () => {
    expect(read('The newsletters contain web beacons, which are small images.')).toContain('web_beacon does');
  });

  it('becomes a disclosure when the next sentence tells that they are used', () => {
    expect(read('Web beacons are small images that are placed on websites.', 'We use them.')).toContain(
      'web_beacon does',
    );
  });
});

describe('a sentence about a kind of thing', () => {
  const general = 'Advertising cookies are those that allow us to show you adverts.';

  it('is no disclosure', () => {
    expect(read(general)).toEqual([]);
  });

  it('is one where its heading tells that they are used here', () => {
    const document = aDocument([general], { headings: ['Cookies we use'] });
    expect(finish(readDisclosures(document, en)).map(({ technique }) => technique)).toContain('advertising');
  });
});
