import { isText } from '../kinds';
import { noteCall, type Surface, type Trigger } from '../surface';
import { wrapSetter } from '../wrap';

/** The name of a window, which stays while the pages in it change: some keep an identifier there. */
export const windowName: Surface = (probe) => {
  wrapSetter(probe.page, 'name', (args) => {
    const { length } = isText(args[0]) ? args[0] : '';
    noteCall(probe, 'window.name', { length });
  });
};

export const windowNameTriggers = (): Trigger[] => [
  { run: "window.name = 'abcdef'", kind: 'api-call', gives: { api: 'window.name', detail: { length: 6 } } },
];
