import type { PdfFile, PdfPage } from '../core/policy/pdf/pdf-page';

const maxPages = 600;

/** Reads the text of a PDF with its places. The library is loaded by the first PDF alone. Throws what the library says. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { getDocumentProxy } = await import('unpdf');
  // A copy: the library takes the bytes away.
  const file = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false });
  try {
    const { info } = (await file.getMetadata()) as { info: { Title?: unknown; Language?: unknown } }; // of the file: anything
    const pages: PdfPage[] = [];
    for (let number = 1; number <= Math.min(file.numPages, maxPages); number += 1) {
      const page = await file.getPage(number);
      pages.push(await toPage(page));
      page.cleanup();
    }
    return { title: textOr(info.Title), language: textOr(info.Language), pages };
  } finally {
    await file.destroy();
  }
}

const textOr = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

type Page = Awaited<ReturnType<Awaited<ReturnType<(typeof import('unpdf'))['getDocumentProxy']>>['getPage']>>;

async function toPage(page: Page): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  const annotations = (await page.getAnnotations()) as { subtype?: string; url?: string; rect?: number[] }[]; // as the library gives them
  return {
    runs: items.flatMap((item) => {
      if (!('str' in item)) return [];
      const [a, b, , , x, y] = item.transform as number[]; // six numbers
      const size = item.height || Math.hypot(a ?? 0, b ?? 0);
      return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size, font: item.fontName }];
    }),
    links: annotations.flatMap(({ subtype, url, rect = [] }) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = rect;
      return subtype === 'Link' && url !== undefined ? [{ url, left, bottom, right, top }] : [];
    }),
  };
}
