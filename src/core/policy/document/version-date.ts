import type { DocumentClause } from '../../domain';
import { datesIn } from './dates';

/** Where a document says of which day it is: at its beginning or at its end. */
const clausesLooked = 40;
const maxClause = 600;
/** A text that was saved with its page begins with the lines of the menu; paragraphs are longer than those. */
const paragraphsLooked = 6;
const shortestParagraph = 160;
/** So far before a date, or after it, stands what says what the date is. */
const reach = 70;

/** Words that say that a date is the text's own, in the languages of the product. */
const own =
  /updat|effective|applies from|applicable|adopted|approved|text of|last (?:modified|revised|reviewed|changed|amended)|revis(?:ed|ion)|in force|valid (?:from|as of)|as of|version|dated?\b|published|mise? à jour|modifi|en vigueur|entr[ée]e? en|en date du|dernière|prend effet|date d|à compter|texte du|notice du|prise d|stand\b|ab dem|gilt ab|gelten ab|gilt seit|vom\s*$|gültig|fassung|aktualisi|zuletzt|geändert|datum|in kraft|actualiza|modificaci|vigor|vigente|aprobad|aplicable|vigencia|fecha|última|revisión|atualiza|aprovad|aplicável|modifica|vigência|versão|efetiv|aggiorna|approvat|efficac|ultima|revisione|data di|bijgewerkt|vastgesteld|tekst is van|gewijzigd|ingang|versie|geldig|herzien|обновлен|редакц|вступ|утвержд|принят|действу|изменен|верси|от\s*$|適用|改定|改訂|更新|制定|施行|発効|最終|有効|적용|개정|시행|최종|수정|업데이트|공고|更新|修訂|修改|生效|ประกาศ|อัปเดต|ปรับปรุง|แก้ไข|มีผล|ฉบับ/iu;
/** Words that say that it is another's. */
const others =
  /previous|prior|remplac|ersetz|sustituy|substitu|sostitui|vervang|заменя|прежн|取代|폐지|대체|superse|replace|earlier|before|until|copyright|©|\(eu\)|regulation|directive|act of|act\b|law\b|règlement|directive|précédent|ancien|verordnung|richtlinie|gesetz|vorherig|frühere|bisherig|reglamento|ley\b|anterior|regulamento|lei\b|regolamento|precedent|legge|verordening|wet\b|vorige|закон|предыдущ|法律|以前|이전|법률/iu;

/**
 * Returns the day of which this text is: when it was last changed, or took effect. Of several, the latest that the
 * text gives for itself at its beginning, else at its end. "Last updated: 3 May 2023" → "2023-05-03"
 */
export function versionDateOf(
  clauses: readonly DocumentClause[],
  text: string,
  language: string | null,
  hint: string | null,
): string | null {
  const textOf = ({ start, end }: DocumentClause): string => text.slice(start, Math.min(end, start + maxClause));
  const paragraphs = clauses.filter(({ start, end }) => end - start >= shortestParagraph).slice(0, paragraphsLooked);
  const first = [...clauses.slice(0, clausesLooked), ...paragraphs].map(textOf);
  const last = clauses.slice(clausesLooked).slice(-clausesLooked).map(textOf);
  return (
    latest(first.flatMap((clause) => ownDates(clause, language))) ??
    latest(last.flatMap((clause) => ownDates(clause, language))) ??
    latest([...first.slice(0, 10), ...last.slice(-4)].flatMap((clause) => lonelyDate(clause, language))) ??
    first.slice(0, 5).flatMap((clause) => onlyDate(clause, language))[0] ??
    datesIn(hint?.slice(0, 40) ?? '', language)[0]?.date ??
    null
  );
}

function latest(dates: readonly string[]): string | null {
  return dates.toSorted().at(-1) ?? null;
}

function ownDates(clause: string, language: string | null): string[] {
  if (!/[\d๐-๙０-９]{2}/.test(clause)) return [];
  return datesIn(clause, language)
    .filter(({ start, end }) => {
      const before = clause.slice(Math.max(0, start - reach), start);
      const after = clause.slice(end, end + reach / 2);
      const nearest = before.split(/[.;!?。]\s/).at(-1) ?? '';
      if (others.test(nearest)) return false;
      return own.test(nearest) || (nearest.trim().length < 12 && own.test(after.split(/[.;!?。]\s/)[0] ?? ''));
    })
    .map(({ date }) => date);
}

/** A date that is all that a clause says. */
function lonelyDate(clause: string, language: string | null): string[] {
  if (clause.length > 40) return [];
  return datesIn(clause, language)
    .filter(({ start, end }) => clause.length - (end - start) < 14 && !others.test(clause))
    .map(({ date }) => date);
}

/** The one date of a short line at the very beginning: "The Lighthouse Trust – 10 June 2019". */
function onlyDate(clause: string, language: string | null): string[] {
  if (clause.length > 110 || others.test(clause)) return [];
  const dates = datesIn(clause, language);
  return dates.length === 1 ? dates.map(({ date }) => date) : [];
}
