/** The detector of the package `eld` without any data; the package itself gives it only together with them. */
declare module 'eld-detector' {
  export function createEld(): {
    instance: { detect(text: string): { language: string } };
    loadData(data: unknown): void;
  };
}
