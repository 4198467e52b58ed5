import { describe, expect, it } from 'vitest';
import { choicesView, choiceView } from '../../../../src/ui/report/choices-view';
import { aChoice } from '../../../support/a-choice';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');
const labelsOf = (choices: readonly { label: string }[]): string[] => choices.map(({ label }) => label);
const inRegion = (region: string) => aChoice({ id: region, region, label: { en: region } });

describe('choicesView', () => {
  it('lists the person’s own region first, then what is for everybody, and the rest apart', () => {
    const { own, elsewhere } = choicesView(['all', 'AU', 'EEA', 'EU'].map(inRegion), 'EU', words);
    expect(labelsOf(own)).toEqual(['EEA', 'EU', 'all']);
    expect(labelsOf(elsewhere)).toEqual(['AU']);
  });

  it('offers in California what is for the United States', () => {
    expect(labelsOf(choicesView([inRegion('US')], 'US-CA', words).own)).toEqual(['US']);
  });
});

describe('choiceView', () => {
  it('says that it was not tested, where its address comes from and how old it is', () => {
    const { details } = choiceView(aChoice({ certainty: 'other-version', sourceDate: '2019-12-02' }), words);
    expect(details).toEqual([
      'Opt-out link',
      'for: everywhere',
      'address from another version of the text',
      'read on December 2, 2019',
      'not tested',
    ]);
  });

  it('says that a target is not known, and leads nowhere', () => {
    const choice = choiceView(aChoice({ target: null, certainty: 'unknown', sourceDate: null }), words);
    expect([choice.href, choice.target, choice.details]).toEqual([
      null,
      'address not known',
      expect.arrayContaining(['date not known']),
    ]);
  });

  it.each([
    ['https://shop.test/opt-out', 'https://shop.test/opt-out'],
    ['mailto:privacy@shop.test', 'mailto:privacy@shop.test'],
    ['privacy@shop.test', 'mailto:privacy@shop.test'],
    ['javascript:alert(1)', null],
    ['mailto:privacy@shop.test?bcc=other@shop.test', null],
    ['settings, privacy', null],
  ])('leads, for the target %s, to %s', (target, href) => {
    expect(choiceView(aChoice({ target }), words).href).toBe(href);
  });

  it('does not lead to what has no effect today', () => {
    const { href, target } = choiceView(aChoice({ certainty: 'historic' }), words);
    expect([href, target]).toEqual([null, 'https://shop.test/opt-out']);
  });

  it('has a draft in the reader’s language, ready to copy', () => {
    const draft = { subject: { en: 'Delete', fr: 'Effacer' }, body: { en: 'Please do.', fr: 'Merci.' } };
    expect(choiceView(aChoice({ kind: 'email', draft }), wordsIn('fr')).draft).toEqual({
      subject: 'Effacer',
      body: 'Merci.',
    });
  });
});
