import type { TermRow } from '../lexicon';

const device =
  '(gerat|gerats|gerates|gerate|geraten|endgerat|endgerats|endgerates|endgerate|endgeraten|rechner|rechners|computer|computers|telefon|smartphone|smartphones|handy|browser|browsers|tablet|fernseher|hardware|ausstattung|technik)';
const trait =
  '(schrift|schriftart|font|zeitzone|plugin|erweiterung|grafik|canvas|bildschirm|display|fenster|codec|akku|batterie|sensor|sprachpaket|audio|prozessor|farbtiefe|zusatzprogramm)*';
const detail = `(${trait}|modell|betriebssystem|betriebssystems|version|sprache|sprachen|ip|browser|browserversion|browsertyp|spracheinstellung|arbeitsspeicher|einstellungen)`;
const code =
  '(code|zahl|nummer|wert|zahlenwert|zeichenfolge|zeichenkette|zahlenfolge|folge|signatur|prufsumme|hash|hashwert|kennung|kennwert|kennzeichen|kennzahl|kennziffer|schlussel|identifikator|identifikationsnummer)';
/** What a device looks like to whoever asks it. */
const deviceDetails = [
  `${trait} ~12 ${detail}`,
  `${detail} ~12 ${trait}`,
  `(merkmal|eigenschaft|eigenart|besonderheit|einzelheit|parameter|kenngross|attribut|beschaffenheit|technische angabe|technischen angabe|technische daten|technischen daten|konfiguration)* ~6 ${device}`,
  '(geratemerkmal|gerateeigenschaft|endgerateeigenschaft|endgeratemerkmal|browsermerkmal|browsereigenschaft|geratedaten|gerateangaben|geratekonfiguration)*',
  `(aus|anhand|an|auf grund|aufgrund|kombination|zusammenspiel) ~4 (einstellung|konfiguration)* ~4 ${device}`,
];
/** Speaks of cookies, as the next sentence may do with a mere pronoun. */
const cookiesBefore =
  '(cookie* (sind|enthalten|speichern) ~16 .|(verwenden|verwendet|nutzen|nutzt|setzen|setzt) ~4 cookie* ~3 .)';
const biometrics = '(biometri|touch id|face id|finger|iris|netzhaut)*';

const pointing =
  '(zeiger|mauszeiger|cursor|maus|scroll|scrollen|scrollt|gescrollt|blattern|blatterst|geblattert|tipp|tippen|antippen|angetippt|getippt|klick|klicks|klicken|angeklickt|geklickt|wisch|wischen|beruhr|beruhrungen|gesten)*';
/** What a visit leaves behind, piece by piece. */
const visitTraces = [
  `${pointing} ~12 ${pointing}`,
  `${pointing} ~10 (seite|seiten|bildschirm|seitenwechsel|ansicht|ansichten) ~8`,
  '(bewegung|bewegungen|weg|wege|position) ~2 (zeigers|mauszeigers|cursors|maus)',
  '(zeigerbewegung|zeigerweg|cursorbewegung|mausbewegung|mausweg)*',
  '(alles|was) ~6 (auf dem bildschirm|am bildschirm|auf der seite|auf den seiten)',
  '(auf dem bildschirm|auf der seite) ~4 (geschieht|passiert|vorgeht|geschehen|zu sehen|angezeigt|erscheint)',
];
const visit =
  '(besuch|besuchs|besuches|besuche|besuchen|sitzung|sitzungen|nutzersitzung|nutzungsverlauf|ablauf|verlauf)';
const seeing =
  '(ansehen|anzusehen|angesehen|anschauen|anzuschauen|angeschaut|betrachten|betrachtet|abspielen|abzuspielen|abgespielt|spielt|nachspielen|nachgespielt|nachvollziehen|nachzuvollziehen|nachvollzogen|nachverfolgen|nachverfolgt|mitverfolgen|rekonstruieren|rekonstruiert|zusammengesetzt|zusammensetzen|zusammenzusetzen|zusammengefugt|nachgestellt|nachstellen|wiedergegeben|wiedergeben|nacherleben|verfolgen|zuruckverfolgen|nachgezeichnet|nachzeichnen|ablaufen|sichten|gesichtet)';
