import type { ExportFile } from './export-file';

/** How long a browser may take to begin a download from an address that we revoke afterwards. */
const revokeMs = 60_000;

/** Hands a file to the browser's own download, which asks no permission. */
export function saveFile({ name, type, text }: ExportFile): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), revokeMs);
}
