import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../../../src/core/policy/lexicon';
import { readDisclosures } from '../../../../../src/core/policy/reading/read-disclosures';
import { finish } from '../../../../../src/lib/finish';
import { aDocument } from '../../../../support/a-document';

const read = (language: string, sentences: readonly string[]): string[] => {
  const lexicon = lexiconOf(language);
  if (lexicon === null) throw new Error(`There is no lexicon for "${language}".`);
  return finish(readDisclosures(aDocument(sentences), lexicon))
    .filter(({ stance }) => stance !== 'does-not')
    .map(({ technique }) => technique ?? '');
};

const traits = 'At the till a script reads the fonts, the time zone and the graphics card of your computer.';
const recognised = 'Together they tell us whether the same computer has ordered before.';

describe('what is told piece by piece', () => {
  it('is told by sentences that stand together', () => {
    expect(read('en', [traits, recognised])).toContain('fingerprinting');
  });

  it('is not told by one of them alone', () => {
    expect(read('en', [traits])).not.toContain('fingerprinting');
    expect(read('en', [recognised])).not.toContain('fingerprinting');
  });

  it('is not told by sentences far from each other', () => {
    const between = ['We send parcels by post.', 'Returns are free.', 'Invoices are kept for ten years.'];
    expect(read('en', [traits, ...between, recognised])).not.toContain('fingerprinting');
  });

  it('is not told across a heading', () => {
    const document = aDocument([traits, 'Shipping', recognised]);
    const clauses = document.clauses.map((clause, index) =>
      index === 1 ? { ...clause, kind: 'heading' as const } : clause,
    );
    const lexicon = lexiconOf('en');
    if (lexicon === null) throw new Error('There is no English lexicon.');
    const found = finish(readDisclosures({ ...document, clauses }, lexicon));
    expect(found.map(({ technique }) => technique)).not.toContain('fingerprinting');
  });
});

describe('in each language', () => {
  it.each([
    [
      'de',
      'Wir lesen Schriften, Zeitzone und Grafikkarte aus.',
      'Zusammen zeigen sie, ob derselbe Rechner schon einmal bestellt hat.',
    ],
    [
      'fr',
      'Nous lisons les polices, le fuseau horaire et la carte graphique.',
      'Réunies, ces données montrent si le même ordinateur a déjà servi.',
    ],
    [
      'es',
      'Leemos las fuentes, la zona horaria y la tarjeta gráfica.',
      'Juntas muestran si el mismo ordenador ya hizo un pedido.',
    ],
    [
      'it',
      'Leggiamo i caratteri, il fuso orario e la scheda grafica.',
      'Insieme mostrano se lo stesso computer ha già ordinato.',
    ],
    [
      'pt',
      'Lemos as fontes, o fuso horário e a placa gráfica.',
      'Em conjunto mostram se o mesmo computador já fez um pedido.',
    ],
    [
      'nl',
      'Wij lezen lettertypen, tijdzone en videokaart uit.',
      'Samen tonen ze of dezelfde computer al eens heeft besteld.',
    ],
    [
      'ja',
      'フォント、タイムゾーン、グラフィックの情報を読み取ります。',
      'これらから同じ端末での以前のご注文かどうかが分かります。',
    ],
  ])('%s: traits, and then what they are for', (language, first, then) => {
    expect(read(language, [first, then])).toContain('fingerprinting');
    expect(read(language, [first])).not.toContain('fingerprinting');
  });

  it.each([
    ['en', 'Between 2018 and 2021 we used Mouseflow to film visits.'],
    ['de', 'Bis März 2020 zeichnete unser Dienstleister mit Mouseflow Besuche auf.'],
    ['fr', 'Jusqu’en mars 2020, notre site recourait à Mouseflow pour filmer les visites.'],
    ['es', 'Entre 2018 y 2021 utilizamos Mouseflow para grabar las visitas.'],
    ['it', 'Tra il 2018 e il 2021 abbiamo utilizzato Mouseflow per registrare le visite.'],
    ['pt', 'Entre 2018 e 2021 utilizámos o Mouseflow para gravar as visitas.'],
    ['nl', 'Tussen 2018 en 2021 gebruikten wij Mouseflow om bezoeken op te nemen.'],
    ['ja', '2018年から2021年まで、Mouseflowで訪問を録画していました。'],
  ])('%s: what was done once is done no longer', (language, sentence) => {
    expect(read(language, [sentence])).not.toContain('session_replay');
  });

  it.each([
    ['en', 'The software that our customers install on their computers may log keystrokes.'],
    ['de', 'Die Software, die unsere Kunden auf ihren Rechnern installieren, kann Tastatureingaben erfassen.'],
    ['fr', 'Le logiciel que nos clients installent sur leurs postes peut enregistrer la frappe au clavier.'],
    ['es', 'El programa que nuestros clientes instalan en sus equipos puede registrar las pulsaciones de teclas.'],
    ['it', 'Il software che i nostri clienti installano sui loro computer può registrare i tasti premuti.'],
    ['pt', 'O software que os nossos clientes instalam nos seus computadores pode registar as teclas premidas.'],
    ['nl', 'De software die onze klanten op hun computers installeren, kan toetsaanslagen vastleggen.'],
    ['ja', '当社の製品は、導入先の企業のパソコンでキー入力を記録することがあります。'],
  ])('%s: what a product does for its buyers is not done here', (language, sentence) => {
    expect(read(language, [sentence])).not.toContain('key_logging');
  });
});

describe('a sentence that takes back what was said before', () => {
  it.each([
    ['en', ['We used Mouseflow to film visits.', 'We ended this practice and erased the films.'], 'session_replay'],
  ])('%s, %j: no %s', (language, sentences, technique) => {
    expect(read(language, sentences)).not.toContain(technique);
  });

  it('takes nothing back below another heading or far away', () => {
    const between = ['We send parcels by post.', 'Returns are free.'];
    expect(read('en', ['We use Mouseflow to record visits.', ...between, 'We ended this practice.'])).toContain(
      'session_replay',
    );
  });
});
