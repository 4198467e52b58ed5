/** What a value is, by `typeof` alone: nothing of the page is run or looked at. */
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
export const isNumber = (value: unknown): value is number => typeof value === 'number';
export const isFunction = (value: unknown): value is (...args: never[]) => unknown => typeof value === 'function';
