import { monthNumber, monthPattern } from './months';

export interface FoundDate {
  /** YYYY-MM-DD */
  date: string;
  start: number;
  end: number;
}

const joiner = "(?:[\\s,.]|(?:of|de|del|do|da|den|the)(?=\\s)|d['’]){0,6}?";
const year = '((?:19|20|25)\\d{2})';
const patterns: readonly { pattern: RegExp; read: (parts: readonly string[], language: string | null) => Parts }[] = [
  {
    pattern: /((?:19|20)\d{2})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)/g,
    read: ([y, m, d]) => [y, m, d],
  },
  {
    pattern: /令和\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})/g,
    read: ([y, m, d]) => [String(y === '元' ? 2019 : Number(y) + 2018), m, d],
  },
  {
    pattern: /平成\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})/g,
    read: ([y, m, d]) => [String(y === '元' ? 1989 : Number(y) + 1988), m, d],
  },
  {
    pattern: /民國\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})/g,
    read: ([y, m, d]) => [String(Number(y) + 1911), m, d],
  },
  {
    pattern: /日期\s*[:：]\s*(9\d|1[0-3]\d)[-./年](\d{1,2})[-./月](\d{1,2})(?!\d)/g,
    read: ([y, m, d]) => [String(Number(y) + 1911), m, d],
  },
  { pattern: /((?:19|20)\d{2})\s*[年년]\s*(\d{1,2})\s*[月월]/g, read: ([y, m]) => [y, m, '1'] },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?${joiner}(${monthPattern})\\.?${joiner}(?:г\\.?)?(?:พ\\.ศ\\.)?\\s*${year}`,
      'giu',
    ),
    read: ([d, m, y]) => [y, monthOf(m), d],
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${monthPattern})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)${year}`,
      'giu',
    ),
    read: ([m, d, y]) => [y, monthOf(m), d],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${monthPattern})\\.?${joiner}${year}`, 'giu'),
    read: ([m, y]) => [y, monthOf(m), '1'],
  },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})/g, read: ([d, m, y]) => [y, m, d] },
  {
    pattern: /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})(?!\d)/g,
    read: ([one, two, y], language) => ordered(one, two, y, language),
  },
  { pattern: /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?![\d/.-])/g, read: ([m, y]) => [y, m, '1'] },
];

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** Returns the dates that a text gives, in order: "1 décembre 2020", "May 3, 2023", "04/2023", "2023年5月1日". */
export function datesIn(written: string, language: string | null): FoundDate[] {
  const text = written.replace(/[๐-๙０-９]/g, toDigit);
  const found: FoundDate[] = [];
  for (const { pattern, read } of patterns)
    for (const match of text.matchAll(pattern)) {
      const date = toDate(read(match.slice(1), language));
      const start = match.index;
      const end = start + match[0].length;
      if (date !== null && !found.some((other) => other.start < end && other.end > start))
        found.push({ date, start, end });
    }
  return found.sort((one, other) => one.start - other.start);
}

/** Thai digits and those of the width of a Chinese character. */
function toDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code >= 0xff10 ? code - 0xff10 : code - 0x0e50);
}

function monthOf(name: string | undefined): string | undefined {
  const number = monthNumber(name ?? '');
  return number === null ? undefined : String(number);
}

/** In English the month comes first unless it cannot; elsewhere the day does. */
function ordered(
  one: string | undefined,
  two: string | undefined,
  y: string | undefined,
  language: string | null,
): Parts {
  const isMonthFirst = language === 'en' ? Number(one) <= 12 : Number(two) > 12;
  return isMonthFirst ? [y, one, two] : [y, two, one];
}

function toDate([y, m, d]: Parts): string | null {
  const [rawYear, month, day] = [Number(y), Number(m), Number(d)];
  // The Buddhist era, in Thailand.
  const year = rawYear > 2500 ? rawYear - 543 : rawYear;
  if (!(year >= 1995 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
