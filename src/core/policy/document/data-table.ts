import { attributeOf, following, type HtmlNode } from './html-tree';

const structural = new Set('h1 h2 h3 h4 h5 h6 table section article form'.split(' '));
/** Enough to know one, however long it is. */
const maxLooked = 3000;

/** Tells a table of facts from one that lays out a page: rows of several cells that hold no headings or tables. */
export function isDataTable(table: HtmlNode): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  let rows = 0;
  let cells = 0;
  let headers = 0;
  let looked = 0;
  for (let node = table.first; node !== null && looked < maxLooked; node = following(node, table)) {
    looked += 1;
    if (structural.has(node.tag) && !isInHeaderCell(node, table)) return false;
    if (node.tag === 'tr') rows += 1;
    if (node.tag === 'td') cells += 1;
    if (node.tag === 'th') headers += 1;
  }
  if (headers > 0 && rows > 1) return cells + headers > rows;
  return rows > 1 && cells >= rows * 2;
}

/** Headings in the cells that name the columns are how some authors make them bold. */
function isInHeaderCell(node: HtmlNode, table: HtmlNode): boolean {
  for (let at = node.parent; at !== null && at !== table; at = at.parent)
    if (at.tag === 'th' || at.tag === 'thead') return true;
  return false;
}
