import { describe, expect, it } from 'vitest';
import { readDocumentNow } from '../../../../support/read-document-now';

/** The same short paragraph as sites in each language would write it. */
const paragraphs = {
  en: 'We use cookies to remember your settings. You can withdraw your consent at any time in your browser.',
  fr: 'Nous utilisons des cookies pour retenir vos réglages. Vous pouvez retirer votre accord à tout moment.',
  de: 'Wir setzen Cookies ein, um Ihre Einstellungen zu speichern. Sie können Ihre Einwilligung jederzeit widerrufen.',
  es: 'Utilizamos cookies para recordar sus ajustes. Puede retirar su consentimiento en cualquier momento.',
  pt: 'Usamos cookies para lembrar as suas definições. Pode retirar o seu consentimento a qualquer momento.',
  it: 'Usiamo cookie per ricordare le tue impostazioni. Puoi revocare il consenso in qualsiasi momento.',
  nl: 'Wij gebruiken cookies om uw instellingen te onthouden. U kunt uw toestemming altijd intrekken.',
  ja: '当社は、お客様の設定を記憶するためにクッキーを使用します。同意はいつでも撤回できます。',
  ru: 'Мы используем файлы cookie, чтобы запоминать ваши настройки. Вы можете отозвать согласие в любое время.',
  ko: '당사는 귀하의 설정을 기억하기 위해 쿠키를 사용합니다. 언제든지 동의를 철회할 수 있습니다.',
  'zh-Hant': '我們使用 Cookie 來記住您的設定。您可以隨時撤回您的同意。',
  'zh-Hans': '我们使用 Cookie 来记住您的设置。您可以随时撤回您的同意。',
  th: 'เราใช้คุกกี้เพื่อจดจำการตั้งค่าของคุณ คุณสามารถเพิกถอนความยินยอมได้ทุกเมื่อ',
  pl: 'Używamy plików cookie, aby zapamiętać Twoje ustawienia. Zgodę możesz wycofać w każdej chwili.',
  sv: 'Vi använder kakor för att komma ihåg dina inställningar. Du kan när som helst återkalla ditt samtycke.',
  tr: 'Ayarlarınızı hatırlamak için çerezler kullanıyoruz. Onayınızı istediğiniz zaman geri çekebilirsiniz.',
  ca: 'Fem servir galetes per recordar la vostra configuració. Podeu retirar el consentiment en qualsevol moment.',
  gl: 'Usamos cookies para lembrar os seus axustes e os datos persoais. Tamén pode retirar o seu consentimento en calquera momento.',
  no: 'Vi bruker informasjonskapsler for å huske innstillingene dine. Du kan når som helst trekke tilbake samtykket ditt.',
} as const;

describe('the language of a document', () => {
  it.each(Object.entries(paragraphs))('is told for %s', (language, paragraph) => {
    expect(readDocumentNow(paragraph, 'text/plain').language).toBe(language);
  });

  it('is that of the text, whatever the page says of itself or has in its menus', () => {
    const menu = `<nav>${paragraphs.fr.repeat(3)}</nav>`;
    const main = `<main><p>${paragraphs.de}</p><p>${paragraphs.de}</p></main>`;
    expect(readDocumentNow(`<html lang="en">${menu}${main}`).language).toBe('de');
  });

  it('is the one given, where the person says it', () => {
    expect(readDocumentNow(paragraphs.pt, 'text/plain', { language: 'gl' }).language).toBe('gl');
  });

  it('is what the page says where there is too little text, and not known without that', () => {
    expect(readDocumentNow('<html lang="pt-BR"><p>OK').language).toBe('pt');
    expect(readDocumentNow('<p>12 34').language).toBeNull();
  });
});
