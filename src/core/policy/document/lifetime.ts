export interface Lifetime {
  seconds: number | null;
  isSession: boolean;
}

/** Names of units of time in the languages of the product, and how many seconds each is. */
const units: readonly (readonly [seconds: number, names: string])[] = [
  [1, 'seconds?|secs?|s|secondes?|sekunden?|segundos?|secondi|secondo|seconden|秒|секунд\\p{L}*|초|วินาที'],
  [60, 'minutes?|mins?|minuten?|minutos?|minuti|minuto|minuten|分钟?|分鐘|минут\\p{L}*|분|นาที'],
  [3600, 'hours?|hrs?|h|heures?|stunden?|std|horas?|ore|ora|uren|uur|時間|小時|小时|час\\p{L}*|시간|ชั่วโมง'],
  [86_400, 'days?|d|jours?|j|tagen?|tage?|d[ií]as?|giorn[oi]|dagen|dag|日間?|天|дн\\p{L}*|день|일|วัน'],
  [604_800, 'weeks?|semaines?|wochen?|semanas?|settiman[ae]|weken|week|週間?|周|недел\\p{L}*|주|สัปดาห์'],
  [
    2_629_800,
    'months?|mos?|mois|monaten?|monate?|mes(?:es)?|m[eê]s|mesi|mese|maanden|maand|[かヶケカ]月間?|個月|个月|месяц\\p{L}*|мес|개월|เดือน',
  ],
  [
    31_557_600,
    'years?|yrs?|y|an(?:s|nées?|née)?|jahren?|jahre?|años?|anos?|ann[oi]|jaren|jaar|年間?|год\\p{L}*|лет|년|ปี',
  ],
];

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'a an one un une uno una um uma ein eine einen een один одну',
    'two deux zwei dos dois duas due twee два две',
    'three trois drei tres três tre drie три',
    'four quatre vier cuatro quatro quattro четыре',
    'five cinq fünf cinco cinque vijf пять',
    'six sechs seis sei zes шесть',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])),
);

const amount = `(\\d{1,5}(?:[.,]\\d{1,2})?|${Object.keys(numbers).join('|')})`;
const patterns = units.map(
  ([seconds, names]) =>
    [seconds, new RegExp(`(?<![\\p{L}\\d])${amount}[\\s-]{0,2}(?:${names})(?![a-zà-ÿа-я])`, 'iu')] as const,
);
const session =
  /session|sitzung|sesi[oó]n|sess[aã]o|sessione|sessie|セッション|сеанс|сесси|세션|工作階段|會話|会话|เซสชัน|brows\p{L}* (?:is )?clos|ferm\p{L}* (?:du|de votre) navigateur|schließen des browsers|ブラウザを閉じ/iu;

/** Reads for how long something is kept. "13 months" → 34187400 s, "2 Jahre", "24 h", "1年", "Session" */
export function lifetimeOf(text: string): Lifetime {
  const found = patterns.flatMap(([seconds, pattern]) => {
    const match = pattern.exec(text.slice(0, 300));
    return match?.[1] === undefined ? [] : [{ at: match.index, seconds: seconds * toNumber(match[1]) }];
  });
  const first = found.sort((one, other) => one.at - other.at)[0];
  return {
    seconds: first === undefined ? null : Math.round(first.seconds),
    isSession: first === undefined && session.test(text),
  };
}

function toNumber(text: string): number {
  return numbers[text.toLowerCase()] ?? Number(text.replace(',', '.'));
}
