import { pdfToHtml } from '../../core/policy/pdf/pdf-to-html';
import { readPdf } from '../../core/policy/pdf/read-pdf';

/** Whether a file is a PDF, by its first bytes, whatever it is called. */
export async function isPdf(file: Blob): Promise<boolean> {
  return (await file.slice(0, 1024).text()).includes('%PDF-');
}

/** Returns the text of a PDF as a page; '' where it has none, as a scanned one. The library is loaded by the first PDF alone. Throws what the library says. */
export async function readGivenPdf(file: Blob): Promise<string> {
  const [library, bytes] = await Promise.all([import('unpdf'), file.arrayBuffer()]);
  const afterOthers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return pdfToHtml(await readPdf(library, new Uint8Array(bytes), afterOthers));
}
