import type { TermRow } from '../lexicon';

const device =
  '(apparaat|apparaten|toestel|toestellen|computer|computers|telefoon|telefoons|smartphone|browser|browsers|machine|apparatuur|laptop|tablet|televisie|hardware|randapparatuur)';
const trait =
  '(lettertype|tijdzone|plugin|plug in|extensie|uitbreiding|grafisch|grafische kaart|videokaart|canvas|scherm|schermgrootte|schermresolutie|beeldscherm|venster|codec|accu|batterij|sensor|taalpakket|audio|processor|kleurdiepte|klok)*';
const detail = `(${trait}|model|besturingssysteem|versie|taal|talen|ip|browser|instellingen|geheugen|user agent)`;
const code =
  '(code|getal|nummer|waarde|reeks|handtekening|controlegetal|tekenreeks|hash|hashwaarde|identificatiecode|identificator|identifier|sleutel|token)';
/** What a device looks like to whoever asks it. */
const deviceDetails = [
  `${trait} ~12 ${detail}`,
  `${detail} ~12 ${trait}`,
  `(kenmerken|eigenschap|eigenaardighe|bijzonderhe|attribut|technische gegevens|technische details|specificatie|karakteristiek)* ~6 ${device}`,
  '(apparaatkenmerk|apparaateigenschap|browserkenmerk|browsereigenschap|toestelkenmerk|apparaatgegevens)*',
  `(uit|op basis|aan|aan de hand|combin|lezen|leest|onderzoek|verzamel|bekijk) ~8 (instelling|configuratie)* ~4 ${device}`,
  `(instellingen|configuratie) ~4 ${device} ~4 (samengevoegd|gecombineerd|omgezet|samen)`,
];
/** That it is known from an earlier visit: to identify alone is said of addresses and of accounts too. */
const again = '(opnieuw|weer|al|eerder|eerdere|vorige|terugkeert|terugkomt|terugkomen|volgende)';
/** Speaks of cookies, as the next sentence may do with a mere pronoun. */
const cookiesBefore =
  '((cookie|cookies) (zijn|bevatten|bewaren) ~16 .|(gebruiken|gebruikt|plaatsen|plaatst) ~4 (cookies|cookie) ~3 .)';
const biometrics = '(biometri|touch id|face id|vinger|iris|netvlies)*';

const pointing =
  '(aanwijzer|muisaanwijzer|cursor|cursorbeweging|muis|muisbeweging|scrol|scroll|scrollen|scrollt|gescrold|gescrolld|scrolt|tik|tikt|tikken|aangetikt|klik|kliks|klikt|klikken|geklikt|aangeklikt|veegt|vegen|aanraking|aanrakingen|gebaren)*';
/** What a visit leaves behind, piece by piece. */
const visitTraces = [
  `${pointing} ~12 ${pointing}`,
  `${pointing} ~10 (pagina|paginas|scherm|schermen) ~8`,
  '(beweging|bewegingen|route|weg|positie) ~3 (aanwijzer|cursor|muis|muisaanwijzer)',
  '(alles wat|wat|alles) ~6 (op het scherm|op uw scherm|op de pagina|op je scherm)',
  '(getoonde|geopende|bekeken) (paginas|schermen|pagina)',
];
const visit = '(bezoek|bezoeken|sessie|sessies|surfgedrag|verloop)';
const seeing =
  '(bekijken|bekeken|bekijkt|terugkijken|teruggekeken|terugzien|teruggezien|afspelen|afgespeeld|speelt|naspelen|nagespeeld|reconstrueren|gereconstrueerd|reconstrueert|nabootsen|nagebootst|opbouwen|opgebouwd|bouwt|meekijken|volgen|gevolgd|herbeleven|herbeleefd|samenstellen|samengesteld|in elkaar|weergegeven|nalopen|nagelopen|zien|bezien)';
const otherRecordings =
  '(gesprek|gesprekken|telefoongesprek|telefoongesprekken|telefoon|concert|lezing|les|lessen|college|webinar|spel|spellen|wedstrijd|rechtbank|kliniek|praktijk|filiaal|winkelbezoek|camera|cameras|cameratoezicht|podcast|uitzending|aflevering|vergadering|raadsvergadering|cursus|training|heatmap|heatmaps|afspraak|museum|tentoonstelling|arts|voorstelling)';

