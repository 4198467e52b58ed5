import type { DocumentKind } from '../../domain';

/**
 * How a document is called, folded: without accents, in lower case. `whole`: a name that only a policy has. `part`: a
 * word of such names, which other pages have too. In the twelve languages whose policies are read.
 */
interface KindWords {
  whole: RegExp;
  part: RegExp;
}

const any = (...words: string[]): RegExp => new RegExp(words.join('|'));

const privacy: KindWords = {
  whole: any(
    // English
    'privacy[ -]*(?:and cookies? |& cookies? )?(?:policy|notice|statement|declaration|information)',
    'data (?:protection|privacy) (?:policy|notice|statement|information)|personal data policy',
    // French
    'politique (?:generale )?(?:de |sur la |relative a la )?(?:confidentialite|vie privee|protection des donnees)',
    '(?:charte|declaration|avis|notice) (?:de |sur la |relative a la )?(?:confidentialite|vie privee|protection des donnees)|politique de donnees personnelles|donnees personnelles',
    // German
    'datenschutz(?:erklarung|hinweise?|information(?:en)?|bestimmungen|richtlinien?|bedingungen|ubersicht)|(?:hinweise|informationen) zum datenschutz',
    // Spanish
    '(?:politica|aviso|declaracion) (?:de |sobre )(?:la )?(?:privacidad|proteccion de datos)|aviso de privacidad',
    // Portuguese
    '(?:politica|aviso|declaracao) (?:de |da )(?:privacidade|protecao de dados)',
    // Italian
    'informativa (?:sulla |sul trattamento |per la |in materia di )?(?:privacy|dei dati|dati personali|protezione dei dati)|(?:informativa|politica) (?:sulla |di )?(?:privacy|riservatezza)|privacy e cookie',
    // Dutch
    'privacy ?(?:beleid|verklaring|reglement|statement|policy)|gegevensbescherming',
    // Japanese
    'プライバシー ?ポリシー|プライバシー(?:通知|方針|に関する)|個人情報(?:保護方針|の取(?:り?)扱い|保護)',
    // Russian
    'политик[аи] (?:в области |в отношении )?(?:конфиденциальности|обработки|защиты|персональных)|(?:уведомление|положение) о (?:конфиденциальности|персональных)|обработка персональных данных',
    // Korean
    '개인정보 ?(?:처리 ?방침|취급 ?방침|보호 ?정책|보호)',
    // Chinese
    '(?:隱私權?|隐私权?|個人資料)(?:政策|聲明|声明|條款|保護|保护|權政策)|個資',
    // Thai
    'นโยบาย(?:ความ|การ)?(?:เป็นส่วนตัว|คุ้มครองข้อมูล)|(?:ประกาศ|คำประกาศ)(?:เกี่ยวกับ)?ความเป็นส่วนตัว',
  ),
  part: any(
    'privacy|datenschutz|confidentialite|vie privee|privacidad|privacidade|proteccion de datos|protecao de dados|riservatezza',
    'persoonsgegevens|dati personali|datos personales|dados pessoais|\\b(?:gdpr|rgpd|dsgvo|lgpd|avg)\\b',
    'プライバシー|個人情報|конфиденциальност|персональн|개인정보|隱私|隐私|ความเป็นส่วนตัว',
  ),
};

const cookies: KindWords = {
  whole: any(
    'cookies? (?:policy|notice|statement|declaration|information)|(?:use|about|policy) (?:of |on |our )?cookies',
    '(?:politique|charte|avis|declaration) (?:relative aux |sur les |de gestion des |de |d.utilisation des |en matiere de )?cookies',
    'cookie ?-?(?:richtlinien?|hinweise?|erklarung|informationen|bestimmungen)|cookies? und tracking',
    '(?:politica|aviso|declaracion|declaracao) (?:de |sobre |sobre el uso de )?(?:los |las )?cookies|(?:informativa|politica) (?:sui |dei |estesa sui )?cookie',
    'cookie ?-?(?:beleid|verklaring|statement)',
    '(?:クッキー|cookie) ?(?:ポリシー|について|の使用)|(?:политика|использование) (?:использования |файлов |в отношении )*(?:файлов )?(?:cookie|куки)',
    '쿠키 ?(?:정책|안내|방침)|cookie ?(?:政策|聲明|声明)|นโยบาย(?:การใช้)?(?:คุกกี้|cookie)',
  ),
  part: any('\\bcookies?\\b|クッキー|куки|쿠키|คุกกี้'),
};

/** What opens a window, takes a request or is another document, whatever else it is called. */
const otherwise = any(
  '\\b(?:settings?|preferences?|choices|manage|center|centre|portal|request|opt[ -]?out|accept|reject|shield|do not sell|screens?|glass|fence|recipes?|jobs?|careers?|blog|news|guide|tips|how to|pro|templates?|generator|services?|training|impact)\\b',
  'einstellungen|verwalten|akzeptieren|ablehnen|beauftragte|parametres|parametrer|gerer|gestion|accepter|refuser|preferencias|configura|gestionar|aceptar|rechazar|gerir|preferenze|impostazioni|gestisci|accetta|rifiuta|instellingen|voorkeuren|beheren|accepteren',
  '設定|設置|настрой|설정|偏好|การตั้งค่า',
);

/** Document of another kind that may hold what a policy says: only asked for by name. */
const legal = any(
  '\\blegal\\b|mentions legales|impressum|note legali|aviso legal|\\bterms\\b|conditions|nutzungs|\\bagb\\b|\\bcg[uv]\\b',
);

/** Returns what kind of document a name is of, and how surely, 0 to 1; null: of none that is looked for. */
export function kindOfName(name: string): { kind: DocumentKind; sureness: number } | null {
  const folded = fold(name);
  const isOther = otherwise.test(folded);
  const whole = wholeOf(folded);
  if (whole !== null) return { kind: whole, sureness: isOther ? 0.6 : 1 };
  const part = privacy.part.test(folded) ? 'privacy' : cookies.part.test(folded) ? 'cookie' : null;
  if (part !== null) return isOther ? { kind: 'other', sureness: 0.1 } : { kind: part, sureness: partSureness(folded) };
  return legal.test(folded) ? { kind: 'other', sureness: 0.1 } : null;
}

/** "Privacy and cookie policy" is a privacy policy that speaks of cookies. */
function wholeOf(folded: string): DocumentKind | null {
  if (privacy.whole.test(folded)) return 'privacy';
  return cookies.whole.test(folded) ? (privacy.part.test(folded) ? 'privacy' : 'cookie') : null;
}

/** "Privacy" alone is a link to the policy; within a longer text it is a word. */
const partSureness = (folded: string): number => (folded.length <= 28 ? 0.7 : 0.3);

/** Without accents on Latin letters, in lower case, signs between words as spaces. "Vie Privée" → "vie privee" */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_/.+\u2010-\u2015'’-]+/g, ' ')
    .trim();
}
