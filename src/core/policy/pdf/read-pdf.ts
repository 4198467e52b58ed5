import type { PdfFile, PdfPage } from './pdf-page';

/** Longer than any policy: what comes after is not read. */
const maxPages = 600;
const maxRuns = 400_000;

/** What is used of the library that opens PDFs: it is heavy, and handed in by whoever has a PDF. */
export interface PdfLibrary {
  getDocumentProxy(
    bytes: Uint8Array,
    options: { verbosity: number; isEvalSupported: boolean; disableFontFace: boolean },
  ): Promise<{
    numPages: number;
    getMetadata(): Promise<{ info: object }>;
    getPage(number: number): Promise<Page>;
    destroy(): Promise<void>;
  }>;
}

interface Page {
  getTextContent(): Promise<{ items: object[] }>;
  getAnnotations(): Promise<object[]>;
  cleanup(): unknown;
}

/** A piece of text as the library gives it; what marks the structure has no `str`. */
interface TextItem {
  str: string;
  /** Six numbers. */
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

/**
 * Reads the text of a PDF with its places. `rest` is awaited after each page, so that a window stays alive. Throws what
 * the library says.
 */
export async function readPdf(
  library: PdfLibrary,
  bytes: Uint8Array,
  rest: () => Promise<void> = async () => undefined,
): Promise<PdfFile> {
  // A copy: the library takes the bytes away.
  const file = await library.getDocumentProxy(Uint8Array.from(bytes), {
    ...{ verbosity: 0, isEvalSupported: false, disableFontFace: true },
  });
  try {
    const info = (await file.getMetadata()).info as { Title?: unknown; Language?: unknown }; // of the file: anything
    const pages: PdfPage[] = [];
    let runs = 0;
    for (let number = 1; number <= Math.min(file.numPages, maxPages) && runs < maxRuns; number += 1) {
      const page = await file.getPage(number);
      const read = await toPage(page);
      pages.push(read);
      runs += read.runs.length;
      page.cleanup();
      await rest();
    }
    return { title: textOr(info.Title), language: textOr(info.Language), pages };
  } finally {
    await file.destroy();
  }
}

const textOr = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

async function toPage(page: Page): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  const annotations = (await page.getAnnotations()) as { subtype?: string; url?: string; rect?: number[] }[]; // as the library gives them
  return {
    runs: items.flatMap((item) => {
      if (!('str' in item)) return [];
      const { str, transform, width, height, fontName } = item as TextItem;
      const [a = 0, b = 0, , , x = 0, y = 0] = transform;
      return [{ text: str, x, y, width, size: height || Math.sqrt(a * a + b * b), font: fontName }];
    }),
    links: annotations.flatMap(({ subtype, url, rect = [] }) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = rect;
      return subtype === 'Link' && url !== undefined ? [{ url, left, bottom, right, top }] : [];
    }),
  };
}
