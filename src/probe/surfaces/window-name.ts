import { cut } from '../cut';
import { isText } from '../kinds';
import { type Surface, type Trigger } from '../surface';
import { wrapSetter } from '../wrap';

const longest = 256;

/** The name of a window, which stays while the pages in it change: some keep an identifier there. */
export const windowName: Surface = (probe) => {
  const note = (api: string, name: string): void => {
    const value = cut(name, longest);
    const { length } = name;
    // It may be emptied at once: what was the longest counts.
    probe.ledger.note('api-call', api, { api, detail: { length }, value }, undefined, length);
  };
  wrapSetter(probe.page, 'name', (args) => {
    note('window.name', isText(args[0]) ? args[0] : '');
  });
  // What a page before this one has left in a tab that the visitor opened.
  const { page } = probe;
  if (page.top === page && page.opener === null && page.name !== '') note('window.name.found', page.name);
};

export const windowNameTriggers = (): Trigger[] => [
  { run: "window.name = 'abcdef'", kind: 'api-call', gives: { api: 'window.name', detail: { length: 6 } } },
];
