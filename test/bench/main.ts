import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unpackExtension } from '../../src/cli/unpacked-extension';
import { startSites, type Sites } from '../sites/server';
import { startArm, type Arm } from './arm';
import type { BenchPage } from './bench-page';
import { bytesInPages } from './bytes-in-pages';
import { callCosts } from './call-costs';
import { askingPage, checkFindings } from './check-findings';
import { classifyMs } from './classify';
import { extensionMegabytes } from './extension-memory';
import { heavyPage } from './heavy-page';
import { judge, judgeRatios, type Judged } from './judge';
import { lightPage } from './light-page';
import { median } from './statistics';
import { toTable } from './table';
import { visit, type Visit } from './visit';
import { workerStarts } from './worker-start';

const ours = 'clauselight';
const withoutAny = 'none';

/** Limits of the medians, for each page. What has none is printed beside. */
const limits = {
  heavy: { script: 1.12, mainThread: 1.1, processor: 1.2, load: null },
  light: { script: null, mainThread: null, processor: 1.2, load: null },
} as const satisfies Record<BenchPage['name'], Record<keyof Visit, number | null>>;

const words = {
  script: 'page script time',
  mainThread: 'main-thread time',
  processor: 'processor, all processes',
  load: 'load time',
} as const;

type Rows = Map<string, Visit[]>;

/** Measures pages with and without the extension; returns the exit code: 1 when a median is over its limit. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pairs: { type: 'string', default: '31' },
      extension: { type: 'string', multiple: true, default: [] },
      page: { type: 'string' },
      fast: { type: 'boolean' },
    },
  });
  const pages = [heavyPage(), lightPage()].filter(({ name }) => values.page === undefined || name === values.page);
  const sites = await serve(pages);
  const unpacked = unpackExtension(join(root, '.output/chrome-mv3'), 'all', []);
  writeFileSync(join(unpacked.folder, askingPage), '<!doctype html><title>bench</title>');
  const folders = [
    [withoutAny, null],
    [ours, unpacked.folder],
    ...values.extension.map((folder) => [basename(folder), resolve(folder)] as const),
  ] as const;
  const arms: Arm[] = [];
  try {
    for (const [name, folder] of folders) arms.push(await startArm(name, folder, sites.browserArgs));
    const judged: Judged[] = [];
    for (const page of pages) judged.push(...judgePage(page, await measure(page, arms, Number(values.pairs)), arms));
    if (!values.fast) judged.push(...(await measureBeside(arms, pages, root)));
    return judged.some(({ isOver }) => isOver) ? 1 : 0;
  } finally {
    await Promise.all(arms.map((arm) => arm.close()));
    await sites.close();
    unpacked.remove();
  }
}

/** Each host has its own distance, the same in every run. */
async function serve(pages: readonly BenchPage[]): Promise<Sites> {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-bench-sites-'));
  const distance = (host: string): number =>
    [...host].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 50, 7) + 20;
  const sites = await startSites({
    folder,
    hosts: pages.flatMap(({ hosts }) => hosts),
    latencyMs: ({ url }) => distance(new URL(url).hostname),
  });
  for (const [url, answer] of pages.flatMap(({ answers }) => answers)) sites.serve(url, answer);
  rmSync(folder, { recursive: true });
  return sites;
}

/**
 * Pairs are interleaved, and who comes first changes: a slow moment of the machine falls on all. A pair of which a page
 * came too late is made again, as often as there are pairs; after that the machine is too busy to measure on.
 */
async function measure(page: BenchPage, arms: readonly Arm[], pairs: number): Promise<Rows> {
  const rows: Rows = new Map(arms.map(({ name }) => [name, []]));
  let late = 0;
  // The first pair warms the caches.
  for (let pair = -1; pair < pairs; pair++) {
    const turn = (pair + 1) % arms.length;
    const seen: [string, Visit][] = [];
    for (const arm of [...arms.slice(turn), ...arms.slice(0, turn)]) {
      const check = arm.name === ours ? () => checkFindings(arm, page) : undefined;
      seen.push([arm.name, await visit(arm, page, check)]);
    }
    if (seen.every(([, { load }]) => load <= page.visitMs)) {
      if (pair >= 0) for (const [name, one] of seen) rows.get(name)?.push(one);
    } else if (++late > pairs) {
      throw new Error(
        `The ${page.name} page came later than ${page.visitMs} ms ${late} times: the machine is too busy`,
      );
    } else pair -= 1;
  }
  return rows;
}

function judgePage(page: BenchPage, rows: Rows, arms: readonly Arm[]): Judged[] {
  const bare = rows.get(withoutAny) ?? [];
  const fields = Object.keys(words) as (keyof Visit)[]; // of the record above
  const judged = arms
    .filter(({ name }) => name !== withoutAny)
    .flatMap(({ name }) =>
      fields.map((field) => {
        const limit = name === ours ? limits[page.name][field] : null;
        const of = (visits: readonly Visit[]): number[] => visits.map((one) => one[field]);
        const one = judgeRatios({ name: `${name}: ${words[field]}`, limit }, of(rows.get(name) ?? []), of(bare));
        const ms = [bare, rows.get(name) ?? []].map((visits) => `${median(of(visits)).toFixed(1)} ms`);
        return { ...one, cells: [...one.cells, ...ms] };
      }),
    );
  print(`${page.name} page, ${bare.length} interleaved pairs, findings asserted in each`, [
    ['', 'median', '90 % interval', 'limit', '', 'without', 'with'],
    ...judged.map(({ cells }) => cells),
  ]);
  return judged;
}

async function measureBeside(arms: readonly Arm[], pages: readonly BenchPage[], root: string): Promise<Judged[]> {
  const [bare, own] = arms;
  const url = pages.at(-1)?.url;
  if (!bare || !own || url === undefined) return [];
  const memory = arms.flatMap((arm) => {
    const megabytes = extensionMegabytes(arm.pid);
    const limit = arm === own ? 25 : null;
    return megabytes === null
      ? []
      : [judge({ name: `${arm.name}: memory, proportional`, limit, unit: ' MB', digits: 1 }, megabytes)];
  });
  const { fromStart, withReader } = bytesInPages(join(root, '.output/chrome-mv3'));
  const judged = [
    ...memory,
    judge(
      { name: 'bytes in every page, access to all sites, before anybody asks', limit: 45_000, digits: 0 },
      fromStart,
    ),
    judge({ name: 'bytes with /reader.js: lower access, or once asked', limit: null, digits: 0 }, withReader),
    judge(
      { name: 'worker, start to answer', limit: null, unit: ' ms', digits: 1 },
      median(await workerStarts(own, url)),
    ),
    judge({ name: '1,000 requests classified', limit: null, unit: ' ms', digits: 2 }, classifyMs(root)),
  ];
  print(
    'beside',
    judged.map(({ cells }) => cells),
  );
  const calls = await callCosts(bare, own, url);
  print('each watched function, µs a call', [
    ['call', 'native', 'watched', 'more'],
    ...calls.map(({ run, native, watched }) => [
      run.slice(0, 72),
      ...[native, watched, watched - native].map((time) => time.toFixed(2)),
    ]),
  ]);
  return judged;
}

function print(title: string, rows: readonly (readonly string[])[]): void {
  process.stdout.write(`\n${title}\n${toTable(rows)}\n`);
}
