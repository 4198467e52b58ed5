interface Options {
  optional?: boolean;
  env?: Record<string, string | undefined>;
}
/** Throws when there is none, unless `optional`. */
export function findBrowser(options?: Options & { optional?: false }): string;
export function findBrowser(options: Options): string | null;
export function findFirefox(options?: Options & { optional?: false }): string;
export function findFirefox(options: Options): string | null;
