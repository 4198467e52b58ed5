import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../../../src/core/policy/lexicon';
import { readDocument } from '../../../../../src/core/policy/document/read-document';
import { readDisclosures } from '../../../../../src/core/policy/reading/read-disclosures';
import { withRegions } from '../../../../../src/core/policy/reading/with-regions';
import { finish } from '../../../../../src/lib/finish';

/** The regions of what a policy in Markdown, under a title, says of cookies. */
function regions(language: string, source: string): string[] {
  const snapshot = {
    url: null,
    fetchedAt: null,
    mediaType: 'text/markdown' as const,
    source: `# Title\n\n${source}`,
    hash: null,
  };
  const document = finish(readDocument(snapshot, { language }));
  const lexicon = lexiconOf(language);
  if (lexicon === null) throw new Error(`there is no lexicon for ${language}`);
  const found = finish(withRegions(finish(readDisclosures(document, lexicon)), document));
  return found.filter(({ technique }) => technique === 'cookie').map(({ region }) => region);
}

const uses: Readonly<Record<string, string>> = {
  en: 'We use cookies on this website.',
  fr: 'Nous utilisons des cookies sur ce site.',
  de: 'Wir verwenden auf dieser Website Cookies.',
  es: 'Utilizamos cookies en este sitio web.',
  pt: 'Utilizamos cookies neste site.',
  it: 'Utilizziamo cookie su questo sito.',
  nl: 'Wij gebruiken cookies op deze website.',
};

/** For each language: headings that speak to one region; headings that name one and speak to everybody. */
const headings: readonly (readonly [language: string, heading: string, region: string])[] = [
  ['en', 'For California residents', 'US-CA'],
  ['en', 'Additional information for the United Kingdom', 'GB'],
  ['en', 'Switzerland', 'CH'],
  ['en', 'Brazilian visitors (LGPD)', 'BR'],
  ['en', 'Transfers outside the European Economic Area', 'all'],
  ['en', 'Cookies', 'all'],
  ['fr', 'Pour les résidents de Californie', 'US-CA'],
  ['fr', 'Utilisateurs de Suisse', 'CH'],
  ['fr', 'Transferts hors de l’Espace économique européen', 'all'],
  ['de', 'Nutzer in der Schweiz', 'CH'],
  ['de', 'Hinweise für Personen in Kalifornien', 'US-CA'],
  ['de', 'Übermittlung in die Vereinigten Staaten', 'all'],
  ['es', 'Residentes en California', 'US-CA'],
  ['es', 'Usuarios en Brasil', 'BR'],
  ['es', 'Transferencias fuera del Espacio Económico Europeo', 'all'],
  ['pt', 'Residentes no Brasil', 'BR'],
  ['pt', 'Utilizadores no Reino Unido', 'GB'],
  ['pt', 'Transferências para os Estados Unidos', 'all'],
  ['it', 'Residenti in California', 'US-CA'],
  ['it', 'Utenti in Svizzera', 'CH'],
  ['it', 'Trasferimento fuori dallo Spazio economico europeo', 'all'],
  ['nl', 'Inwoners van Californië', 'US-CA'],
  ['nl', 'Bezoekers uit het Verenigd Koninkrijk', 'GB'],
  ['nl', 'Doorgifte buiten de Europese Economische Ruimte', 'all'],
];

const sentences: readonly (readonly [language: string, sentence: string, region: string])[] = [
  ['en', 'If you are in the EEA, we use cookies for statistics only after you agree.', 'EEA'],
  ['en', 'We use cookies that are set by a company in the United States.', 'all'],
  ['fr', 'Si vous résidez au Royaume-Uni, nous utilisons des cookies après votre accord.', 'GB'],
  ['fr', 'Nous utilisons des cookies d’une société des États-Unis.', 'all'],
  ['de', 'Wenn Sie in der Schweiz wohnen, verwenden wir Cookies ohne Rückfrage.', 'CH'],
  ['de', 'Wir verwenden Cookies eines Anbieters in den Vereinigten Staaten.', 'all'],
  ['es', 'Si reside en California, utilizamos cookies publicitarias.', 'US-CA'],
  ['es', 'Utilizamos cookies de una empresa de Estados Unidos.', 'all'],
  ['pt', 'Se residir no Brasil, utilizamos cookies de publicidade.', 'BR'],
  ['pt', 'Utilizamos cookies de uma empresa dos Estados Unidos.', 'all'],
  ['it', 'Se risiede nel Regno Unito, utilizziamo cookie pubblicitari.', 'GB'],
  ['it', 'Utilizziamo cookie di una società degli Stati Uniti.', 'all'],
  ['nl', 'Als u in Zwitserland woont, gebruiken wij cookies zonder te vragen.', 'CH'],
  ['nl', 'Wij gebruiken cookies van een bedrijf in de Verenigde Staten.', 'all'],
];

describe('whom a disclosure speaks to', () => {
  it.each(headings)('%s: under "%s", %s', (language, heading, region) => {
    expect(regions(language, `## ${heading}\n\n${uses[language]}\n`)).toEqual([region]);
  });

  it.each(sentences)('%s: "%s" speaks to %s', (language, sentence, region) => {
    expect(regions(language, sentence)).toEqual([region]);
  });

  it('is told by what introduces its list', () => {
    const list =
      'For users in the EEA, we use:\n\n- cookies for statistics;\n- web beacons.\n\nWe use cookies for the basket.';
    expect(regions('en', list)).toEqual(['EEA', 'all']);
  });
});