const otherRecordings =
  '(anruf|anrufe|telefon|telefonat|telefonate|gesprach|gesprache|konzert|vorlesung|vortrag|kurs|kurse|unterricht|webinar|gericht|praxis|filiale|kamera|kameras|videouberwachung|podcast|sendung|folge|ratssitzung|gemeinderat|training|heatmap|heatmaps|termin|fuhrung|museum|ausstellung|arzt|arztin|messung)*';

const typing = '(schreib|verfass|eingeb|eingeg|tipp|eintipp|eingetippt|ausfull|eintrag|formulier|eingabe)*';
const reaching =
  '(seh|sieht|les|liest|zeig|anzeig|angezeigt|sichtbar|erreich|ubertrag|ubermittel|gesendet|sende|geschickt|erfass|erhalt|empfang|gespeichert|speicher|mitles|mitgelesen|aufgezeichnet|aufzeichn|weitergeleitet|festgehalten|eingeh|gehen|geht|ankomm|kommen|kommt|gelang|eintreff|protokoll|gesichert|sicher|mitgeschrieben|mitgeschnitten)*';
const otherTyping =
  '(such|vorschlag|vorschlage|rechtschreib|ubersetz|diktat|diktier|zwischenspeicher|spielfigur|klavier|orgel|tipptrainer|schreibtrainer|tastatur app|unsere tastatur|verschlussel|passwortstark|tagebuch|warenkorb|entwurf|entwurfe|diese richtlinie)*';

/** What says that nothing is told before it is sent. */
const onlyOnceSent = [
  '(erhalten|erhalt|erreichen|erreicht|empfangen|verlassen|verlasst|ubertragen|gesendet|ubermittelt|gespeichert) [wir|uns|sie|es|ihre|ihren|werden|wird] (erst|nur|lediglich)',
  '(erst|nur) (ubertragen|gesendet|ubermittelt|gespeichert) , (wenn|sobald|nachdem)',
];

/** What tells people from robots looks at the mouse and the keys, and replays nothing. */
const captcha = '(captcha|recaptcha|hcaptcha|turnstile)*';