const typing =
  '(schrijf|schrijv|opstel|opstelt|typ|typt|intyp|invul|invult|ingevuld|invoer|invoert|formuleer|formuleert|tik|tikt|intikt)*';
const reaching =
  '(zie|ziet|zien|lees|lezen|leest|toon|toont|getoond|zichtbaar|bereik|bereikt|verzend|verzonden|verstuurd|verstuur|gestuurd|doorgestuurd|vastgelegd|leggen|legt|ontvang|ontvangen|opgeslagen|bewaard|bewaar|bewaren|slaan|slaat|meelezen|meelees|geregistreerd|registreer|doorgegeven|binnen|overgebracht|verschijn|aankom|verzameld)*';
const otherTyping =
  '(zoekveld|zoekterm|zoekopdracht|suggestie|suggesties|spelling|vertaling|vertalen|dicteren|concept|concepten|later verdergaan|later afmaken|spel|spellen|piano|orgel|typecursus|ons toetsenbord|versleuteld|versleutelt|versleutelen|sterk wachtwoord|dagboek|winkelwagen)';

/** What says that nothing is told before it is sent. */
const onlyOnceSent = [
  '(ontvangen|ontvangt|bereikt|bereiken|verstuurd|verzonden|verlaat|verlaten|opgeslagen) [wij|ons|we|ze|die|dit|uw] (pas|alleen|slechts)',
  '(pas|alleen) (verzonden|verstuurd|ontvangen|opgeslagen) (als|wanneer|nadat|zodra)',
];

/** What tells people from robots looks at the mouse and the keys, and replays nothing. */
const captcha = '(captcha|recaptcha|hcaptcha|turnstile)*';

