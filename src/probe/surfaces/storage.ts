import { cut } from '../cut';
import { isText } from '../kinds';
import { readerOf } from '../natives';
import { on, type Surface, type Trigger } from '../surface';

const longestValue = 256;

/** Keys written through Storage.setItem. `localStorage.key = …` cannot be seen from here: listing the keys shows it. */
export const storage: Surface = ({ page, ledger }) => {
  const sessionArea = createSessionArea(page);
  on('Storage', 'setItem', (args, self) => {
    const key = cut(textOf(args[0]), longestValue);
    const value = cut(textOf(args[1]), longestValue);
    const area = self === sessionArea() ? 'session' : 'local';
    ledger.note('storage-write', `${area} ${key}`, { area, key, value });
  });
};

/** A frame may have the one area and not the other. The area stays the same for as long as the document does. */
function createSessionArea(page: Window): () => unknown {
  const sessionOf = readerOf<unknown>(page, 'sessionStorage');
  let area: unknown;
  return () => {
    try {
      area ??= sessionOf(page);
    } catch {
      // It has none: nothing is written there.
    }
    return area;
  };
}

/** Objects are not turned into text: that would run the page's own code a second time. */
function textOf(value: unknown): string {
  if (isText(value)) return value;
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
}

export const storageTriggers = (): Trigger[] => [
  {
    run: "localStorage.setItem('trigger-local', 'abc')",
    kind: 'storage-write',
    gives: { area: 'local', key: 'trigger-local' },
  },
  {
    run: "sessionStorage.setItem('trigger-session', 'abc')",
    kind: 'storage-write',
    gives: { area: 'session', key: 'trigger-session' },
  },
];
