import * as reader from '../../core/policy/reader';

/**
 * The reader with its parser and its lexicons: most of the background's code, and needed once in a while. A service worker
 * can import nothing once it runs, so that the build puts all of it into one function, evaluated when it is first called
 * (`readerApart` in wxt.config.ts): the many starts of the worker pay nothing for it.
 */
export const loadReader = (): typeof reader => reader;
