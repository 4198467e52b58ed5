import { describe, expect, it } from 'vitest';
import { readChoices } from '../../../../../src/core/policy/choices/read-choices';
import { readDocument } from '../../../../../src/core/policy/document/read-document';
import { finish } from '../../../../../src/lib/finish';

/** Links that only inform, close to words of opting out. */
const informing: [language: string, source: string][] = [
  [
    'de',
    'Wie Sie widersprechen und Näheres finden Sie in den Datenschutzhinweisen der Anbieter:\n\n- [Adwhirl](https://adwhirl.example/ds)',
  ],
  [
    'es',
    'Las posibilidades de oposición constan en las políticas de privacidad de los proveedores:\n\n- [Adwhirl](https://adwhirl.example/ds)',
  ],
  [
    'de',
    'Adwhirl erlaubt, der Profilbildung zu widersprechen; wie lange Daten bleiben, steht auf [adwhirl.example/dauer](https://adwhirl.example/dauer).',
  ],
  ['de', 'Sie können die Werbung von Adwhirl ablehnen. Mehr zu den Knöpfen: [Adwhirl](https://adwhirl.example/knopf).'],
  [
    'fr',
    'Vous pouvez refuser les annonces de Google. Pour comprendre comment Google exploite les données, lisez [cette page](https://aide.example/donnees).',
  ],
  [
    'fr',
    'Vous pouvez refuser la publicité. Nos partenaires sont énumérés ici : [partenaires](https://boutique.example/p).',
  ],
  [
    'es',
    'Adwhirl permite oponerse a los perfiles; el plazo de conservación consta en [adwhirl.example/plazo](https://adwhirl.example/plazo).',
  ],
  [
    'it',
    'Può rifiutare gli annunci di Google. Per capire come Google sfrutta i dati, legga [questa pagina](https://aiuto.example/dati).',
  ],
  [
    'it',
    'Può rifiutare la pubblicità di Adwhirl. A proposito dei pulsanti: [pulsanti](https://adwhirl.example/pulsanti).',
  ],
  [
    'pt',
    'Você pode recusar os anúncios do Google. Para entender como o Google explora os dados, leia [esta página](https://ajuda.example/dados).',
  ],
  ['nl', 'U kunt reclame weigeren. Onze partners staan hier: [partners](https://winkel.example/p).'],
  [
    'nl',
    'Bij Adwhirl kunt u bezwaar maken tegen profielen; de bewaartermijn staat op [adwhirl.example/termijn](https://adwhirl.example/termijn).',
  ],
  [
    'ja',
    'Adwhirlの広告は拒否することもできます。データ活用の仕組みは[このページ](https://adwhirl.example/data)をお読みください。',
  ],
  ['ja', '# 方針\n\n## クッキーの拒否\n\nクッキーとは何かは[協会](https://kyokai.example/k)が説明しています。'],
];

/** Rights, laws and whom to ask: nothing is opted out of at their links. */
const rights: [language: string, source: string][] = [
  ['de', 'Ihre Rechte auf Auskunft, Löschung und Widerspruch üben Sie [auf dieser Seite](/rechte) aus.'],
  ['de', 'Sie können Werbung ablehnen, indem Sie den Kundendienst [kontaktieren](/hilfe).'],
  ['fr', 'Vous pouvez exercer vos droits d’accès, de rectification et d’opposition sur [cette page](/droits).'],
  ['fr', 'Vous pouvez refuser la publicité en [contactant](/aide) le service client.'],
  ['es', 'Puede ejercer sus derechos de acceso, supresión y oposición en [esta página](/derechos).'],
  ['es', 'El derecho de oposición se regula en el [artículo 21](https://reglamento.example/21).'],
  ['it', 'Può esercitare i diritti di accesso, rettifica e opposizione in [questa pagina](/diritti).'],
  ['it', 'Se non accetta il trattamento, non visiti la nostra pagina [Instagram](https://www.instagram.com/negozio).'],
  ['pt', 'Pode exercer os direitos de acesso, retificação e oposição [nesta página](/direitos).'],
  ['pt', 'O direito de oposição está previsto no [artigo 21](https://regulamento.example/21).'],
  [
    'es',
    'Puede desactivar las cookies de Google Analytics, cuyas condiciones se leen en [estas páginas](http://www.google.com/analytics/terms/es.html).',
  ],
  [
    'it',
    'Si possono disattivare le cookie di Google; i tipi sono [questi](https://www.google.it/intl/it/policies/technologies/types/).',
  ],
  ['fr', 'Si vous ne voulez pas que vos données soient conservées, supprimez votre compte [ici](/compte).'],
  ['fr', 'Vous pouvez refuser d’être géolocalisé dans les [réglages du téléphone](https://aide.example/lieu).'],
  ['es', 'Si no quiere que se guarden sus datos, elimine [aquí](/cuenta) su cuenta.'],
  ['es', 'Ghostery: [extensión para bloquear rastreadores](https://addons.mozilla.org/es/firefox/addon/ghostery/).'],
  ['it', 'Per disattivare le cookie di terzi consulti le loro pagine: [Twitter](https://twitter.com/privacy).'],
  ['nl', 'U kunt reclame weigeren door de klantenservice te [bellen](/hulp).'],
  ['ja', '開示、訂正、削除、利用停止の手続は[このページ](/kenri)をご覧ください。'],
  ['ja', '広告をご希望されない場合は[お客様係](/help)へご連絡ください。'],
  ['en', 'If your browser sends [Do Not Track](https://www.eff.org/issues/do-not-track), we count no visits.'],
];

describe('readChoices', () => {
  const read = (language: string, source: string): (string | undefined)[] => {
    const snapshot = { url: null, fetchedAt: null, mediaType: 'text/markdown' as const, source, hash: null };
    return finish(readChoices(finish(readDocument(snapshot, { language }))))
      .filter(({ linkIndex }) => linkIndex !== null)
      .map(({ kind }) => kind);
  };

  it.each(informing)('%s: takes no link that only informs for a choice: %s', (language, source) => {
    expect(read(language, source)).toEqual([]);
  });

  it.each(rights)('%s: takes no link of rights, laws or services for an opt-out: %s', (language, source) => {
    expect(read(language, source)).not.toContain('opt_out_link');
  });

  it('knows where Google explains the control of ads from where it explains its analytics', () => {
    const source =
      'Anzeigen von Google: [Hilfe](https://support.google.com/ads/answer/2662922), [Analytics](https://support.google.com/analytics/answer/6004245).';
    expect(read('de', source)).toEqual(['opt_out_link']);
  });

  it('finds what introduces lines of links above the name of a group', () => {
    const source = [
      '以下の停止ページより、各社の広告配信を止めることができます。',
      '■主な会社',
      '[アドワール](https://adwhirl.example/a)',
      '[ブランブル](https://bramble.example/b)',
    ].join('\n\n');
    expect(read('ja', source)).toEqual(['opt_out_link', 'opt_out_link']);
  });
});
