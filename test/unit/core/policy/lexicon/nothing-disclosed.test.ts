import { describe, expect, it } from 'vitest';
import { de } from '../../../../../src/core/policy/lexicon/de';
import { en } from '../../../../../src/core/policy/lexicon/en';
import type { Lexicon } from '../../../../../src/core/policy/lexicon/lexicon';
import { nl } from '../../../../../src/core/policy/lexicon/nl';
import { readDisclosures } from '../../../../../src/core/policy/reading/read-disclosures';
import { finish } from '../../../../../src/lib/finish';
import { aDocument } from '../../../../support/a-document';

/** Sentences that name techniques, or words that mean them elsewhere, and disclose none. */
const sentences: [Lexicon, string[]][] = [
  [
    en,
    [
      'Some links on this site are affiliate links, for which we may earn a commission.',
      'Certain advertising networks may participate in a programme of self-regulation.',
      'The tracking code of your parcel is in our e-mail.',
      'You find directions on Google Maps.',
    ],
  ],
  [
    de,
    [
      'Wir setzen auf unserer Website keinerlei Tracking- oder Analysedienste ein.',
      'Ein Tracking Ihres Nutzerverhaltens erfolgt durch uns nicht.',
      'Wir betreiben keine Webanalyse.',
      'Wir nutzen keine Dienste zur Reichweitenmessung.',
      'Eine statistische Auswertung Ihrer Zugriffe nehmen wir nicht vor.',
      'Unsere Website ist werbefrei.',
      'Auf dieser Seite werden Sie nicht getrackt.',
      'Wir binden keine Inhalte von YouTube, Vimeo oder Google Maps ein.',
      'Google Maps und YouTube haben wir bewusst nicht eingebunden.',
      'Wir haben uns gegen den Einsatz von Cookies entschieden.',
      'Die Nutzung unserer Seite ist ohne Cookies möglich.',
      'Wir erheben keine Geräte-IDs, keine Standortdaten und keine Werbekennungen.',
      'Die App hat keinen Zugriff auf Ihren Standort.',
      'Die App fragt Ihren Standort nicht ab.',
      'Ihr genauer Standort ist uns nicht bekannt.',
      'Es werden keine Mausbewegungen, Klicks oder Tastatureingaben aufgezeichnet.',
      'Eine Aufzeichnung Ihrer Sitzung findet nicht statt.',
      'Wir verzichten vollständig auf Session-Replay, Heatmaps und Fingerprinting.',
      'Wir erstellen keine digitalen Fingerabdrücke Ihres Endgeräts.',
      'Fingerprinting-Techniken lehnen wir ab.',
      'Weder wir noch unsere Partner führen Cross-Device-Tracking durch.',
      'Wir verfolgen Sie nicht über verschiedene Geräte hinweg.',
      'In unserer App kommen keine SDKs zum Einsatz.',
      'Unsere App ist frei von Werbung, Trackern und SDKs.',
      'Eine Anmeldung über soziale Netzwerke ist nicht möglich.',
      'Social-Login bieten wir nicht an.',
      'Es werden keine Server-Logs geführt.',
      'Wir protokollieren Ihre Zugriffe nicht.',
      'IP-Adressen werden nicht gespeichert.',
      'In unseren E-Mails befinden sich keine Tracking-Pixel.',
      'Ob Sie unsere E-Mails öffnen, erfassen wir nicht.',
      'Wir verwenden in unseren Links keine Tracking-Parameter.',
      'Wir speichern nichts im Local Storage.',
      'Auf den Local Storage greifen wir nicht zu.',
      'Skripte von Drittanbietern laden wir nicht.',
      'Auf Social-Media-Plugins haben wir verzichtet, um Ihre Daten zu schützen.',
      'Unsere Teilen-Buttons sind reine Links; es werden keine Daten übertragen.',
      'Affiliate-Links verwenden wir nicht.',
      'Remarketing, Retargeting oder personalisierte Werbung setzen wir nicht ein.',
      'Derzeit nutzen wir kein Facebook-Pixel.',
      'Wir setzen seit 2023 keine Analyse-Cookies mehr ein.',
      'Ihre Daten werden nicht an Werbenetzwerke weitergegeben.',
      'Wir geben Ihre Daten nicht zu Werbezwecken an Dritte weiter.',
      'Eine Weitergabe Ihrer Daten zu Zwecken der Werbung erfolgt nicht.',
      'Zwecke der Verarbeitung: Vertragserfüllung, Buchhaltung, Beantwortung von Anfragen.',
      'Sie haben das Recht, eine Bestätigung darüber zu verlangen, ob Sie betreffende Daten verarbeitet werden.',
      'Diese Datenschutzerklärung gilt für alle Standorte der Gruppe.',
      'Beim Kauf einer Fahrkarte benötigen wir Ihre Position im Fahrplan nicht.',
      'Wir messen der Sicherheit Ihrer Daten große Bedeutung bei.',
      'Zur Analyse Ihres Blutbildes übermitteln wir die Proben an ein Labor.',
      'Der Sitz unseres Unternehmens und der Standort unserer Server ist Deutschland.',
    ],
  ],
  [
    nl,
    [
      'Wij gebruiken op onze website geen enkele vorm van tracking of analyse.',
      'Wij hebben bewust geen Google Analytics geïnstalleerd.',
      'Er wordt geen gebruik gemaakt van webstatistieken.',
      'Onze site is vrij van reclame en trackers.',
      "Wij sluiten geen video's van YouTube of Vimeo in.",
      'Op deze site vindt u geen social media knoppen.',
      "De app verzamelt geen locatiegegevens en geen advertentie-ID's.",
      'Uw locatie is voor ons onbekend.',
      'Muisbewegingen en toetsaanslagen leggen wij niet vast.',
      'Er worden geen opnames van uw bezoek gemaakt.',
      'Wij maken geen gebruik van device fingerprinting.',
      'Wij koppelen uw apparaten niet.',
      'Wij bewaren geen logbestanden.',
      'IP-adressen worden niet opgeslagen.',
      'Onze mails bevatten geen pixels.',
      'Wij houden niet bij of u onze nieuwsbrief opent of op welke links u klikt.',
      'Wij plaatsen geen cookies meer.',
      'Flash cookies gebruiken wij al jaren niet meer.',
      'In de local storage van uw browser schrijven wij niets.',
      "Er zitten geen SDK's van derden in de app.",
      'Inloggen via sociale media is niet mogelijk.',
      'Wij doen niet aan retargeting.',
      'Wij tonen geen gepersonaliseerde advertenties.',
      'Van affiliate marketing maken wij geen gebruik.',
      'Noch cookies, noch vergelijkbare technieken worden gebruikt.',
      'De deelknoppen zijn gewone links.',
      'Scripts van derden worden niet geladen.',
      'Wij kunnen uw gegevens delen met onze dienstverleners.',
      'U kunt uw toestemming altijd intrekken.',
      'Wij doen er alles aan om uw gegevens te beveiligen.',
      'Deze privacyverklaring is van toepassing op alle diensten van onze organisatie.',
    ],
  ],
];

describe.each(sentences.map(([lexicon, texts]) => ({ lexicon, texts, language: lexicon.language })))(
  'in $language',
  ({ lexicon, texts }) => {
    it.each(texts)('nothing is disclosed by "%s"', (text) => {
      const claims = finish(readDisclosures(aDocument([text]), lexicon));
      const disclosed = claims.filter(({ technique, stance }) => technique !== null && stance !== 'does-not');
      expect(disclosed.map(({ technique }) => technique)).toEqual([]);
    });
  },
);
