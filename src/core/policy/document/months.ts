/** Names of the months in small letters, in the languages of the product, January first. */
const names: readonly string[] = [
  'january jan janvier janv januar jänner jän enero ene janeiro gennaio gen januari января январь янв มกราคม ม.ค',
  'february feb février fevrier févr fév februar febrero fevereiro fev febbraio februari февраля февраль фев กุมภาพันธ์ ก.พ',
  'march mar mars märz mär mrz maerz marzo março marco maart mrt марта март มีนาคม มี.ค',
  'april apr avril avr abril abr aprile апреля апрель апр เมษายน เม.ย',
  'may mai mayo maio mag maggio mei мая май พฤษภาคม พ.ค',
  'june jun juin juni junio junho jun giugno giu июня июнь июн มิถุนายน มิ.ย',
  'july jul juillet juil juli julio julho luglio lug июля июль июл กรกฎาคม ก.ค',
  'august aug août aout agosto ago augustus августа август авг สิงหาคม ส.ค',
  'september sep sept septembre septiembre setiembre setembro set settembre сентября сентябрь сен ก.ย กันยายน',
  'october oct octobre oktober okt octubre outubro out ottobre ott октября октябрь окт ตุลาคม ต.ค',
  'november nov novembre noviembre novembro ноября ноябрь ноя พฤศจิกายน พ.ย',
  'december dec décembre decembre déc dezember dez diciembre dic dezembro dicembre декабря декабрь дек ธันวาคม ธ.ค',
];

const numbers = new Map(names.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1] as const)));

/** A pattern that any of the names fits, the longest first. */
export const monthPattern = [...numbers.keys()]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replace('.', '\\.'))
  .join('|');

/** "décembre" → 12; null for what is no month. */
export function monthNumber(name: string): number | null {
  return numbers.get(name.toLowerCase()) ?? null;
}
