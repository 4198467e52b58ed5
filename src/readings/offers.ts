import { attributesOf, textIn } from './dom';
import { isButton } from './form-owner';
import { nameKey, type View } from './view';

/** Parts of what such buttons say; what they offer is read in the background. */
const hints =
  /chat|cza[tc]|konsult|doradc|cseveg|sohbet|canlı|συνομ|bate-papo|чат|チャット|채팅|상담|聊天|客服|แชท|acc?ep|agree|allow|consent|decline|den[yi]|reject|refus|necessary|essential|cookie|manage|settings|akzept|zulass|annehm|ablehn|stimm|notwendig|erforderlich|einstell|aceit|accett|rechaz|re[cj]us|rejeit|rifiut|weiger|toestaan|s[eé]lecti|selecci|selezi|prefer[eê]n|scelt|necesari|necess[aá]ri|esencial|essenci|essen[zt]i|configur|gestion|g[eé]r[ei]r|personn?ali|paramétr|настро|préfér|choice|choix|auswahl|voorkeur|keuze|autoris|interdi|einverstand|akkoord|optional|without|ohne|sin ace|sem ace|senza|permitir|concordo|denegar|apenas|同意|許可|拒|設定|接受|приня|откл|동의|거부|필수|저장|必要|保存|儲存|偏好|необходим|сохран|зберег|налашт|прийн|дозвол|відхил|відмов|необхідн|ยอมรับ|ปฏิเสธ|จำเป็น|คุกกี้|บันทึก|zgod|zgadz|akcept|zezw|odrzu|niezb|zapisz|ustawie|dostosuj|godk[äe]n|till[åa][dt]|godta|samty|avvis|avslå|afvis|neka|n[öø]dv[äe]nd|inst[äi]ll|indstill|anpass|tilpas|aksept|hyv[äa]ks|salli|hylk|kiell|vain|asetuk|valin|p[rř]ij|souhlas|súhlas|povoli|odm[íi]|nezbytn|nutné|nevyhnut|nastaven|ulož|elfog|enged|eluta|szüks|beáll|kiválaszt|respin|permite|salveaz|setări|acord|kabul|redde|izin ver|onayl|gerekli|zorunlu|ayarlar|tercih|αποδ|απόρ|απαρ|ρυθμ|αποθ|συμφ|hozzáj|погодж|згод|odmawi|avböj|spara|mine valg|lagre|innst|estä|mukaut|zam[ií]|potrebn|p[rř]i(?:zp|sp)|refuz|doar|seçim|必須|管理|ตั้งค่า|einwillig|ausgew[äa]hlt|elecci|escolha|выбор|выбран|отказ|選択|選擇|选择|선택|การเลือก|ตัวเลือก|mentése|valgte|valit|вибір/i;
const longest = 60;

/** Buttons that open a talk with somebody, or answer a question about consent. */
export function readOffer(element: Element, name: string, { see }: View): void {
  if (!isButton(element, name)) return;
  // "Help", and spoken "Open chat": either may say it.
  const words = [
    textIn(element, longest + 1).trim(),
    ...attributesOf(element, name === 'input' ? ['aria-label', 'value'] : ['aria-label']),
  ];
  const text = words.find((one) => one.length <= longest && hints.test(one));
  if (text !== undefined) see({ kind: 'offer', key: nameKey(text), data: { text } });
}
