import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerByDefault, answerFromFolder, type Answer } from './answer';
import { makeCertificate } from './certificate';

/** One request that reached the server. */
export interface Arrival {
  url: string;
  method: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

export interface SiteOptions {
  /** One folder a host, e.g. test/sites/hosts. */
  folder: string;
  /** Host names, also patterns such as `*.test`. */
  hosts: readonly string[];
  /** 0: any free port. */
  port?: number;
  /** How long an answer is held back, as a network would; left out: not at all. */
  latencyMs?: (arrival: Arrival) => number;
}

/** A local server that is many hosts at once, with TLS and a key of its own. */
export interface Sites {
  readonly port: number;
  readonly plainPort: number;
  /** SHA-256 of its public key, base64. */
  readonly pin: string;
  readonly hosts: readonly string[];
  /** Arguments with which a Chromium-family browser reaches these hosts, trusts this key, and resolves nothing else. */
  readonly browserArgs: readonly string[];
  /** Everything that arrived, in order. */
  readonly arrivals: readonly Arrival[];
  /** Answers one address (`https://host/path`, no query) so from now on; a function sees the request. */
  serve(url: string, answer: string | Answer | ((arrival: Arrival) => Answer)): void;
  /** Answers as at the start again, and forgets what arrived. */
  startAnew(): void;
  close(): Promise<void>;
}

export async function startSites({ folder, hosts, port = 0, latencyMs }: SiteOptions): Promise<Sites> {
  const { key, cert, pin } = await makeCertificate(hosts);
  const added = new Map<string, string | Answer | ((arrival: Arrival) => Answer)>();
  const arrivals: Arrival[] = [];
  const listener = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    void readArrival(request, scheme).then((arrival) => {
      arrivals.push(arrival);
      const send = (): void => write(response, arrival, answerFor(arrival, folder, added));
      if (latencyMs) setTimeout(send, latencyMs(arrival));
      else send();
    });
  };
  const secure = createServer({ key, cert }, listener('https'));
  const plain = createHttpServer(listener('http'));
  await Promise.all([listen(secure, port), listen(plain, 0)]);
  const ports = { port: portOf(secure), plainPort: portOf(plain) };
  return {
    ...ports,
    ...{ pin, hosts, arrivals },
    browserArgs: browserArgs(hosts, ports, pin),
    serve: (url, answer) => void added.set(url, answer),
    startAnew: () => {
      added.clear();
      arrivals.length = 0;
    },
    close: async () => void (await Promise.all([stop(secure), stop(plain)])),
  };
}

/** Rules are tried in order: the first that fits decides. The last one keeps the browser off every other network. */
function browserArgs(
  hosts: readonly string[],
  { port, plainPort }: { port: number; plainPort: number },
  pin: string,
): string[] {
  const rules = hosts.flatMap((host) => [`MAP ${host}:443 127.0.0.1:${port}`, `MAP ${host}:80 127.0.0.1:${plainPort}`]);
  return [
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`,
    `--ignore-certificate-errors-spki-list=${pin}`,
  ];
}

async function readArrival(request: IncomingMessage, scheme: string): Promise<Arrival> {
  const chunks: Buffer[] = [];
  // A request that is broken off ends early: what came is kept.
  await new Promise<void>((resolve) => {
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', resolve).once('error', resolve).once('close', resolve);
  });
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  return {
    url: `${scheme}://${host}${request.url ?? '/'}`,
    method: request.method ?? 'GET',
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function answerFor(
  arrival: Arrival,
  folder: string,
  added: ReadonlyMap<string, string | Answer | ((arrival: Arrival) => Answer)>,
): Answer {
  const { origin, hostname, pathname } = new URL(arrival.url);
  const given = added.get(`${origin}${pathname}`);
  if (typeof given === 'string') return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: given };
  if (given !== undefined) return typeof given === 'function' ? given(arrival) : given;
  return answerFromFolder(folder, hostname, pathname) ?? answerByDefault(arrival.method, pathname);
}

function write(
  response: ServerResponse,
  arrival: Arrival,
  { status = 200, headers = {}, body = '', neverEnds = false, isSilent = false }: Answer,
): void {
  if (isSilent) return;
  const origin = arrival.headers['origin'];
  // A third party that takes data answers any page.
  const shared =
    typeof origin === 'string'
      ? {
          'access-control-allow-origin': origin,
          'access-control-allow-credentials': 'true',
          'access-control-allow-headers': 'content-type',
        }
      : {};
  response.writeHead(status, { 'cache-control': 'no-store', ...shared, ...toNodeHeaders(headers) });
  if (neverEnds) body.length > 0 ? response.write(body) : response.flushHeaders();
  else response.end(body);
}

const toNodeHeaders = (headers: NonNullable<Answer['headers']>): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );

function listen(server: Server | ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken; choose another, or leave it out for a free one.`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}

const portOf = (server: Server | ReturnType<typeof createServer>): number => (server.address() as AddressInfo).port; // a TCP server has one

function stop(server: Server | ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