/** What is told without its name, often piece by piece. */
export const indirect: readonly TermRow[] = [
  {
    technique: 'fingerprinting',
    terms: [
      `(verschilt|verschillend|anders|varieert) ~6 ${device}`,
      `van ${device} tot ${device}`,
      `(dezelfde|hetzelfde|bepaald|bepaalde|bekend|bekende) ~1 (${device}|bezoeker|persoon|gebruiker|klant)`,
      `(dezelfde|hetzelfde) ~1 ${code}`,
      `${device} ~12 (herkend|herkennen|herkent|herkenbaar|onderscheidt|onderscheiden|terugherkennen|terugvinden)`,
      `${device} ~6 ${again} ~4 (identificeren|geidentificeerd)`,
      `(herken|herkend|herkent|herkennen|herkenning|onderscheid|onderscheidt|onderscheiden)* ~6 ${device}`,
      '(het|hem|die|deze|ze) ~8 (herkennen|herkend|herkent|onderscheiden|onderscheidt)',
      '(ook als|ook wanneer|zelfs als|zelfs wanneer|ook nadat|ook na|zelfs na) ~8 cookies ~4 (gewist|verwijder|wist|weg)*',
      '(geheel|samen|combinatie|gecombineerd|bij elkaar|tezamen) ~10 (uniek|unieke|onderscheidend|zeldzaam|kenmerkend|bijzonder)',
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      '(niet|geen|nooit) ~4 (herkennen|herkend|onderscheiden)',
      '(cookie|cookies) ~12 (herken|herkend|herkent|herkennen|onderscheid|onthoud)*',
      '(herken|herkend|herkennen)* ~6 (cookie|cookies)',
      'ip (adres|adressen) ~12 (herken|onderscheid|identific)*',
    ],
    notWith: [
      biometrics,
      '(nieuw|vertrouwd|geregistreerd) (apparaat|toestel)',
      '(cookie|cookies) ~4 (zorgt|zorgen|maakt|maken|helpt|helpen|dient|dienen|kan|kunnen)',
      '(onthouden|onthoudt) ~6 (instellingen|voorkeuren|taal|keuzes)',
      '(instellingen|voorkeuren|taal|scherminstellingen|taalinstellingen|keuzes) ~4 (onthouden|onthoudt|te onthouden)',
    ],
    notAfter: [
      `${cookiesBefore} (ze|zij|deze|die|daarmee|hiermee) ~16 (herken|onderscheid|identific)*`,
      `${cookiesBefore} (ze|zij|deze|die) ~16 . (ze|zij|deze|die|daarmee|hiermee) ~16 (herken|onderscheid|identific)*`,
    ],
    says: 'Wij lezen lettertypen en tijdzone van uw computer uit; samen vertellen ze of dezelfde computer al eerder is langsgekomen.',
    denies: 'Wij lezen geen lettertypen en tijdzone uit om uw computer te herkennen.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `${code} ~10 (berekend|bereken|berekenen|afgeleid|afleid|gevormd|samengesteld|gemaakt|verkregen|gegenereerd|opgesteld|gecombineerd)`,
      `(bereken|berekent|berekend|leid|leidt|afleid|afgeleid|vorm|vormt|vormen|combineer|combineert|gecombineerd|samengevoegd|voegen|voegt|samenvoeg|omgezet|herleid|genereer|genereert|terugbreng|brengt|brengen|herleid|ontstaat|ontstaan)* ~8 ${code}`,
      '(wiskundige) (functie|methode|bewerking|formule|procedure)',
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      `(willekeurig|willekeurige|telefoon|klant|order|bestel|serie|licentie|kaart|post|kortings|versie|beveiligings|eenmalige|referentie) ~1 ${code}`,
      '(klantnummer|ordernummer|telefoonnummer|serienummer|postcode|klantprofiel|gebruikersprofiel)*',
      `(cookie|cookies) ~8 ${code}`,
      '(geen|zonder|nooit|niet) ~6',
    ],
    notWith: [
      biometrics,
      '(wachtwoord|wachtwoorden|document|documenten|contract|bestand|statistiek|statistieken|gemiddelde)',
    ],
    says: 'Scherm, lettertypen en extensies worden samengevoegd tot een getal.',
    denies: 'Scherm, lettertypen en extensies worden nooit samengevoegd tot een getal.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `(profiel|beeld) ~6 (kenmerken|eigenschappen|instellingen|bijzonderheden) ~3 ${device}`,
      `profiel ~2 ${device}`,
      `(kenmerken|eigenschappen|instellingen) ~3 ${device} ~6 (vergelek|vergelijk)*`,
    ],
    strength: 'says',
    nearby: ['(vergelijk|vergelek|herken|vertrouwd|bekend|eerdere sessie|vorige sessie|onbekend)*'],
    notWith: [biometrics],
    says: 'Wij vergelijken het profiel van uw toestel met dat van eerdere sessies.',
    denies: 'Wij vergelijken geen profiel van uw toestel met dat van eerdere sessies.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      '(statistische|probabilistische) ~1 (identificator|identificatoren|identificatie|identifiers|identifier|kenmerken)',
      `(statistische|probabilistische|wiskundige) ~1 (methode|methoden|methodes|technieken|middelen|modellen|procedes) ~20 (${device}|kenmerken|eigenschappen)`,
      `(waarschijnlijkheid|zekerheid) ~14 (dezelfde|hetzelfde) ~1 ${device}`,
    ],
    strength: 'says',
    notWith: [biometrics, '(wachtwoord|wachtwoorden)'],
    says: 'Onze partners kunnen gebruikmaken van statistische identificatoren waar cookies worden geblokkeerd.',
    denies: 'Onze partners maken geen gebruik van statistische identificatoren.',
  },
  {
    technique: 'session_replay',
    terms: [
      `${visit} ~8 (nog eens|opnieuw|nogmaals) ~2 (afspelen|zien|bekijken|doorlopen)`,
      `${visit} ~12 ${seeing}`,
      `${seeing} ~6 ${visit}`,
      '(als|zoals) ~3 (film|filmpje|video|videos|opname)',
      'van ~2 (begin|start|aankomst|eerste) tot ~3 (eind|einde|slot|vertrek|laatste)',
      '(zoals|precies zoals) ~4 (u|je|bezoeker|gebruiker|klant|hij|het) ~6 (zag|zagen|beleefde|uitzag|gezien|ervaren)',
      'over ~3 schouder',
      `(stap voor stap|beeld voor beeld|klik voor klik|pagina voor pagina) ~8 ${seeing}`,
      `(het|die|deze|dit|daarvan|ze) ~8 (terugkijken|terugzien|naspelen|nagespeeld|afspelen|afgespeeld|reconstrueren|gereconstrueerd|teruggekeken)`,
    ],
    strength: 'says',
    nearby: visitTraces,
    notWith: [
      captcha,
      otherRecordings,
      '(alle bezoekers|totaal|totalen|statistiek|statistieken|aantal|aantallen|hoe vaak|hoeveel|welke paginas)',
    ],
    unless: [
      '(niet|nooit|geen|evenmin) ~8 (bekijken|terugkijken|afspelen|naspelen|reconstrueren|afgespeeld|nagespeeld|bekeken|teruggekeken)',
    ],
    says: 'Een script noteert klikken en cursorbewegingen; ons team kan een bezoek daarna van begin tot eind bekijken.',
    denies: 'Ons team kan een bezoek niet van begin tot eind bekijken.',
  },
  {
    technique: 'session_replay',
    terms: [
      `${visit} ~16 (als|zoals) ~3 (film|filmpje|video)`,
      `${visit} ~6 (zien|bekijken|terugzien) ~2 zoals ~6 (zag|uitzag|beleefde|gezien|ervaren)`,
      '(wat er|alles wat|wat) ~8 (op het scherm|op uw scherm|op je scherm) ~10 (vastgelegd|opgeslagen|opgenomen|bewaard|geregistreerd)',
      '(bewaart|bewaren|legt|leggen|slaat|slaan|registreert|registreren) ~2 alles ~1 wat ~8 (op het scherm|op uw scherm|op je scherm|scherm)',
      `(bouwt|bouwen|speelt|spelen|stelt|stellen|zet|zetten) ~2 (het|uw|een|dat|je|elk) ${visit} ~6 (op|na|samen|in elkaar|af)`,
    ],
    strength: 'says',
    notWith: [captcha, otherRecordings],
    unless: ['(niet|nooit|geen|evenmin) ~8 (film|video)'],
    says: 'Het verloop van uw bezoek kan later als een film worden bekeken.',
    denies: 'Uw bezoek kan niet als een film worden bekeken.',
  },
  {
    technique: 'key_logging',
    terms: ['(veld voor veld|letter voor letter|teken voor teken|toets voor toets|woord voor woord|per veld)'],
    strength: 'says',
    with: [reaching],
    notWith: ['(niets|nooit|geen)', captcha, otherTyping, ...onlyOnceSent],
    unless: [
      '(niet|nooit) ~2 (veld voor veld|letter voor letter|teken voor teken|woord voor woord|per veld)',
      '(veld voor veld|letter voor letter|toets voor toets) ~4 (niet|niets|nooit)',
      'per veld ~2 (kiezen|instellen|aangeven)',
    ],
    says: 'Uw antwoorden bereiken ons letter voor letter.',
    denies: 'Uw antwoorden bereiken ons niet letter voor letter.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(elk|elke|ieder|iedere) (teken|letter|cijfer|aanslag) ~10 (op het moment|zodra|terwijl|meteen|direct)',
      '(u|je) (nog|nog steeds) ~3 (typen|schrijven|typt|schrijft|opstelt)',
      `(tekst|teksten|woorden|bericht|berichten|zin|zinnen|wat|antwoord|antwoorden|vraag|gegevens|invoer|alles) ~10 (terwijl|tijdens|al tijdens) ~4 ${typing}`,
      `terwijl ~6 ${typing} ~16 (ziet|zien|zichtbaar|verzonden|getoond|leest|lezen|opgeslagen|meelezen)`,
      `(ziet|zien|leest|lezen|meelezen) ~8 ${typing} ~6 (voordat|voor) ~4 (verzend|verstuur|klik)*`,
    ],
    strength: 'says',
    with: [reaching],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(cookie|cookies|recensie|beoordeling|controleer)'],
    unless: ['(niet|nooit|geen) ~3 terwijl'],
    says: 'De medewerker ziet de tekst terwijl u die opstelt.',
    denies: 'De medewerker ziet de tekst niet terwijl u die opstelt.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(ook|zelfs|inclusief|waaronder|met inbegrip) ~6 (woorden|tekst|letters|wat|passages|zinnen|tekens|ingevulde|invoer|degene) ~6 (wist|wis|gewist|verwijder|weghaal|weghaalt|verwijdert|schrapt|corrigeert)',
      '(typ|typt|getypt|schrijft|invult|ingevuld) ~2 (en|maar) ~2 (daarna|weer|vervolgens|later) ~1 (wist|gewist|verwijdert|weghaalt)',
      '(ook als|ook wanneer|zelfs als|of) ~6 (ingevulde|tekst|antwoord|invoer|het|die) ~2 (weer|later) ~1 (wist|verwijdert|weghaalt|wijzigt)',
    ],
    strength: 'says',
    with: [reaching],
    nearby: ['(typ|schrijf|schrijv|opstel|invul|ingevuld|formulier|veld|velden|chat|bericht|vraag|aanvraag)*'],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(account|back up|verzoek tot verwijdering|kopie|recht|cookies)'],
    says: 'De medewerker ziet wat u schrijft, ook woorden die u weer wist.',
    denies: 'De medewerker ziet niet wat u schrijft, en ook geen woorden die u weer wist.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(toets|toetsen) ~6 (indrukt|ingedrukt|indrukken|losgelaten|loslaat|loslaten|aangeslagen|vasthoudt|vastgehouden)',
      '(moment|tijdstip|tijd|tijden|duur|tussenpozen|interval|ritme|tempo|snelheid) ~8 (toets|toetsen|toetsaanslag|toetsaanslagen|aanslag|aanslagen)',
      '(typeritme|typegedrag|typepatroon|typesnelheid|aanslagritme|tikritme)*',
      '(ritme|manier|wijze|tempo|snelheid) ~4 (typen|typt|tikken|toetsaanslagen)',
    ],
    strength: 'says',
    with: [
      '(meet|meten|gemeten|vastgelegd|leg|legt|leggen|registreer|geregistreerd|registreert|registreren|noteer|noteert|noteren|verzamel|analyseer|analyseert|analyseren|vergelijk|vergelek|beoordeel|leren|leer|herken|bijhoud|houdt|houden|verwerk)*',
    ],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(beveiligingssleutel|deur|deuren|instrument|noodgeval|toetsencombinatie|de toets|onder de toets)',
    ],
    unless: ['(niet|nooit|geen) ~6 (toets|toetsen|typegedrag|typeritme|ritme)', '(toets|toetsen|ritme) ~8 niet'],
    says: 'Wij leggen vast wanneer elke toets wordt ingedrukt en losgelaten.',
    denies: 'Wij leggen niet vast wanneer een toets wordt ingedrukt.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(bewaren|bewaart|onthouden|opslaan) ~2 (wat|alles wat) ~6 (ingevuld|getypt|ingetypt|geschreven|ingevoerd)',
      '(veld|velden|gegevens|antwoord|antwoorden|invoer|ingevulde|ingevuld|tekst) ~8 (meteen|direct|onmiddellijk|gelijk|ogenblikkelijk|zodra|doorlopend|in real time|continu|tussentijds) ~8 (bewaard|opgeslagen|verzonden|verstuurd|vastgelegd|op|doorgestuurd|ontvangen|door)',
      '(bewaren|slaan|leggen|versturen|verzenden|sturen) ~6 (veld|velden|antwoord|antwoorden|invoer|gegevens) ~4 (meteen|direct|onmiddellijk|gelijk|doorlopend|continu)',
      '(bewaard|opgeslagen|verzonden|verstuurd) ~4 (zodra|meteen|direct) ~8 (veld|velden|invult|ingevuld)',
      '(al|reeds) ~2 (ingevuld|ingevulde|getypt|ingetypt) ~12 (bewaar|bewaren|bewaard|gebruik|opgeslagen|houden)*',
      '(bewaren|hebben|houden|kennen) ~6 (al|reeds) ~2 (ingevuld|ingevulde|getypt|ingetypt)',
    ],
    strength: 'says',
    with: [
      'zonder te wachten',
      '(ook als|ook wanneer|zelfs als|niet pas|afbreekt|afbreken|afgebroken|halverwege|zonder te (verzenden|versturen)|voordat u|onvoltooid|niet (afrondt|afmaakt|verstuurt|verzendt|voltooit)|verlaat|sluit)*',
    ],
    nearby: ['(veld|velden|formulier|vragenlijst|aanvraag|winkelwagen|bestelling|chat|offerte|invul|ingevuld|typ)*'],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(nieuwsbrief|wettelijke plicht|recht op)',
      '(niet|nooit) ~1 (meteen|direct|bewaard|opgeslagen|verzonden)',
    ],
    says: 'Elk ingevuld veld wordt meteen bewaard, ook als u de aanvraag afbreekt.',
    denies: 'Ingevulde velden worden niet meteen bewaard, ook als u de aanvraag afbreekt.',
  },
];
