import { describe, expect, it } from 'vitest';
import type { ReadChoice } from '../../../../../src/core/domain';
import { readChoices } from '../../../../../src/core/policy/choices/read-choices';
import { readDocument } from '../../../../../src/core/policy/document/read-document';
import { finish } from '../../../../../src/lib/finish';

const read = (
  source: string,
  language = 'en',
  mediaType: 'text/html' | 'text/markdown' = 'text/markdown',
): ReadChoice[] =>
  finish(
    readChoices(finish(readDocument({ url: null, fetchedAt: null, mediaType, source, hash: null }, { language }))),
  );

const brief = (choices: readonly ReadChoice[]): string[] =>
  choices.map(({ kind, linkIndex }) => `${kind} ${linkIndex}`);

describe('readChoices', () => {
  it('tells two links of one sentence apart', () => {
    const source =
      'Turn off Adwhirl’s ads [here](https://adwhirl.example/a) and read Adwhirl’s privacy policy [here](https://adwhirl.example/b).';
    expect(brief(read(source))).toEqual(['opt_out_link 0']);
  });

  it('gives each link of a sentence its own region', () => {
    const source =
      'To opt out of tailored ads, [click here](https://a.example/1) if you are in the European Union and [click here](https://a.example/2) if you are in the United States.';
    expect(read(source).map(({ region }) => region)).toEqual(['EU', 'US']);
  });

  it.each([
    ['en', '[Opt out](https://a.example/1) (US only)', ['US']],
    ['en', '[Opt out](https://a.example/1) (US), [opt out](https://a.example/2) (EU residents)', ['US', 'EU']],
    [
      'en',
      '- [Opt out](https://a.example/1) (EU)\n- [Opt out](https://a.example/2) (California only)',
      ['EU', 'US-CA'],
    ],
    ['en', '[Opt out](https://a.example/1) (UK residents) [Opt out](https://a.example/2) (Canada)', ['GB', 'CA']],
    ['en', '[Opt out (U.S. only)](https://a.example/1)', ['US']],
    ['en', '[Opt out](https://a.example/1) (contact us only if it fails)', ['all']],
    ['en', '[Opt out](https://a.example/1) (see below)', ['all']],
    ['fr', '[Se désinscrire](https://a.example/1) (UE uniquement)', ['EU']],
    ['de', '[Widerspruch gegen Werbung](https://a.example/1) (nur USA)', ['US']],
    ['es', '[Darse de baja](https://a.example/1) (solo EE.UU.)', ['US']],
    ['it', '[Disiscriviti](https://a.example/1) (solo UE)', ['EU']],
    ['nl', '[Afmelden](https://a.example/1) (alleen VK)', ['GB']],
    ['pt', '[Cancelar a inscrição](https://a.example/1) (apenas EUA)', ['US']],
    ['ja', '[配信停止](https://a.example/1)（EU居住者のみ）', ['EU']],
  ])('%s: takes the region from brackets beside the link: %s', (language, source, regions) => {
    expect(read(source, language).map(({ region }) => region)).toEqual(regions);
  });

  it('takes the region from the heading', () => {
    const [choice] = read(
      '# Policy\n\n## California residents\n\n[Do not sell or share my personal information](/dns)',
    );
    expect(choice).toMatchObject({ kind: 'opt_out_link', region: 'US-CA', purpose: 'sale' });
  });

  it('reads the opt-outs of a list of vendors, and not their policies', () => {
    const source =
      'Our partners:\n\n- Adwhirl ([privacy policy](https://adwhirl.example/p), [opt-out](https://adwhirl.example/o))\n- Vistally ([privacy policy](https://vistally.example/p), [opt-out](https://vistally.example/o))';
    expect(brief(read(source))).toEqual(['opt_out_link 1', 'opt_out_link 3']);
  });

  it('knows the pages of the industry in any language, even one without words of its own', () => {
    const source =
      'Voit kieltäytyä [täällä](https://optout.aboutads.info/?c=2) tai [täällä](http://www.youronlinechoices.com/fi/).';
    expect(brief(read(source, 'fi'))).toEqual(['opt_out_link 0', 'opt_out_link 1']);
  });

  it('keeps settings that a script or a place in the page opens, and says so', () => {
    const source =
      '<p>We like tea.</p><footer><a href="javascript:openCmp()">Cookie settings</a> <a href="#">Cookies</a> <a>Privacy settings</a></footer>';
    const choices = read(source, 'en', 'text/html');
    expect(choices.map(({ kind }) => kind)).toEqual(Array(3).fill('cookie_preferences'));
    expect(choices.map(({ problem }) => problem)).toEqual(['script', 'fragment', 'not-an-address']);
  });

  it('takes the word off an address that it is stuck to', () => {
    const [choice] = read('Pour vous désinscrire : https://go.x.example/unsubemailet pour le reste, écrivez.', 'fr');
    expect(choice).toMatchObject({ target: 'https://go.x.example/unsubemail', problem: 'repaired' });
  });

  it.each([
    [
      'the address as written with “(at)”',
      'To delete your data write to privacy (at) shop.example.',
      'mailto:privacy@shop.example',
    ],
    ['a bare address of the industry', 'You can opt out at aboutads.info/choices.', 'https://aboutads.info/choices'],
  ])('reads %s', (_, source, target) => {
    expect(read(source).map((choice) => choice.target)).toEqual([target]);
  });

  it('reads a short sentence with the one before it', () => {
    expect(brief(read('You may opt out of interest-based ads. Click [here](https://a.example/1).'))).toEqual([
      'opt_out_link 0',
    ]);
  });

  it('names an address for requests once', () => {
    const source = 'To delete your data write to privacy@shop.example. You may object by mail to privacy@shop.example.';
    expect(read(source)).toHaveLength(1);
  });

  it('gives advice only where no link gives the same', () => {
    const advice = 'You can set your browser to refuse cookies.';
    expect(brief(read(advice))).toEqual(['browser_settings null']);
    expect(brief(read(`${advice} Help: [Firefox](https://support.mozilla.org/x).`))).toEqual(['browser_settings 0']);
  });

  it.each([
    ['one sentence', `Opt out: ${'[here](https://a.example/opt-out) '.repeat(5_000)}`],
    ['a menu', `<nav>${'<a href="#x">Cookie settings</a>'.repeat(5_000)}</nav><p>Tea.</p>`],
    [
      'paragraphs',
      'You can opt out of ads [here](https://a.example/1) and [there](https://a.example/2).\n\n'.repeat(1_500),
    ],
  ])(
    'reads a hostile number of links in %s within bounds',
    (_, source) => {
      const mediaType = source.startsWith('<') ? 'text/html' : 'text/markdown';
      expect(read(source, 'en', mediaType).length).toBeLessThanOrEqual(2002);
    },
    60_000,
  );
});
