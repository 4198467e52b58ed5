/** Tells the language of a text as a code of two letters; null: could not tell. */
export type DetectLanguage = (text: string) => string | null;

/**
 * Returns the language of a document's text: what the script alone tells, else what the detector says, and what the
 * document says of itself only where neither could tell. The detector is given, since its data are heavy.
 */
export function languageOf(text: string, hint: string | null, detect: DetectLanguage | null): string | null {
  const script = ofScript(text);
  if (script !== null) return script;
  const detected = detect?.(text) ?? null;
  if (detected === 'zh') return chinese(text);
  if ((detected === 'pt' || detected === 'es') && isGalician(text)) return 'gl';
  return detected ?? fromHint(hint, text);
}

const maxLooked = 60_000;

/** Scripts that one language alone is written in. */
function ofScript(text: string): string | null {
  const looked = text.slice(0, maxLooked);
  const count = (pattern: RegExp): number => looked.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters < 10) return null;
  const kana = count(/[\u3041-\u30ff]/g);
  const han = count(/\p{Script=Han}/gu);
  if (kana > letters * 0.1) return 'ja';
  if (count(/[\uac00-\ud7af]/g) > letters * 0.3) return 'ko';
  if (count(/[\u0e00-\u0e7f]/g) > letters * 0.3) return 'th';
  return han > letters * 0.3 ? chinese(looked) : null;
}

/** Characters of everyday words that only one of the two ways of writing Chinese has. */
const traditional = /[這個們來時說為會對開關於與並資訊權隱條務當處應該請將據網頁類經過產業電號碼單聯絡設備變動從無國]/g;
const simplified = /[这个们来时说为会对开关于与并资讯权隐条务当处应该请将据网页类经过产业电号码单联络设备变动从无国]/g;

function chinese(text: string): string {
  const looked = text.slice(0, maxLooked);
  const hant = looked.match(traditional)?.length ?? 0;
  const hans = looked.match(simplified)?.length ?? 0;
  return hant >= hans ? 'zh-Hant' : 'zh-Hans';
}

/** Galician, which detectors take for Portuguese or Spanish, by its everyday words. */
function isGalician(text: string): boolean {
  const looked = text.slice(0, maxLooked).toLowerCase();
  const own = looked.match(
    /(?<!\p{L})(?:unha|persoais|tamén|máis|calquera|dereitos?|páxinas?|lexislación|xa|polos?|os seus|facer)(?!\p{L})/gu,
  );
  const others = looked.match(
    /(?<!\p{L})(?:uma|não|também|dados|pessoais|qualquer|informações|una|también|cualquier|derechos?|personales|páginas?|hacer|ya|sus)(?!\p{L})/gu,
  );
  return (own?.length ?? 0) > (others?.length ?? 0);
}

/** "en-GB" → "en", "zh-TW" → "zh-Hant"; null when it is no code, or the script of the text speaks against it. */
function fromHint(hint: string | null, text: string): string | null {
  const code = /^([a-z]{2,3})(?:[-_]|$)/i.exec(hint?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
  if (code === 'zh') return /hant|tw|hk|mo/i.test(hint ?? '') ? 'zh-Hant' : 'zh-Hans';
  if (code === null || !/\p{L}{2}/u.test(text.slice(0, 2000))) return null;
  return code === 'nb' || code === 'nn' ? 'no' : code;
}
