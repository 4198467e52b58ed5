import type { Parameter } from '../core/domain';

type Look = NonNullable<Parameter['looksLike']>;

/** Sizes of places for advertisements, which no screen has. */
const adSize = /^(?:120x600|160x600|250x250|300x(?:250|600|1050)|336x280|970x250|980x120)$/i;

/** By its form alone a value may be these; one of them proves nothing. */
const forms: readonly (readonly [Look, RegExp])[] = [
  ['screen', /^[1-9]\d{2,3}[x×*][1-9]\d{2,3}(?:[x×*](?:24|30|32|48))?$/i],
  ['depth', /^(?:24|30|32|48)$/],
  ['network', /^(?:slow-2g|[2-5]g|wifi|ethernet|cellular)$/i],
  [
    'zone',
    /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(?:\/[A-Z][\w+-]{1,30}){1,2}$/,
  ],
  ['platform', /^(?:Win(?:32|64)|MacIntel|Linux (?:x86_64|i686|aarch64|armv\w{1,3})|iPhone|iPad)$/],
  // Of MD5, SHA-1 or SHA-256, written in digits of sixteen.
  ['digest', /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/i],
  ['amount', /^\d{1,7}[.,]\d{2}$/],
  [
    'currency',
    /^(?:EUR|USD|GBP|CHF|JPY|CNY|KRW|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|BRL|MXN|ZAR|SGD|HKD|TWD|THB)$/,
  ],
];
const longest = 64;

/** What the browser says of a program that failed: calls with their places in it, "at f (https://shop.example/a.js:1:234)". */
const trace = /(?:\bat |[@(])https?:\/\/\S{1,200}(?<![T=]\d\d):\d{1,7}:\d{1,7}(?=\)?(?:\s|$))/;
const longestTrace = 2048;
/** How a browser calls itself (RFC 9110, 10.1.5). */
const agent = /^Mozilla\/5\.0 \(/;

/** What happened, as trials call it: "$experiment_started", "Split Test Viewed". Things have such names as well. */
const trial =
  /^\$?(?:[a-z]+[ _])?(?:experiment|(?:ab|split)[ _-]?test)s?[ _](?:viewed|started|shown|entered|assigned|exposed|exposure|impression|loaded|completed)$/i;

/** Returns what a value is by its form, whatever it is called; undefined: nothing of these. "1280x720" → "screen" */
export function looksLike(value: string): Look | undefined {
  if (agent.test(value)) return 'agent';
  if (trace.test(value.slice(0, longestTrace))) return 'trace';
  if (value.length > longest || adSize.test(value)) return undefined;
  if (trial.test(value)) return 'trial';
  return forms.find(([, form]) => form.test(value))?.[0];
}
