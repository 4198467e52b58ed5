import type { Answer } from '../sites/answer';

/** A page that is measured: what is served for it, and what a report on it must hold. */
export interface BenchPage {
  readonly name: 'heavy' | 'light';
  readonly url: string;
  /** How long a visit is watched, load included: until nothing of the page or of ours is at work any more. */
  readonly visitMs: number;
  readonly hosts: readonly string[];
  readonly answers: readonly (readonly [url: string, answer: Answer])[];
  /** Technique and how many findings of it there must be at least. */
  readonly mustFind: Readonly<Record<string, number>>;
}

export const html = (body: string): Answer => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body });
export const script = (body: string): Answer => ({ headers: { 'content-type': 'text/javascript' }, body });
export const style = (body: string): Answer => ({ headers: { 'content-type': 'text/css' }, body });

/** A picture of random colours, which cannot be made smaller: 24-bit BMP of so many pixels a side. */
export function picture(side: number, random: () => number): Answer {
  const pixels = Buffer.from(Array.from({ length: side * side * 3 }, () => Math.floor(random() * 256)));
  const header = Buffer.alloc(54);
  header.write('BM');
  header.writeUInt32LE(54 + pixels.length, 2);
  header.writeUInt32LE(54, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(side, 18);
  header.writeInt32LE(side, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(24, 28);
  header.writeUInt32LE(pixels.length, 34);
  return { headers: { 'content-type': 'image/bmp' }, body: Buffer.concat([header, pixels]) };
}

/** Code of about so many bytes that is parsed and, but for a little of it, never run, as in most libraries. */
export function libraryOf(bytes: number, name: string): string {
  const one = (n: number): string =>
    `${name}.f${n} = function (a, b) { var list = [], text = 'part ${n} of ${name}'; for (var i = 0; i < a.length; i++) { if (a[i] > b) list.push(a[i] * ${n} + text.length); else list.push({ index: i, text: text + i }); } return list; };\n`;
  return `var ${name} = {};\n${Array.from({ length: Math.ceil(bytes / 240) }, (_, n) => one(n)).join('')}`;
}
