/** How a sentence says that a signal is, or is not, followed; folded to lower case, the signals' names taken out. */
interface Answers {
  readonly not: RegExp;
  readonly does: RegExp;
}

const answers: Readonly<Record<string, Answers>> = {
  en: {
    not: /(?:(?:do|does|did|will|can|is|are)(?: not|n['’]t)|cannot|never|no longer|unable to|not (?:currently|yet|able)\b)[^.;]{0,40}?\b(?:respon|honou?r|recogni|support|react|process|act (?:on|upon)|respect|detect|compl|chang|alter|look for|accept|follow|observ)|\b(?:ignor|disregard)|no effect/,
    does: /\b(?:respon[ds]|honou?r|recogni[sz]|support|react|process|respect|compl[iy]|treat|accept|follow|act (?:on|upon)|observ|stays? off|is understood as|opt(?:s|ed)? you out)/,
  },
  fr: {
    not: /\bn(?:e |['’])[^.;]{0,30}?(?:répond|respect|reconn|prend|prenons|honor|trait|réagi|support|tien|suiv|modifi)[^.;]{0,30}?\b(?:pas|plus|jamais|aucun)|sans effet|ignor/,
    does: /\b(?:répond|respect|reconn|prenons en compte|prend en compte|honor|trait|vaut|suiv|tenons compte|tient compte|valons|considér|équivaut)/,
  },
  de: {
    not: /(?:reagier|beacht|berücksichtig|erkenn|unterstütz|befolg|respektier|antwort|auswert|werten)[^.;]{0,60}?\b(?:nicht|kein)|\b(?:nicht|kein\w*)\b[^.;]{0,30}?(?:reagier|beacht|berücksichtig|erkannt|unterstütz|befolg|respektier|ausgewertet)|ignorier|ohne wirkung|keine wirkung/,
    does: /reagier|beacht|berücksichtig|erkenn|unterstütz|befolg|respektier|werten|behandel|verstanden|gilt als|versteh/,
  },
  es: {
    not: /\bno\b[^.;]{0,30}?(?:respond|respet|reconoc|atend|admit|reaccion|procesa|tiene en cuenta|tenemos en cuenta|acept|sigue)|ignora|sin efecto/,
    does: /respond|respet|reconoc|atend|admit|reaccion|procesa|tratamos|se trata|en cuenta|acept|seguimos|equivale/,
  },
  pt: {
    not: /\bnão\b[^.;]{0,30}?(?:respond|respeit|reconhec|atend|honr|reag|process|aceit|consider|segu)|ignora|sem efeito/,
    does: /respond|respeit|reconhec|atend|honr|reag|process|aceit|tratamos|tratado|é tratad|consider|seguimos|equivale/,
  },
  it: {
    not: /\bnon\b[^.;]{0,30}?(?:rispond|rispett|riconosc|support|reag|elabor|tien|accett|segu|considera)|ignor|senza effetto/,
    does: /rispond|rispett|riconosc|support|reag|elabor|teniamo conto|tiene conto|accett|trattiamo|trattato|vale come|consider|seguiamo/,
  },
  nl: {
    not: /(?:reager|respecter|honor|ondersteun|herken|volg|verwerk|acht)\w*[^.;]{0,50}?\b(?:niet|geen)\b|\b(?:niet|geen)\b[^.;]{0,30}?(?:gereageer|gerespecteer|ondersteun|herken|gevolgd|verwerk)|neg(?:eer|er)|zonder gevolg/,
    does: /reager|respecter|honor|ondersteun|herken|volgen wij|volgen we|wij volgen|opgevolgd|verwerk|behandel|tellen|geldt als/,
  },
  ja: {
    not: /(?:対応|応答|準拠|尊重|認識|反応)(?:して(?:い)?ません|しません|していない|しておりません|いたしません)|無視/,
    does: /対応|応答|準拠|尊重|従|停止|扱/,
  },
  ru: {
    not: /(?:^|\s)не (?:реагир|учитыва|обрабатыва|поддержива|распозна|отвеча|соблюда)|игнорир/,
    does: /реагир|учитыва|обрабатыва|поддержива|распозна|отвеча|соблюда|выполня/,
  },
  ko: { not: /(?:응답|대응|지원|인식|준수|따르)(?:하지|지) 않|무시/, does: /응답|대응|지원|인식|준수|따릅|존중|처리/ },
  zh: {
    not: /(?:不會?|無法|尚未|並未|未)[^。；]{0,6}(?:回應|支援|遵循|辨識|識別|處理|理會)|忽略/,
    does: /回應|支援|遵循|遵守|辨識|視為|尊重/,
  },
  th: { not: /ไม่(?:ได้)?(?:รองรับ|ตอบสนอง|ปฏิบัติตาม|เคารพ)|เพิกเฉย/, does: /รองรับ|ตอบสนอง|ปฏิบัติตาม|เคารพ/ },
};

/** The names themselves hold a "not". */
const names =
  /do[\s-]*not[\s-]*track|\bdnt\b|global privacy control|\bgpc\b|ne pas me (?:suivre|pister)|no rastrear|não rastrear|non tracciare|niet volgen|不要追蹤|請勿追蹤|не отслеживать/giu;

/**
 * Whether a sentence on Global Privacy Control says that the signal is followed; null: it says neither, both, or stands
 * in a language of which that cannot be told. "We honour GPC." → true
 */
export function signalAnswer(sentence: string, language: string): boolean | null {
  const words = answers[language.split('-')[0] ?? ''];
  if (words === undefined) return null;
  const isOfBoth = /do[\s-]*not[\s-]*track|\bdnt\b/i.test(sentence);
  const text = sentence.slice(0, 2000).toLowerCase().replace(names, '…');
  const isDenied = words.not.test(text);
  const isAffirmed = words.does.test(isDenied ? text.replace(words.not, '') : text);
  // "We do not respond to Do Not Track, but we honour …": which of the two it is of is left open.
  if (isDenied) return isAffirmed && isOfBoth ? null : false;
  return isAffirmed ? true : null;
}
