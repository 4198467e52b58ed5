import { bare } from './natives';

/** A list that no setter of the page's on Array.prototype can intercept. */
export const newList = <T>(): T[] => bare<T[]>([]);

/** Whether the test holds for one of a list; it stops there. No iterator of the page is run. */
export function some<T>(list: readonly T[], test: (item: T) => boolean): boolean {
  for (let index = 0; index < list.length; index++) if (test(list[index] as T)) return true; // below the length
  return false;
}
