/** A line of text on a page; coordinates begin at the lower left. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  size: number;
  isBold?: boolean;
}

export interface PlacedPage {
  texts: readonly PlacedText[];
  links?: readonly { url: string; rect: readonly [number, number, number, number] }[];
}

/** Returns a small PDF, written by hand: a page tree, one stream a page, two fonts that every reader has. */
export function writePdf(pages: readonly PlacedPage[], info: { title?: string } = {}): Buffer {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '', // the page tree, once the pages are there
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    `<<${info.title === undefined ? '' : `/Title(${escaped(info.title)})`}>>`,
  ];
  const add = (object: string): string => `${objects.push(object)} 0 R`;
  const kids = pages.map(({ texts, links = [] }) => {
    const stream = texts
      .map(({ text, x, y, size, isBold }) => `BT /F${isBold ? 2 : 1} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n');
    const contents = add(`<</Length ${stream.length}>>stream\n${stream}\nendstream`);
    const annotations = links.map(({ url, rect }) =>
      add(`<</Type/Annot/Subtype/Link/Rect[${rect.join(' ')}]/Border[0 0 0]/A<</S/URI/URI(${escaped(url)})>>>>`),
    );
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${contents}/Annots[${annotations.join(' ')}]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>`,
    );
  });
  objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`;
  return assemble(objects);
}

function assemble(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 5 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'latin1');
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');
