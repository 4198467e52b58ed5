/** Policies of our own for sites of our own, on what their page does: it keeps a value in local storage. */
export interface OwnPolicyCase {
  language: string;
  /** What the link to the policy is called, and where it leads. */
  link: string;
  path: string;
  title: string;
  /** What every one of them says beside. */
  frame: readonly string[];
  affirms: string;
  denies: string;
}

export const ownPolicyCases: readonly OwnPolicyCase[] = [
  {
    language: 'en',
    link: 'Privacy policy',
    path: '/privacy-policy',
    title: 'Privacy policy of the Reed Bindery',
    frame: [
      'The Reed Bindery binds books by hand and runs this site. This policy explains how we treat what you tell us.',
      'When you order a binding, we ask for your name, your postal address and the title of the book. We keep orders for ten years, as the tax law asks.',
      'You can ask us at any time what we hold about you, and have it corrected or erased.',
    ],
    affirms: 'We use local storage in your browser to remember the settings that you choose on this site.',
    denies: 'We do not use local storage on this site.',
  },
  {
    language: 'fr',
    link: 'Politique de confidentialité',
    path: '/politique-de-confidentialite',
    title: 'Politique de confidentialité de l’Atelier des Roseaux',
    frame: [
      'L’Atelier des Roseaux relie des livres à la main et exploite ce site. La présente politique explique comment nous traitons ce que vous nous confiez.',
      'Lorsque vous commandez une reliure, nous vous demandons votre nom, votre adresse postale et le titre du livre. Nous conservons les commandes dix ans, comme la loi fiscale l’exige.',
      'Vous pouvez nous demander à tout moment ce que nous détenons à votre sujet, et le faire rectifier ou effacer.',
    ],
    affirms:
      'Nous utilisons le stockage local de votre navigateur pour mémoriser les réglages que vous choisissez sur ce site.',
    denies: 'Nous n’utilisons pas le stockage local sur ce site.',
  },
  {
    language: 'de',
    link: 'Datenschutzerklärung',
    path: '/datenschutz',
    title: 'Datenschutzerklärung der Buchbinderei Schilf',
    frame: [
      'Die Buchbinderei Schilf bindet Bücher von Hand und betreibt diese Website. Diese Erklärung beschreibt, wie wir mit Ihren Angaben umgehen.',
      'Wenn Sie einen Einband bestellen, fragen wir nach Ihrem Namen, Ihrer Anschrift und dem Titel des Buches. Bestellungen bewahren wir zehn Jahre auf, wie es das Steuerrecht verlangt.',
      'Sie können jederzeit erfahren, was wir über Sie gespeichert haben, und es berichtigen oder löschen lassen.',
    ],
    affirms:
      'Wir verwenden den lokalen Speicher (Local Storage) Ihres Browsers, um Ihre Einstellungen auf dieser Website zu merken.',
    denies: 'Wir verwenden auf dieser Website keinen lokalen Speicher (Local Storage).',
  },
];

/** In languages that cannot be read, and that are known as such. */
export const unsupportedPolicies: readonly {
  language: string;
  path: string;
  title: string;
  paragraphs: readonly string[];
}[] = [
  {
    language: 'pl',
    path: '/polityka/privacy',
    title: 'Polityka prywatności introligatorni Trzcina',
    paragraphs: [
      'Introligatornia Trzcina oprawia książki ręcznie i prowadzi tę stronę. Niniejsza polityka wyjaśnia, jak postępujemy z tym, co nam Państwo powierzają.',
      'Przy zamówieniu oprawy prosimy o imię i nazwisko, adres pocztowy oraz tytuł książki. Zamówienia przechowujemy dziesięć lat, zgodnie z przepisami podatkowymi.',
      'Korzystamy z pamięci lokalnej przeglądarki, aby zapamiętać wybrane ustawienia.',
    ],
  },
  {
    language: 'sv',
    path: '/integritet/privacy',
    title: 'Integritetspolicy för Vassens bokbinderi',
    paragraphs: [
      'Vassens bokbinderi binder böcker för hand och driver den här webbplatsen. Den här policyn förklarar hur vi behandlar det som du berättar för oss.',
      'När du beställer ett band frågar vi efter ditt namn, din postadress och bokens titel. Vi sparar beställningar i tio år, som skattelagen kräver.',
      'Vi använder lokal lagring i din webbläsare för att komma ihåg de inställningar som du väljer.',
    ],
  },
  {
    language: 'fi',
    path: '/tietosuoja/privacy',
    title: 'Kaislan kirjansitomon tietosuojaseloste',
    paragraphs: [
      'Kaislan kirjansitomo sitoo kirjoja käsin ja ylläpitää tätä sivustoa. Tässä selosteessa kerrotaan, miten käsittelemme antamiasi tietoja.',
      'Kun tilaat sidoksen, pyydämme nimesi, postiosoitteesi ja kirjan nimen. Säilytämme tilauksia kymmenen vuotta, kuten verolaki vaatii.',
      'Käytämme selaimesi paikallista tallennustilaa muistaaksemme valitsemasi asetukset.',
    ],
  },
];

/** A page that keeps a value, and links to its policy. */
export const pageWith = (language: string, links: string): string =>
  `<!doctype html><html lang="${language}"><title>Binding</title><link rel="icon" href="data:,">
  <h1>Binding</h1><p>…</p><footer>${links}</footer>
  <script>localStorage.setItem('shade', 'dark')</script>`;

export const policyPage = (language: string, title: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
  <main><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</main>`;

/** What a long policy goes on about; one paragraph in eight speaks of what a page may do. */
const longSaid = [
  'When you order a binding, we ask for your name, your postal address and the title of the book, and we keep the order for ten years, as the tax law of our country asks of every workshop.',
  'We use cookies so that the basket is still there when you come back to it the next day.',
  'You may at any time ask us what we hold about you, and we answer within a month, by letter or by electronic mail, as you prefer, and without asking for the reason of your question.',
  'Letters to the workshop are opened by one person, who answers them or hands them on to whoever knows the book in question, and are kept in a locked drawer until the matter is settled.',
  'Where a book is sent abroad, the carrier learns the address that it goes to, and the customs of both countries learn what it is worth and of which material its cover is made.',
  'Whoever works in the shop has signed to keep silent about what customers tell us, and this duty goes on after the person has left us for another workshop or for a quieter life.',
  'Photographs of finished bindings appear in our catalogue only after the owner of the book has agreed to it in writing, and they are taken out again as soon as the owner asks for it.',
  'If a law changes, we change this text, and we say at its head on which day we did so; earlier versions lie in the workshop, where anybody may read them during the opening hours.',
];

/** A policy in English of about so many words, that says once what the page does. */
export function longPolicy(words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const said = `${longSaid[paragraphs.length % longSaid.length] ?? ''} This is point ${paragraphs.length + 1}.`;
    paragraphs.push(said);
    count += said.split(' ').length;
  }
  const [english] = ownPolicyCases;
  return policyPage('en', 'Privacy policy of the Long Bindery', [...paragraphs, english?.affirms ?? '']);
}
