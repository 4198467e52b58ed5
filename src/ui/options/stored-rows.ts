import { bytesInWords } from '../bytes-in-words';
import type { Words } from '../words';

const named: readonly string[] = ['settings', 'policies', 'readings', 'declarations', 'visits', 'glances'];

/** Returns what is stored, in words, and how much it is together; a kind that has no name keeps its own. */
export function storedRows(items: readonly { name: string; bytes: number }[], { t, locale }: Words) {
  return {
    rows: items.map(({ name, bytes }) => ({
      name: named.includes(name) ? t(`options.stored.${name}`) : name,
      size: bytesInWords(bytes, locale),
    })),
    total: bytesInWords(
      items.reduce((sum, { bytes }) => sum + bytes, 0),
      locale,
    ),
  };
}
