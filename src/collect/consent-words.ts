/**
 * What the buttons of a question about consent say in languages that we read no policies in: Polish, Swedish, Danish,
 * Norwegian, Finnish, Czech, Slovak, Hungarian, Romanian, Turkish, Greek and Ukrainian. Alternatives of patterns that
 * stand for the whole of a button's words.
 */
const cookies = '(?: (?:pliki )?(?:cookies?(?:-urile)?|kakor|ciasteczka|informasjonskapsler|evästeet))?';

export const acceptElsewhere = [
  `(?:za)?akceptuj[ęe]?(?: i przechodzę do serwisu| wszystk(?:ie|o))?${cookies}|zezw(?:ól|alam)(?: na wszystk(?:ie|o))?|zgadzam się(?: na wszystk(?:ie|o))?|wyrażam zgodę`,
  `(?:acceptera|godkänn|tillåt)(?: all[at])?${cookies}|jag (?:accepterar|godkänner|samtycker)`,
  `(?:accept[eé]r|godkend|tillad|godta|aksepter|tillat)(?: all[et])?${cookies}|jeg (?:accepterer|godtar|aksepterer|samtykker)`,
  `(?:hyväksyn?|salli)(?: kaikki)?${cookies}`,
  `(?:přijmout|povolit|akceptovat|prijať|povoliť)(?: vš(?:e|echno|echny|etko|etky))?${cookies}|přijímám(?: vše)?|prijímam|souhlasím(?: se vším)?|súhlasím(?: so všetkým)?`,
  '(?:az )?(?:összes |mindet |mindent )?(?:süti |cookie )?(?:elfogad(?:ás|ása|om)?|engedélyez(?:és|ése|em)?)|hozzájárulok',
  `accept(?:ă|a|ați)?(?: toate| tot)?${cookies}|permite(?:ți)? toate|sunt de acord`,
  '(?:tümünü |hepsini |tüm çerezleri )?(?:kabul (?:et|ediyorum)|onayla)|(?:tümüne |hepsine )?izin ver',
  `αποδοχή(?: όλων)?(?: των)?${cookies}|αποδέχομαι(?: όλα)?|συμφωνώ`,
  `(?:прийняти|дозволити)(?: вс[еі])?${cookies}|погоджуюс[яь]|згоден|згодна`,
].join('|');

export const refuseElsewhere = [
  `odrzu(?:ć|cam)(?: wszystk(?:ie|o))?${cookies}|odmawiam|nie (?:zgadzam się|wyrażam zgody)|(?:akceptuj )?tylko niezbędne${cookies}`,
  `(?:avvisa|neka|avböj)(?: all[at])?${cookies}|(?:acceptera |godkänn |tillåt )?(?:endast|bara) nödvändiga${cookies}`,
  `(?:afvis|avvis|avslå)(?: all[et])?${cookies}|(?:accepter |tillad |tillat |godta )?(?:kun|bare) nødvendige${cookies}`,
  `(?:hylkää|kiellä|estä)(?: kaikki)?${cookies}|(?:hyväksy |salli )?vain (?:välttämättömät|tarpeelliset)${cookies}`,
  `(?:odmítnout|zamítnout|odmietnuť|zamietnuť)(?: vš(?:e|echno|echny|etko|etky))?${cookies}|odmítám|odmietam|nesouhlasím|nesúhlasím|(?:přijmout |povolit |prijať |povoliť )?(?:pouze|jen|iba|len) (?:nezbytné|nutné|nevyhnutné|potrebné)${cookies}`,
  '(?:az )?(?:összes |mindet |mindent )?(?:süti )?elutasít(?:ás|ása|om)?|csak a (?:feltétlenül )?szükséges(?:ek)?(?: sütik)?(?: elfogadása| engedélyezése)?',
  `(?:refuz(?:ă|ați)?|resping(?:e|eți)?)(?: toate| tot)?${cookies}|(?:doar|numai) (?:cele )?(?:strict )?(?:necesare|esențiale)`,
  '(?:tümünü |hepsini |tüm çerezleri )?reddet|(?:yalnızca|sadece) (?:gerekli|zorunlu)(?: çerezler| olanlar)?',
  `απόρριψη(?: όλων)?|(?:μόνο )?(?:τα )?απαραίτητα(?: μόνο)?${cookies}`,
  `(?:відхилити|відмовити)(?:ся)?(?: вс[еі])?|(?:лише|тільки) необхідні`,
].join('|');

/** Or keeps what was ticked. */
export const chooseElsewhere = [
  'zapisz (?:mój |moje )?(?:wybór|wybory|ustawienia|preferencje)',
  '(?:spara (?:mina )?(?:val|inställningar)|tillåt valda)(?: cookies| kakor)?',
  '(?:tillad|tillat) valgte|(?:gem|lagre) (?:mine )?(?:valg|indstillinger|innstillinger)',
  'tallenna (?:valinnat|valintani|asetukset)|(?:hyväksy|salli) valitut',
  'ulož(?:it|iť) (?:výběr|výber|nastavení|nastavenia|volby|voľby)',
  'kiválasztottak (?:engedélyezése|mentése)|(?:kiválasztás|(?:süti ?)?beállítások) mentése',
  'salvează (?:preferințele|selecția|setările|alegerile)',
  '(?:seçimi(?:mi)?|seçimleri(?:mi)?|tercihleri(?:mi)?) kaydet',
  'αποθήκευση (?:επιλογών|προτιμήσεων|ρυθμίσεων)',
  'зберегти (?:мій )?(?:вибір|налаштування)',
].join('|');

/** Or leads to a choice. */
export const manageElsewhere = [
  `(?:zarządzaj |zmień )?(?:ustawienia(?:mi)?|preferencj(?:e|ami)|zgodami)${cookies}|dostosuj(?: zgody| ustawienia)?`,
  '(?:hantera |ändra )?(?:cookie-?)?inställningar|anpassa(?: val)?',
  '(?:cookie-?)?(?:indstillinger|innstillinger)|tilpass?',
  '(?:muuta )?(?:eväste)?asetuk(?:set|sia)|mukauta',
  `(?:podrobné )?nastaven(?:í|ia|ie)${cookies}|přizpůsobit|prispôsobiť`,
  '(?:süti ?)?beállítások(?: kezelése| módosítása)?',
  `(?:modifică )?setări(?:le)?${cookies}|personalizează`,
  '(?:çerez )?ayarlar(?:ı)?|(?:seçimi(?:mi)?|tercihleri(?:mi)?) yönet',
  `ρυθμίσεις${cookies}`,
  'налаштув(?:ання|ати)',
].join('|');
