import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifacts, Report } from '../core/domain';
import { toCsv } from '../core/export/csv';
import { toHtml, type Words } from '../core/export/html';
import { artifactsToJson, toJson } from '../core/export/json';
import { toText } from './text';

export const formats = ['text', 'json', 'csv', 'html'] as const;
export type Format = (typeof formats)[number];

/** Where results and words about the work go: the one place of the command line that writes to the terminal. */
export interface Terminal {
  /** Results, and nothing else. */
  out(text: string): void;
  /** Progress and reasons. */
  say(text: string): void;
  /** Columns of the terminal; null: not a terminal. */
  columns: number | null;
}

export const terminal: Terminal = {
  out: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  say: (text) => void process.stderr.write(`${text}\n`),
  columns: process.stdout.isTTY ? process.stdout.columns : null,
};

/** Returns the report in a format. `isOneOfMany`: JSON on one line, CSV rows that follow others' header. */
export function render(report: Report, format: Format, words: Words, columns: number | null): string {
  switch (format) {
    case 'text':
      return toText(report, words, columns ?? 110);
    case 'json':
      return toJson(report);
    case 'csv':
      return toCsv(report);
    case 'html':
      return toHtml(report, words);
    default:
      return format satisfies never;
  }
}

/** Takes reports as they come and hands each over: to one file a page, or to standard output. */
export class Delivery {
  readonly #taken = new Set<string>();
  #delivered = 0;

  constructor(
    private readonly options: {
      format: Format;
      out: string | null;
      saveArtifacts: string | null;
      isOneOfMany: boolean;
    },
    private readonly words: Words,
    private readonly to: Terminal,
  ) {}

  /** Returns the files that it wrote. */
  deliver(report: Report, artifacts: Artifacts | null): string[] {
    const name = this.#freeName(slugOf(report.page.requestedUrl));
    const { out, saveArtifacts, format } = this.options;
    const files: string[] = [];
    if (artifacts !== null && saveArtifacts !== null) {
      const isSameFolder = out === saveArtifacts;
      files.push(writeIn(saveArtifacts, `${name}${isSameFolder ? '.artifacts' : ''}.json`, artifactsToJson(artifacts)));
    }
    if (out === null) this.#print(report);
    else
      files.push(
        writeIn(out, `${name}.${format === 'text' ? 'txt' : format}`, render(report, format, this.words, null)),
      );
    this.#delivered += 1;
    return files;
  }

  #print(report: Report): void {
    const { format, isOneOfMany } = this.options;
    if (format === 'json' && isOneOfMany) return this.to.out(toJson(report, 0));
    const text = render(report, format, this.words, this.to.columns);
    this.to.out(format === 'csv' && this.#delivered > 0 ? text.slice(text.indexOf('\r\n') + 2) : text);
  }

  #freeName(wanted: string): string {
    let name = wanted;
    for (let next = 2; this.#taken.has(name); next++) name = `${wanted}-${next}`;
    this.#taken.add(name);
    return name;
  }
}

/** Writes a file into a folder, made where it is missing; returns its path. */
export function writeIn(folder: string, name: string, content: string | Buffer): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** A file name for an address. "https://www.example.org/a/b?c" → "www.example.org-a-b". */
export function slugOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  const parts = [hostname, port, ...pathname.split('/')].filter((part) => part !== '');
  return parts
    .join('-')
    .replace(/[^\w.-]+/g, '-')
    .slice(0, 120);
}
