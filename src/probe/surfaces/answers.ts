import { isText } from '../kinds';
import { lowerCase, slice } from '../natives';
import { on, type Surface, type Trigger } from '../surface';

const longestValue = 256;

/** The mark of a kept answer that a script reads: a server that gives each visitor another knows them by it. */
export const answers: Surface = ({ ledger }) => {
  const look = (args: readonly unknown[], _self: unknown, value: unknown): void => {
    const name = args[0];
    if (isText(name) && isText(value) && lowerCase(name) === 'etag')
      ledger.note('etag-read', value, { value: slice(value, 0, longestValue) });
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
