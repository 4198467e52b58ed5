import { isText } from '../kinds';
import { lowerCase, mapGet, mapSet, NativeMap, sizeOf, slice } from '../natives';
import { on, type Surface, type Trigger } from '../surface';

const longestValue = 256;
const mostMarks = 100;

/** The mark of a kept answer that a script reads: a server that gives each visitor another knows them by it. */
export const answers: Surface = ({ ledger }) => {
  /** Which of the marks it is: the fact is called by that, not by what nobody else may know. */
  const marks = new NativeMap<string, number>();
  const look = (args: readonly unknown[], _self: unknown, given: unknown): void => {
    const name = args[0];
    if (!isText(name) || !isText(given) || lowerCase(name) !== 'etag') return;
    const value = slice(given, 0, longestValue);
    const number = mapGet(marks, value) ?? sizeOf(marks);
    if (number >= mostMarks) return;
    mapSet(marks, value, number);
    ledger.note('etag-read', `${number}`, { value });
  };
  on('Headers', 'get', look);
  on('XMLHttpRequest', 'getResponseHeader', look);
};

export const answerTriggers = (): Trigger[] => [
  {
    run: `new Headers({ etag: '"8a0c5e1b"' }).get('ETag')`,
    kind: 'etag-read',
    gives: { value: { length: 8 } },
  },
];
