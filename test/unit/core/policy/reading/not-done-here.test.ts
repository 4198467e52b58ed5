import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../../../src/core/policy/lexicon';
import { readDisclosures } from '../../../../../src/core/policy/reading/read-disclosures';
import { finish } from '../../../../../src/lib/finish';
import { aDocument } from '../../../../support/a-document';

const covert = ['session_replay', 'key_logging', 'fingerprinting'];

/** What is disclosed of covert techniques by the sentences of one paragraph. */
function read(language: string, paragraph: string): string[] {
  const lexicon = lexiconOf(language);
  if (lexicon === null) throw new Error(`There is no lexicon for "${language}".`);
  const document = aDocument(paragraph.split(/(?<=\.) |(?<=。)/u));
  const [first] = document.clauses;
  const clauses =
    first === undefined ? [] : [{ ...first, sentences: document.clauses.flatMap((clause) => clause.sentences) }];
  return finish(readDisclosures({ ...document, clauses }, lexicon))
    .filter(({ technique, stance }) => stance !== 'does-not' && covert.includes(technique ?? ''))
    .map(({ technique }) => technique ?? '');
}

/** Each: what is not done here, and much the same that is. */
describe.each<{ what: string; technique: string; pairs: Record<string, [elsewhere: string, here: string]> }>([
  {
    what: 'a part of a tool that is switched off',
    technique: 'session_replay',
    pairs: {
      en: [
        'The add-on for session recordings, with which the mouse movements of a single visitor could be watched, has not been installed, is not enabled and, since we only count clicks, remains switched off.',
        'The add-on for session recordings lets us watch the mouse movements of a single visitor, but the survey part is switched off.',
      ],
      de: [
        'Die Zusatzfunktion „Sitzungsaufzeichnung“, mit der sich die Mausbewegungen einzelner Besucherinnen auch noch nach Wochen genau abspielen lassen, ist bei uns nicht aktiviert.',
        'Mit der Zusatzfunktion „Sitzungsaufzeichnung“ spielen wir Mausbewegungen ab, aber die Umfragefunktion ist nicht aktiviert.',
      ],
      fr: [
        'L’extension d’enregistrement des sessions, qui permet de rejouer les mouvements de souris d’un visiteur donné plusieurs semaines plus tard, n’est pas installée.',
        'L’extension d’enregistrement des sessions nous permet de rejouer les mouvements de souris.',
      ],
      es: [
        'El módulo de grabación de sesiones, con el que se podrían reproducir los movimientos del ratón de un visitante concreto varias semanas después, no está instalado.',
        'El módulo de grabación de sesiones nos permite reproducir los movimientos del ratón.',
      ],
      it: [
        'Il modulo per la registrazione delle sessioni, con cui si potrebbero rivedere i movimenti del mouse di un singolo visitatore anche dopo settimane, non è installato.',
        'Il modulo per la registrazione delle sessioni ci permette di rivedere i movimenti del mouse.',
      ],
      pt: [
        'O módulo de gravação de sessões, com o qual se poderiam reproduzir os movimentos do rato de um visitante várias semanas depois, não está instalado.',
        'O módulo de gravação de sessões permite-nos reproduzir os movimentos do rato.',
      ],
      nl: [
        'De opnamefunctie, waarmee de muisbewegingen van een enkele bezoeker ook na weken nog zouden kunnen worden afgespeeld, is niet geactiveerd.',
        'Met de opnamefunctie registreren wij de muisbewegingen van een bezoeker.',
      ],
      ja: [
        'マウスの動きを記録してセッションを再生する機能は、当サイトでは有効にしていません。',
        'マウスの動きを記録してセッションを再生する機能を利用しています。',
      ],
    },
  },
  {
    what: 'what a supplier offers its customers',
    technique: 'session_replay',
    pairs: {
      en: ['Crazy Egg offers its clients session recordings too.', 'We use session recordings by Crazy Egg.'],
      de: [
        'Der Anbieter bietet seinen Kunden auch Session Replay an.',
        'Der Anbieter setzt für uns Session Replay ein.',
      ],
      fr: [
        'Le prestataire propose aussi à ses clients l’enregistrement des sessions.',
        'Nous utilisons l’enregistrement des sessions de ce prestataire.',
      ],
      es: [
        'El proveedor ofrece también a sus clientes la grabación de sesiones.',
        'Utilizamos la grabación de sesiones de este proveedor.',
      ],
      it: [
        'Il fornitore offre anche ai suoi clienti la registrazione delle sessioni.',
        'Utilizziamo la registrazione delle sessioni di questo fornitore.',
      ],
      pt: [
        'O fornecedor oferece também aos seus clientes a gravação de sessões.',
        'Utilizamos a gravação de sessões deste fornecedor.',
      ],
      nl: [
        'De leverancier biedt zijn klanten ook session replay.',
        'Wij gebruiken session replay van deze leverancier.',
      ],
      ja: [
        '同社はその顧客に対してセッションリプレイも提供しています。',
        '当社は同社のセッションリプレイを利用しています。',
      ],
    },
  },
  {
    what: 'a term that is explained',
    technique: 'fingerprinting',
    pairs: {
      en: [
        'Fingerprinting – a method that reads fonts and the time zone so that a device can be recognised.',
        'We use fingerprinting – a method that reads fonts and the time zone so that a device can be recognised.',
      ],
      de: [
        'Fingerprinting – ein Verfahren, bei dem ein Gerät anhand von Schriftarten und Zeitzone wiedererkannt wird.',
        'Wir nutzen Fingerprinting – ein Verfahren, bei dem ein Gerät anhand von Schriftarten wiedererkannt wird.',
      ],
      fr: [
        'Fingerprinting – une technique qui combine les polices et le fuseau horaire pour reconnaître un appareil.',
        'Nous utilisons le fingerprinting – une technique qui combine les polices et le fuseau horaire.',
      ],
      es: [
        'Fingerprinting – una técnica que combina las fuentes y la zona horaria para reconocer un dispositivo.',
        'Utilizamos fingerprinting – una técnica que combina las fuentes y la zona horaria.',
      ],
      it: [
        'Fingerprinting – una tecnica che combina caratteri e fuso orario per riconoscere un dispositivo.',
        'Utilizziamo il fingerprinting – una tecnica che combina caratteri e fuso orario.',
      ],
      pt: [
        'Fingerprinting – uma técnica que combina fontes e fuso horário para reconhecer um dispositivo.',
        'Utilizamos fingerprinting – uma técnica que combina fontes e fuso horário.',
      ],
      nl: [
        'Fingerprinting – een techniek die lettertypen en tijdzone combineert om een apparaat te herkennen.',
        'Wij gebruiken fingerprinting – een techniek die lettertypen en tijdzone combineert.',
      ],
      ja: [
        'フィンガープリンティング：フォントやタイムゾーンを組み合わせて端末を識別する技術。',
        '当社はフィンガープリンティングを利用しています。',
      ],
    },
  },
  {
    what: 'what others may do elsewhere',
    technique: 'fingerprinting',
    pairs: {
      en: [
        'They have their own privacy notices. They may use fingerprinting.',
        'Our partners set cookies. They may use fingerprinting.',
      ],
      de: [
        'Dort gelten eigene Datenschutzhinweise. Diese Anbieter verwenden möglicherweise Fingerprinting.',
        'Unsere Partner setzen Cookies. Diese Anbieter verwenden möglicherweise Fingerprinting.',
      ],
      fr: [
        'Ces sites ont leurs propres règles. Ils peuvent utiliser le fingerprinting.',
        'Nos partenaires déposent des cookies. Ils peuvent utiliser le fingerprinting.',
      ],
      es: [
        'Tienen su propia política de privacidad. Estos terceros pueden utilizar fingerprinting.',
        'Nuestros socios instalan cookies. Estos terceros pueden utilizar fingerprinting.',
      ],
      it: [
        'Hanno proprie informative. Questi terzi possono utilizzare il fingerprinting.',
        'I nostri partner installano cookie. Questi terzi possono utilizzare il fingerprinting.',
      ],
      pt: [
        'Têm a sua própria política de privacidade. Estes terceiros podem utilizar fingerprinting.',
        'Os nossos parceiros instalam cookies. Estes terceiros podem utilizar fingerprinting.',
      ],
      nl: [
        'Zij hebben een eigen privacybeleid. Het is mogelijk dat zij fingerprinting gebruiken.',
        'Onze partners plaatsen cookies. Het is mogelijk dat zij fingerprinting gebruiken.',
      ],
      ja: [
        'リンク先にはそれぞれのプライバシーポリシーがあります。これらの事業者はフィンガープリンティングを利用することがあります。',
        '提携先はクッキーを設定します。これらの事業者はフィンガープリンティングを利用することがあります。',
      ],
    },
  },
])('$what', ({ technique, pairs }) => {
  it.each(Object.entries(pairs))('in %s', (language, [elsewhere, here]) => {
    expect(read(language, elsewhere)).toEqual([]);
    expect(read(language, here)).toContain(technique);
  });
});

