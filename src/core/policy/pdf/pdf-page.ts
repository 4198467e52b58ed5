/** A run of text as a PDF places it on a page; coordinates begin at the lower left. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Of its letters. */
  size: number;
  font: string;
}

export interface PdfLink {
  url: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

export interface PdfPage {
  /** In the order in which the file has them. */
  runs: PdfRun[];
  links: PdfLink[];
}

/** What a PDF says of itself. */
export interface PdfFile {
  title: string | null;
  language: string | null;
  pages: PdfPage[];
}