/** What is told without its name, often piece by piece. */
export const indirect: readonly TermRow[] = [
  {
    technique: 'fingerprinting',
    terms: [
      `(verschieden|anders|anderes|andere|unterscheidet|unterschiedlich) ~6 ${device} ~4`,
      `(bei|von) ~2 (fast|nahezu) ~1 (jedem|allen) ${device}`,
      `(derselbe|dieselbe|dasselbe|denselben|demselben|desselben|selbe|selben|gleiche|gleichen|gleiches|bekanntes|bekannten|einzelnes|bestimmtes) ~1 (${device}|besucher|besucherin|person|nutzer|kunde)`,
      `${device} ~12 (wiedererkannt|wiedererkennen|wiederzuerkennen|wiedererkennt|wieder erkannt|wieder erkennen|wiedererkennbar|wiedererkennung|unterscheidet|unterscheiden|unterschieden|auseinanderhalten|auseinanderzuhalten|erneut erkannt|erneut erkennen|zugeordnet|wiedergefunden|wiederfinden)`,
      `(wiedererkennen|wiederzuerkennen|wiedererkannt|wiedererkennung|unterscheiden|erkennen|erkannt|erkennt) ~6 ${device}`,
      '(es|ihn|sie) ~8 (wiedererkennen|wiederzuerkennen|wiedererkannt|wiedererkennt|wiedererkennbar)',
      '(auch wenn|selbst wenn|auch nachdem|selbst nachdem|auch dann) ~8 cookies ~4 (geloscht|entfernt|geleert)',
      'auch nach ~4 loschen ~3 cookies',
      '(gesamtheit|zusammen|zusammengenommen|kombination|kombiniert|zusammengefugt|gemeinsam) ~10 (eindeutig|einzigartig|einmalig|unverwechselbar|selten|charakteristisch)*',
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      '(nicht|kein|keine|nie) ~4 (wiedererkennen|wiedererkannt|wiederzuerkennen|unterscheiden|wiedererkennung)',
      'cookie* ~12 (wiedererk|unterscheid|identifizier|merk|erkenn)*',
      '(wiedererk|erkenn)* ~6 cookie*',
      'ip (adresse|adressen) ~12 (erkenn|erkannt|unterscheid|identifizier)*',
    ],
    notWith: [
      biometrics,
      '(neues|neuen|neuem|vertrautes|vertrautem|registriertes|registrierten) gerat',
      'cookie* ~4 (ermoglich|erlaub|dien|erleichter|hilf|helf|sorg)*',
      '(anmelden|einloggen|anmeldung von)',
      '(merken|merkt|gemerkt|speichern) ~6 (einstellung|einstellungen|sprache|praferenzen|auswahl)',
      '(einstellung|einstellungen|spracheinstellung|spracheinstellungen|bildschirmeinstellungen|sprache|praferenzen|auswahl) ~4 (merken|merkt|gemerkt|zu merken)',
    ],
    notAfter: [
      `${cookiesBefore} (sie|diese|damit|so|dadurch|mit ihrer hilfe) ~16 (erkenn|erkannt|wiedererk|wiederzuerk|unterscheid)*`,
      `${cookiesBefore} (sie|diese) ~16 . (sie|diese|damit|so|dadurch) ~16 (erkenn|erkannt|wiedererk|wiederzuerk|unterscheid)*`,
    ],
    says: 'Wir lesen Schriften und Zeitzone Ihres Rechners aus; zusammen verraten sie, ob derselbe Rechner schon einmal da war.',
    denies: 'Wir lesen keine Schriften und keine Zeitzone aus, um Ihren Rechner wiederzuerkennen.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `${code} ~10 (errechn|berechn|gebildet|bildet|bilden|abgeleitet|ableit|ermittelt|erzeugt|erzeugen|verdichtet|zusammengesetzt|zusammengefasst|kombiniert|verrechnet|gewonnen|zusammengestellt|erstellt|generier|umgerechnet)*`,
      `(errechn|berechn|bilden|bildet|ableit|leiten|leitet|ermittel|erzeug|verdicht|kombinier|verrechn|verknupf|zusammengefasst|zusammengefugt|zusammengefuhrt|fugen|fassen|fasst|fugt|umrechn|rechnet|rechnen|generier|entsteht|entstehen|ergibt|ergeben|wird|formt|formen)* ~8 ${code}`,
      `zu (einer|einem|einen) ~3 ${code} ~6 (zusammen|verdicht|verrechn|kombinier|verbund|verknupf|verarbeit)*`,
      `(mathematische|mathematischen|mathematisches) ~2 (funktion|verfahren|formel|methode)*`,
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      `(zufallig|zufallige|telefon|konto|kunden|bestell|serien|lizenz|karten|sicherheits|rabatt|gutschein|versions|einmal|postleit) ~1 ${code}`,
      'cookie* ~8 (kennung|code|nummer|wert)',
      '(keine|kein|keinen|keinerlei) ~6',
      'anzahl',
    ],
    notWith: [biometrics, '(passwort|dokument|vertrag|datei|statistik|durchschnitt)*'],
    says: 'Bildschirm, Schriften und Erweiterungen werden zu einer Zahl verrechnet.',
    denies: 'Bildschirm, Schriften und Erweiterungen werden nicht zu einer Zahl verrechnet.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `(profil|bild|muster) ~6 (merkmale|merkmalen|eigenschaften|einstellungen) ~3 ${device}`,
      `(profil|gerateprofil) ~3 ${device}`,
      `(merkmale|eigenschaften|einstellungen) ~3 ${device} ~6 (vergleich|verglichen|abgeglichen|gleichen)*`,
    ],
    strength: 'says',
    nearby: ['(vergleich|verglichen|abgleich|abgeglichen|wiedererk|bekannt|fruheren sitzung|vorherigen|fremde)*'],
    notWith: [biometrics, '(facebook|instagram|linkedin|xing)'],
    says: 'Wir vergleichen das Profil Ihres Geräts mit dem früherer Sitzungen.',
    denies: 'Wir vergleichen kein Profil Ihres Geräts mit dem früherer Sitzungen.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      '(statistisch|probabilistisch|wahrscheinlichkeitsbasiert)* ~2 (kennung|kennungen|identifikator|identifikatoren|ids)',
      `(statistische|statistischen|probabilistische|probabilistischen|mathematische|mathematischen) ~1 (verfahren|methoden|modelle|mittel|techniken) ~24 (${device}|merkmal|merkmale|merkmalen|eigenschaften)`,
      `wahrscheinlichkeit ~12 (dasselbe|demselben|dieselbe|gleiche|gleichen) ~1 ${device}`,
    ],
    strength: 'says',
    notWith: [biometrics, '(passwort|passworter|besucherzahlen)'],
    says: 'Unsere Partner greifen auf statistische Kennungen zurück, wo Cookies gesperrt sind.',
    denies: 'Unsere Partner greifen nicht auf statistische Kennungen zurück.',
  },
  {
    technique: 'session_replay',
    terms: [
      `${visit} ~8 (noch einmal|erneut|nochmals) ~3 (ablaufen|ansehen|durchlaufen|durchspielen)`,
      `${visit} ~12 ${seeing}`,
      `${seeing} ~6 ${visit}`,
      `(spielt|spielen|sieht|sehen|schaut|schauen|vollzieht|vollziehen|setzt|setzen|zeichnet) ~6 ${visit} ~8 (ab|an|nach|zusammen)`,
      '(wie|als) ~3 (film|filmchen|video|filme|videos|kurzfilm|aufnahme|zeitraffer)',
      'von ~3 (anfang|beginn|ankunft) bis ~3 (ende|schluss|verlassen)',
      '(so|wie) ~4 (sie|besucher|besucherin|nutzer|kunde) ~6 (gesehen|erlebt|gesehen hat|sah|sahen|erlebte)',
      'uber die schulter*',
      `(schritt fur schritt|bild fur bild|klick fur klick|seite fur seite) ~6 ${seeing}`,
      '(setzt|setzen|fugt|fugen) ~12 (zusammen|wieder zusammen)',
      `(ihn|sie|diese|diesen|dieser|dies|davon|das ganze) ~8 ${seeing}`,
    ],
    strength: 'says',
    nearby: visitTraces,
    notWith: [
      captcha,
      otherRecordings,
      '(aller besucher|gesamtzahl|summe|statistik|statistisch|anzahl|auskunft|rechte|wie oft|wie viele|welche seiten)*',
    ],
    unless: [
      '(nicht|nie|niemals|weder|kein|keine|keinen) ~8 (ansehen|anschauen|abspielen|abgespielt|rekonstruieren|nachvollziehen|angesehen|nachvollzogen)',
    ],
    says: 'Ein Skript hält Klicks und Zeigerbewegungen fest; unser Team kann einen Besuch danach von Anfang bis Ende ansehen.',
    denies: 'Kein Skript hält Klicks und Zeigerbewegungen fest, und wir können keinen Besuch ansehen.',
  },
  {
    technique: 'session_replay',
    terms: [
      `${visit} ~16 (wie|als) ~3 (film|filmchen|video|kurzfilm)`,
      `(wie|als) ~3 (film|filmchen|video|kurzfilm) ~6 ${seeing}`,
      `${visit} ~6 so ${seeing} , wie ~6 (sah|sahen|erlebt|gesehen|erlebte)`,
      '(alles|was) ~4 (auf dem bildschirm|am bildschirm) ~6 (geschieht|passiert|vorgeht|geschehen|erscheint) ~10 (aufgezeichnet|festgehalten|gespeichert|mitgeschnitten|aufgenommen)',
      '(festgehalten|aufgezeichnet|gespeichert|mitgeschnitten|aufgenommen|erfasst) [,] was ~4 (auf dem bildschirm|am bildschirm) ~4',
    ],
    strength: 'says',
    notWith: [captcha, otherRecordings, '(spiel|spiele|spieler|partie)'],
    unless: ['(nicht|nie|niemals|kein|keinen) ~8 (film|video)'],
    says: 'Der Verlauf Ihres Besuchs lässt sich wie ein Film betrachten.',
    denies: 'Der Verlauf Ihres Besuchs lässt sich nicht wie ein Film betrachten.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(feld fur feld|buchstabe fur buchstabe|buchstaben fur buchstaben|zeichen fur zeichen|taste fur taste|wort fur wort|feldweise|zeichenweise)',
    ],
    strength: 'says',
    with: [reaching],
    notWith: ['(nichts|nie|niemals|keine)', captcha, otherTyping, ...onlyOnceSent],
    unless: [
      '(nicht|nie|niemals) ~2 (feld fur feld|buchstabe fur buchstabe|zeichen fur zeichen|wort fur wort)',
      '(feld fur feld|buchstabe fur buchstabe|taste fur taste|wort fur wort) ~4 (nicht|nichts|nie)',
    ],
    says: 'Ihre Antworten erreichen uns Feld für Feld.',
    denies: 'Ihre Antworten erreichen uns nicht Feld für Feld.',
  },
  {
    technique: 'key_logging',
    terms: [
      'jede* (zeichen|buchstabe|buchstaben|ziffer|anschlag) ~8 (in dem moment|im moment|sobald|wahrend|sofort|im augenblick|unmittelbar)',
      '(an dem|an denen|den|die) ~3 (sie|du) (noch|gerade) ~2 (schreiben|tippen|verfassen|arbeiten)',
      `(text|texte|worte|worter|nachricht|nachrichten|satz|satze|was|antwort|antworten|frage|eingaben|angaben|alles) ~12 (wahrend|noch wahrend|bereits wahrend|schon wahrend|beim|noch beim|schon beim) ~3 (${typing}|ausfullen)`,
      `(wahrend|noch wahrend|schon wahrend) (sie|du|der kunde|des) ~6 ${typing} ~16 (sieht|sehen|ubertragen|ubermittelt|sichtbar|angezeigt|gespeichert|mitlesen|lesen|liest|erfasst|gesendet)`,
      '(noch|gerade) ~2 (entstehend|verfasst wird|geschrieben wird|eingegeben wird|getippt wird|im entstehen)*',
    ],
    strength: 'says',
    with: [reaching],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(bitte|cookie|cookies|bewertung|bewertungen)'],
    unless: ['(nicht|nie|niemals|kein|keine) ~4 wahrend'],
    says: 'Unsere Berater sehen den Text, den Sie verfassen, schon während Sie ihn verfassen.',
    denies: 'Unsere Berater sehen den Text nicht, während Sie ihn verfassen.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(auch|selbst|einschliesslich|samt|sogar|inklusive) ~6 (worter|worte|text|texte|zeichen|buchstaben|passagen|was|eingaben|satze|angaben|stellen) ~8 (losch|entfern|gelosch|verwerf|verworfen|zurucknehm|streich)*',
      '(auch|selbst) wenn ~6 (eingetragene|eingegebene|getippte|eingaben|text|angaben|es|sie|ihn) ~4 (wieder|spater) ~1 (losch|entfern|gelosch|verwerf|anderst|andern)*',
      '(eingegeben|getippt|geschrieben|eingetragen|eingeben|tippen|schreiben) ~3 (und|aber|dann) ~3 (wieder|danach|spater|dann) ~1 (losch|gelosch|entfern)*',
    ],
    strength: 'says',
    with: [reaching],
    nearby: ['(tipp|schreib|verfass|eingeb|eingeg|eingetrag|eintrag|chat|formular|feld|felder|ausfull|antrag)*'],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(konto|sicherungskopie|antrag auf losch|kopie|auskunft|loschung|cookies)*',
    ],
    says: 'Die Beraterin sieht, was Sie schreiben, auch Wörter, die Sie wieder löschen.',
    denies: 'Die Beraterin sieht nicht, was Sie schreiben, auch keine Wörter, die Sie wieder löschen.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(taste|tasten) ~8 (gedruckt|losgelassen|gehalten|gedruckt wird|angeschlagen|niedergedruckt|drucken|loslassen|halten)',
      '(zeit|zeiten|abstand|abstande|dauer|zeitpunkt|augenblick|moment|rhythmus) ~8 (taste|tasten|tastendruck|tastendrucken|tastenanschlag|anschlag|anschlagen|anschlage)',
      '(tipprhythmus|tippverhalten|schreibrhythmus|tippgeschwindigkeit|anschlagsrhythmus|tippmuster|anschlagdynamik|tippweise)*',
      '(rhythmus|art|takt|tempo|geschwindigkeit) ~5 (tippens|tippen|anschlage|schreibens auf der tastatur|tasten)',
      'wie ~8 tippen',
    ],
    strength: 'says',
    with: [
      '(mess|misst|gemessen|erfass|registrier|aufzeichn|aufgezeichnet|festgehalten|halten|halt|protokoll|auswert|ausgewertet|werten|analysier|vergleich|verglichen|beobacht|lern|speicher|erkenn|pruf)*',
    ],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(sicherheitsschlussel|tur|turen|instrument|schliess|lernprogramm|kurs|kurse|notruf)*',
    ],
    unless: [
      '(nicht|nie|kein|keine|keinen) ~6 (taste|tasten|tippverhalten|tipprhythmus|rhythmus)',
      '(taste|tasten|rhythmus) ~8 nicht ~2',
    ],
    says: 'Erfasst wird, wann jede Taste gedrückt und losgelassen wird.',
    denies: 'Nicht erfasst wird, wann eine Taste gedrückt wird.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(speicher|behalt|bewahr|sicher)* ~4 was ~6 (eingegeben|eingetippt|eingetragen|geschrieben|ausgefullt)',
      '(feld|felder|eintrag|eintrage|eingaben|eingabe|antworten|angaben|daten|eingetragene|eingegebene|text) ~10 (sofort|laufend|unmittelbar|umgehend|gleich|augenblicklich|fortlaufend|in echtzeit|sogleich|sobald|bereits|schon) ~10 (gespeichert|speichern|ubertragen|ubermittelt|gesendet|gesichert|sichern|festgehalten|erfasst|aufgezeichnet|weitergeleitet)',
      '(speichern|sichern|ubertragen|ubermitteln|erfassen|senden) ~6 (feld|eintrag|eingabe|eingaben|angabe|antwort|angaben) ~6 (sofort|laufend|unmittelbar|umgehend|gleich|fortlaufend|in echtzeit|sogleich|sobald)',
      '(auch wenn|selbst wenn|auch falls) ~6 (antrag|formular|vorgang|anfrage|bestellung|fragebogen|seite) ~4 (nicht|abbrechen|abbrechst|verlassen|schliessen|abgebrochen|vorzeitig)',
      '(haben|besitzen|kennen|behalten) wir ~4 (bereits|schon) ~2 (eingegeben|eingetragen|getippt)*',
    ],
    strength: 'says',
    with: [
      '(ohne abzuwarten|ohne zu warten)',
      '(auch wenn|selbst wenn|auch falls|nicht erst|abbrech|abgebroch|brechen|bricht|unvollstandig|nicht (beend|abschick|absend|abschliess|fertig|zu ende)|bevor sie|verlassen|schliessen)*',
    ],
    nearby: [
      '(feld|felder|formular|fragebogen|antrag|chat|warenkorb|buchung|bestellung|eingeb|eingeg|eingetrag|eintrag|ausgefull|ausfull|tipp|angaben)*',
    ],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(konto|newsletter|gesetzlich|aufbewahrung)*',
      '(nicht|nie|niemals) ~1 (sofort|laufend|gespeichert|ubertragen|ubermittelt)',
    ],
    says: 'Jedes Feld wird sofort gespeichert, auch wenn Sie den Antrag abbrechen.',
    denies: 'Felder werden nicht sofort gespeichert, auch wenn Sie den Antrag abbrechen.',
  },
];
