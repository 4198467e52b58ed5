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

/** Each: what is done, what ends it on a condition or after a time, and what ended it. */
const endings: Record<string, { done: string; goesOn: string[]; ended: string }> = {
  en: {
    done: 'We use session recordings that let us replay the mouse movements of a visitor.',
    goesOn: [
      'The recordings are automatically removed after 30 days.',
      'The tool is deactivated as soon as you withdraw your consent.',
      'The recording is stopped when you leave the page.',
      'The service is no longer available to you if you are younger than sixteen.',
      'The tool was deactivated for visitors from Norway.',
      'We have stopped the sale of gift cards.',
    ],
    ended: 'We ended this practice in May 2021.',
  },
  de: {
    done: 'Wir nutzen Sitzungsaufzeichnungen, mit denen sich Mausbewegungen abspielen lassen.',
    goesOn: [
      'Die Aufzeichnungen werden nach 30 Tagen automatisch gelöscht.',
      'Das Werkzeug ist deaktiviert, sobald Sie Ihre Einwilligung widerrufen.',
      'Die Aufzeichnung ist beendet, wenn Sie die Seite verlassen.',
      'Der Dienst ist für Sie nicht mehr verfügbar, wenn Sie jünger als sechzehn sind.',
    ],
    ended: 'Das Verfahren wurde im Mai 2021 eingestellt.',
  },
  fr: {
    done: 'Nous utilisons l’enregistrement des sessions, qui permet de rejouer les mouvements de souris.',
    goesOn: [
      'Les enregistrements sont automatiquement supprimés après 30 jours.',
      'L’outil est désactivé dès que vous retirez votre consentement.',
      'L’enregistrement a été interrompu lorsque vous quittez la page.',
      'Le service a cessé pour vous si vous avez moins de seize ans.',
    ],
    ended: 'Nous avons mis fin à cette pratique en mai 2021.',
  },
  es: {
    done: 'Utilizamos la grabación de sesiones, que permite reproducir los movimientos del ratón.',
    goesOn: [
      'Las grabaciones se suprimen automáticamente a los 30 días.',
      'La herramienta se desactiva en cuanto retire su consentimiento.',
      'La grabación se interrumpe cuando abandona la página.',
      'Hemos suprimido los gastos de envío.',
    ],
    ended: 'Pusimos fin a esta práctica en mayo de 2021.',
  },
  it: {
    done: 'Utilizziamo la registrazione delle sessioni, che permette di rivedere i movimenti del mouse.',
    goesOn: [
      'Le registrazioni sono eliminate automaticamente dopo 30 giorni.',
      'Lo strumento è disattivato non appena revoca il consenso.',
      'La registrazione è terminata quando lascia la pagina.',
      'Abbiamo eliminato le spese di spedizione.',
    ],
    ended: 'Abbiamo interrotto questa pratica nel maggio 2021.',
  },
  pt: {
    done: 'Utilizamos a gravação de sessões, que permite reproduzir os movimentos do rato.',
    goesOn: [
      'As gravações são eliminadas automaticamente após 30 dias.',
      'A ferramenta é desativada assim que retirar o consentimento.',
      'A gravação terminou quando sai da página.',
      'Eliminamos os portes de envio.',
    ],
    ended: 'Pusemos fim a esta prática em maio de 2021.',
  },
  nl: {
    done: 'Met de opnamefunctie registreren wij de muisbewegingen van een bezoeker.',
    goesOn: [
      'De opnames worden na 30 dagen automatisch verwijderd.',
      'Het hulpmiddel is uitgeschakeld zodra u uw toestemming intrekt.',
      'De opname is gestopt wanneer u de pagina verlaat.',
      'De dienst is voor u niet meer beschikbaar als u jonger bent dan zestien.',
    ],
    ended: 'Het gebruik is in mei 2021 beëindigd.',
  },
  ja: {
    done: 'マウスの動きを記録してセッションを再生する機能を利用しています。',
    goesOn: [
      '録画は30日後に自動的に削除されます。',
      '同意を撤回された場合、この機能の利用を停止いたします。',
      'ページを閉じた時点で、このサービスは停止します。',
    ],
    ended: 'その後、利用を終了しました。',
  },
};

describe.each(Object.entries(endings))('what ends, in %s', (language, { done, goesOn, ended }) => {
  const apart = language === 'ja' ? '' : ' ';

  it.each(goesOn)('is still done: %s', (sentence) => {
    expect(read(language, `${done}${apart}${sentence}`)).toContain('session_replay');
  });

  it('is done no longer', () => {
    expect(read(language, `${done}${apart}${ended}`)).toEqual([]);
  });
});

it('takes back no more than covert techniques', () => {
  const lexicon = lexiconOf('en');
  if (lexicon === null) throw new Error('There is no English lexicon.');
  const found = finish(readDisclosures(aDocument(['We use cookies.', 'We ended this practice in 2021.']), lexicon));
  expect(found.map(({ technique }) => technique)).toContain('cookie');
});