describe('what is kept although it was not sent', () => {
  it.each([
    ['en', 'If you leave the form, we keep what you have typed up to then, even if you never press the button.'],
    ['de', 'Wir speichern, was Sie in das Formular eingetragen haben, auch wenn Sie es nicht absenden.'],
    ['fr', 'Les réponses nous parviennent au fur et à mesure du remplissage du formulaire, sans attendre votre clic.'],
    ['es', 'Guardamos lo que haya escrito en el formulario, aunque no llegue a enviarlo.'],
    ['it', 'Conserviamo quanto ha scritto nel modulo, anche se lo abbandona senza inviarlo.'],
    ['pt', 'Guardamos o que escreveu no formulário, mesmo que abandone a página sem enviar.'],
    ['nl', 'Wij bewaren wat u in het formulier hebt ingevuld, ook als u het niet verstuurt.'],
  ])('in %s', (language, text) => {
    expect(read(language, text)).toContain('key_logging');
  });

  it.each([
    ['en', 'We do not keep what you have typed into the form if you leave the page.'],
    ['de', 'Wir speichern nicht, was Sie in das Formular eingetragen haben, wenn Sie abbrechen.'],
    ['fr', 'Nous ne conservons pas ce que vous avez saisi si vous quittez le formulaire.'],
    ['es', 'No guardamos lo que haya escrito en el formulario si lo abandona.'],
    ['it', 'Non conserviamo quanto ha scritto nel modulo se lo abbandona.'],
    ['pt', 'Não guardamos o que escreveu no formulário se abandonar a página.'],
    ['nl', 'Wij bewaren niet wat u in het formulier hebt ingevuld als u stopt.'],
  ])('nor is it in %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('devices compared by their details in Japanese', () => {
  it.each([
    ['機種名、OSのバージョン、言語を組み合わせ、二つの端末が同一であるか否かを推定します。', ['fingerprinting']],
    ['登録された端末の名称が同じかどうかを確認します。', []],
  ])('%s', (text, found) => {
    expect([...new Set(read('ja', text))]).toEqual(found);
  });
});
