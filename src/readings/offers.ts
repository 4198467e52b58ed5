import { attributesOf, textIn } from './dom';
import { isButton } from './form-owner';
import { nameKey, type View } from './view';

/** Parts of what such buttons say; what they offer is read in the background. */
const hints =
  /chat|чат|チャット|채팅|聊天|แชท|acc?ep|agree|allow|consent|decline|den[yi]|reject|refus|necessary|essential|cookie|manage|settings|akzept|zulass|annehm|ablehn|stimm|notwendig|erforderlich|einstell|aceit|accett|rechaz|re[cj]us|rejeit|rifiut|weiger|toestaan|s[eé]lecti|selecci|selezi|prefer[eê]n|scelt|necesari|necess[aá]ri|esencial|essenci|essen[zt]i|configur|gestion|g[eé]r[ei]r|personn?ali|paramétr|настро|préfér|choice|choix|auswahl|voorkeur|keuze|autoris|interdi|einverstand|akkoord|optional|without|ohne|sin ace|sem ace|senza|permitir|concordo|denegar|apenas|同意|許可|拒|設定|接受|приня|откл|동의|거부|ยอมรับ|ปฏิเสธ/i;
const longest = 60;

/** Buttons that open a talk with somebody, or answer a question about consent. */
export function readOffer(element: Element, name: string, { see }: View): void {
  if (!isButton(element, name)) return;
  const words = textIn(element, longest + 1).trim();
  // A picture of a letter, or nothing, is no word.
  const text =
    /\p{L}/u.test(words) && words.length <= longest ? words : (attributesOf(element, ['aria-label', 'value'])[0] ?? '');
  if (text.length <= longest && hints.test(text)) see({ kind: 'offer', key: nameKey(text), data: { text } });
}