/** An address identifies a device while it is on the net, and cookies recognise a browser: neither tells of fingerprinting. */
describe('a device identified otherwise', () => {
  it.each([
    [
      'en',
      'We collect your IP address, screen resolution, browser version and time zone. An IP address identifies your computer on the internet.',
      'Cookies are small files. They allow us to recognise your browser and remember language and screen settings.',
      'We use cookies. They allow us to recognise your browser and to fit the display to your language.',
    ],
    [
      'de',
      'Wir erheben IP-Adresse, Bildschirmauflösung, Browserversion und Zeitzone. Anhand der IP-Adresse wird Ihr Rechner im Internet erkannt.',
      'Cookies sind kleine Dateien. Sie erlauben es uns, Ihren Browser zu erkennen und Sprache und Bildschirmeinstellungen zu merken.',
      'Wir verwenden Cookies. Sie helfen, Ihren Browser zu erkennen und den Bildschirm an Ihre Sprache anzupassen.',
    ],
    [
      'fr',
      'Nous recueillons l’adresse IP, la résolution de l’écran, la version du navigateur et le fuseau horaire. Une adresse IP identifie votre ordinateur sur internet.',
      'Les cookies sont de petits fichiers. Ils permettent de reconnaître votre navigateur et de mémoriser la langue et les réglages d’écran.',
      'Nous utilisons des cookies. Ils permettent de reconnaître votre navigateur et d’adapter l’écran à votre langue.',
    ],
    [
      'es',
      'Recogemos la dirección IP, la resolución de pantalla, la versión del navegador y la zona horaria. Una dirección IP identifica su ordenador en internet.',
      'Las cookies son pequeños archivos. Estas permiten reconocer su navegador y recordar el idioma y los ajustes de pantalla.',
      'Utilizamos cookies. Estas permiten reconocer su navegador y adaptar la pantalla a su idioma.',
    ],
    [
      'it',
      'Raccogliamo l’indirizzo IP, la risoluzione dello schermo, la versione del browser e il fuso orario. Un indirizzo IP identifica il computer su internet.',
      'I cookie sono piccoli file. Essi permettono di riconoscere il browser e di ricordare la lingua e le impostazioni dello schermo.',
      'Utilizziamo cookie. Essi permettono di riconoscere il browser e di adattare lo schermo alla lingua.',
    ],
    [
      'pt',
      'Recolhemos o endereço IP, a resolução do ecrã, a versão do navegador e o fuso horário. Um endereço IP identifica o seu computador na internet.',
      'Os cookies são pequenos ficheiros. Estes permitem reconhecer o navegador e memorizar o idioma e as definições do ecrã.',
      'Utilizamos cookies. Estes permitem reconhecer o navegador e adaptar o ecrã ao seu idioma.',
    ],
    [
      'nl',
      'Wij verzamelen IP-adres, schermresolutie, browserversie en tijdzone. Een IP-adres identificeert uw computer op internet.',
      'Cookies zijn kleine bestanden. Ze maken het mogelijk uw browser te herkennen en taal en scherminstellingen te onthouden.',
      'Wij gebruiken cookies. Ze helpen uw browser te herkennen en het scherm aan uw taal aan te passen.',
    ],
    [
      'ja',
      'IPアドレス、画面の解像度、ブラウザのバージョン、タイムゾーンを収集します。IPアドレスはインターネット上で端末を識別する番号です。',
      'クッキーは小さなファイルです。これによりブラウザを識別し、画面の設定や言語の設定を記憶します。',
      '当サイトはクッキーを使用しています。これによりブラウザを識別し、画面を言語に合わせます。',
    ],
  ])('in %s', (language, ...texts) => {
    for (const text of texts) expect(read(language, text), text).toEqual([]);
  });

  it('is told by its details all the same', () => {
    const text =
      'We use cookies. A script also reads the fonts and the time zone, which tell whether the same computer has been here before.';
    expect(read('en', text)).toContain('fingerprinting');
    expect(read('en', 'We read fonts and time zone in order to identify your computer again.')).toContain(
      'fingerprinting',
    );
  });
});

describe('sessions of those who learn, recorded as they use the site', () => {
  it.each([
    ['en', 'Hotjar records sessions so that we see how students use our site.'],
    ['de', 'Hotjar zeichnet Sitzungen auf, damit wir sehen, wie Studierende unsere Website nutzen.'],
    ['fr', 'Hotjar enregistre les sessions afin que nous voyions comment les étudiants utilisent notre site.'],
    ['es', 'Hotjar graba las sesiones para que veamos cómo usan los alumnos nuestro sitio.'],
    ['it', 'Hotjar registra le sessioni perché vediamo come gli studenti usano il nostro sito.'],
    ['pt', 'O Hotjar grava as sessões para vermos como os alunos usam o nosso site.'],
    ['nl', 'Hotjar neemt sessies op zodat wij zien hoe studenten onze website gebruiken.'],
    ['ja', 'Hotjarがセッションを録画し、学生がサイトをどのように利用するかを確認します。'],
  ])('in %s', (language, text) => {
    expect(read(language, text)).toContain('session_replay');
  });
});
