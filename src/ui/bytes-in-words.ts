const units = [
  ['megabyte', 1_000_000],
  ['kilobyte', 1000],
] as const;

/** Returns a size in its largest fitting unit: `1.2 kB`. */
export function bytesInWords(bytes: number, locale: string): string {
  const [unit, size] = units.find(([, length]) => bytes >= length) ?? (['byte', 1] as const);
  const format = { style: 'unit', unit, unitDisplay: unit === 'byte' ? 'long' : 'short' } as const;
  return new Intl.NumberFormat(locale, { ...format, maximumFractionDigits: 1 }).format(bytes / size);
}
