import { existsSync, readFileSync } from 'node:fs';

interface NetLogEvent {
  type: number;
  params?: { url?: string; initiator?: string };
}

/** The argument with which Chromium writes down every request of the whole browser, and on whose behalf it was made. */
export const netLogArg = (file: string): string => `--log-net-log=${file}`;

/** Returns the addresses that the extension itself asked the network for, in its worker or in one of its pages. */
export function requestsByExtension(file: string, extensionId: string): string[] {
  const own = `chrome-extension://${extensionId}`;
  return readEvents(file).flatMap(({ params }) =>
    params?.initiator === own && /^(https?|wss?):/.test(params.url ?? '') ? [params.url ?? ''] : [],
  );
}

/** Returns every address that was asked for: to see that the log itself works. */
export function allRequests(file: string): string[] {
  return [
    ...new Set(readEvents(file).flatMap(({ params }) => (params?.initiator === undefined ? [] : [params.url ?? '']))),
  ];
}

/** One event a line between the constants and the end; the end is missing when the browser was killed. */
function readEvents(file: string): NetLogEvent[] {
  if (!existsSync(file)) throw new Error(`the browser wrote no network log (${file})`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (!line.startsWith('{"params"') && !line.includes('"initiator"')) return [];
      try {
        return [JSON.parse(line.replace(/,\s*$/, '').replace(/\]\s*\}?$/, '')) as NetLogEvent];
      } catch {
        return []; // the line that was being written
      }
    });
}
