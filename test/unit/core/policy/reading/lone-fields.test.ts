import { describe, expect, it } from 'vitest';
import { leastCertainty } from '../../../../../src/core/domain';
import { lexiconOf } from '../../../../../src/core/policy/lexicon';
import { readDisclosures } from '../../../../../src/core/policy/reading/read-disclosures';
import { finish } from '../../../../../src/lib/finish';
import { aDocument } from '../../../../support/a-document';

const french = lexiconOf('fr')!; // in the list
const english = lexiconOf('en')!; // in the list

function tellsOfLog(...paragraphs: string[]): boolean {
  return finish(readDisclosures(aDocument(paragraphs), english)).some(
    ({ technique, certainty }) => technique === 'server_log' && certainty >= leastCertainty,
  );
}

describe('a field of a log that stands alone', () => {
  it.each([
    ['among a customer’s particulars', 'We collect your name, your phone number and your IP address.', false],
    ['beside another', 'We collect your IP address and your browser type.', true],
    ['in a sentence beside one with another', 'We collect your IP address. We keep the operating system too.', true],
    ['kept at each visit', 'We keep your IP address each time you visit.', true],
    ['named twice', 'We collect your IP address. The IP is kept for a year.', false],
    ['kept with a comment', 'With a comment we keep your IP address and your user agent.', false],
  ])('%s: "%s"', (_, sentence, tells) => {
    expect(tellsOfLog(sentence)).toBe(tells);
  });

  it.each([
    ['another service’s heading', 'Google Analytics', false],
    ['the heading of the server’s log', 'Journaux du serveur (Google Cloud)', true],
    ['any other heading', 'Ce que nous conservons', true],
  ])('is told of a log or not under %s', (_, heading, tells) => {
    const sentence = 'Nous conservons l’adresse IP et le type de navigateur.';
    const found = finish(readDisclosures(aDocument([sentence], { headings: [heading] }), french));
    expect(found.some(({ technique }) => technique === 'server_log')).toBe(tells);
  });

  it('is kept as doubtful, for a person to confirm', () => {
    const found = finish(readDisclosures(aDocument(['We collect your IP address.']), english));
    expect(found.map(({ technique, certainty }) => [technique, certainty < leastCertainty])).toEqual([
      ['server_log', true],
    ]);
  });
});
