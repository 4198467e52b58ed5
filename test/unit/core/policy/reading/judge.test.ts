import { describe, expect, it } from 'vitest';
import { en } from '../../../../../src/core/policy/lexicon/en';
import { fr } from '../../../../../src/core/policy/lexicon/fr';
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

  it('is none where it names again what it defines', () => {
    const document = aDocument(['La relecture de session est une technique qui permet de revoir une visite.']);
    expect(finish(readDisclosures(document, fr))).toEqual([]);
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

describe('a list of kinds', () => {
  const told = (leadIn: string): (string | null)[] => {
    const item = 'Analytics cookies: these allow websites to count their visitors.';
    const list = aDocument([leadIn, item], { kind: 'item', leadIn: '0.1' });
    const clauses = list.clauses.map((clause, index) =>
      index === 0 ? { ...clause, kind: 'paragraph' as const, leadIn: null } : clause,
    );
    return finish(readDisclosures({ ...list, clauses }, en)).map(({ technique }) => technique);
  };

  it('that are told apart wherever they are used says nothing of this site', () => {
    expect(told('There are several types of cookies:')).not.toContain('analytics');
  });

  it('of this site tells that they are used', () => {
    expect(told('We use several types of cookies:')).toContain('analytics');
  });
});

describe('a heading that denies', () => {
  const readUnder = (sentence: string, kind: 'item' | 'paragraph'): string[] => {
    const document = aDocument([sentence], { headings: ['Cookies that we do not use'], kind });
    return finish(readDisclosures(document, en)).map(({ technique, stance }) => `${technique} ${stance}`);
  };

  it('denies what its list names', () => {
    expect(readUnder('Remarketing', 'item')).toEqual(['advertising does-not']);
  });

  it('does not deny what an item says is done', () => {
    expect(readUnder('We use Google Analytics instead', 'item')).toContain('analytics does');
  });

  it('leaves paragraphs to speak for themselves', () => {
    expect(readUnder('Instead, Google Analytics is used on this website.', 'paragraph')).toContain('analytics does');
  });
});

describe('a bare name', () => {
  it('yields to the sentence that denies it', () => {
    expect(read('Remarketing.', 'We do not use remarketing.')).toEqual(['advertising does-not']);
  });

  it('stays where nothing denies it', () => {
    expect(read('Remarketing.', 'We do not use Flash cookies.')).toContain('advertising does');
  });
});

describe('words that deny', () => {
  it('tell of no use, not even of what stands before them', () => {
    expect(read('Fingerprint scripts: we do not use them, nor anything like them.')).not.toContain(
      'fingerprinting does',
    );
  });

  it('leave the use that other words of the sentence tell', () => {
    expect(read('We use web beacons in our letters but we do not record your location.')).toContain('web_beacon does');
  });
});

describe('below the heading of a captcha', () => {
  const under = (heading: string): (string | null)[] => {
    const document = aDocument(['The service records how the mouse moves, mouse clicks and keystrokes.'], {
      headings: [heading],
    });
    return finish(readDisclosures(document, en)).map(({ technique }) => technique);
  };

  it('mouse and keys tell of no replay', () => {
    expect(under('Google reCAPTCHA')).not.toContain('session_replay');
    expect(under('Google reCAPTCHA')).not.toContain('key_logging');
  });

  it('they do elsewhere', () => {
    expect(under('Analysis of visits')).toEqual(expect.arrayContaining(['session_replay', 'key_logging']));
  });
});

describe('a heading that gives a word another meaning', () => {
  const readUnder = (heading: string): string[] => {
    const document = aDocument(['Sessions are recorded.'], { headings: [heading] });
    return finish(readDisclosures(document, en)).map(({ technique, stance }) => `${technique} ${stance}`);
  };

  it('tells that the recordings are none of visits', () => {
    expect(readUnder('Webinars')).not.toContain('session_replay does');
  });

  it('is no other heading', () => {
    expect(readUnder('Your visit')).toContain('session_replay does');
  });
});
