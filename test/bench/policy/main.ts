import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readWords } from '../../../src/cli/words';
import type { PolicyReading, PolicySnapshot } from '../../../src/core/domain';
import { policyToHtml } from '../../../src/core/export/policy-html';
import { detectLanguage } from '../../../src/core/policy/document/detect-language';
import { readPolicy } from '../../../src/core/policy/reading/read-policy';
import { judge, type Judged } from '../judge';
import { median, quantile, seeded } from '../statistics';
import { toTable } from '../table';
import { hostilePolicies, type HostilePolicy } from './hostile-policies';
import { longPolicy } from './long-policy';

const sizes = [1000, 3000, 10_000, 30_000, 100_000, 300_000] as const;
const rounds = 3;
const limits = { slope: 1.15, sliceMs: 50, hostileSeconds: 15 } as const;
/** Whatever takes longer is taken to hang. */
const givenUpMs = 60_000;

interface Run {
  reading: PolicyReading | null;
  processorMs: number;
  /** Of each piece of work between two yields. */
  slices: number[];
}

/** Measures the reader on policies of our own making and on hostile ones; returns 1 when a figure is over its limit. */
export function main(root: string): number {
  const judged = [...measureSizes(), ...measureHostile(root)];
  process.stdout.write(`\njudged\n${toTable(judged.map(({ cells }) => cells))}\n`);
  return judged.some(({ isOver }) => isOver) ? 1 : 0;
}

function read(source: string, mediaType: PolicySnapshot['mediaType']): Run {
  const slices: number[] = [];
  const before = process.cpuUsage();
  const begun = performance.now();
  const steps = readPolicy({ url: null, fetchedAt: null, mediaType, source, hash: null }, { detect: detectLanguage });
  let reading: PolicyReading | null = null;
  while (reading === null && performance.now() - begun < givenUpMs) {
    const from = process.cpuUsage();
    const { done, value } = steps.next();
    slices.push(millisecondsSince(from));
    if (done) reading = value;
  }
  return { reading, processorMs: millisecondsSince(before), slices };
}

/** Of the processor, since what else the machine does is none of the reader's. */
function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function measureSizes(): Judged[] {
  read(longPolicy(sizes[2]), 'text/html'); // warms up
  const runs = sizes.map((words) => {
    const source = longPolicy(words);
    return { words, each: Array.from({ length: rounds }, () => read(source, 'text/html')) };
  });
  const points = runs.flatMap(({ words, each }) => each.map(({ processorMs }) => ({ words, processorMs })));
  const { slope, low, high } = slopeOf(points);
  const rows = runs.map(({ words, each }) => {
    const ms = median(each.map(({ processorMs }) => processorMs));
    const cells = [ms, (ms / words) * 100_000, longestOf(each)].map((value) => value.toFixed(0));
    return [words.toLocaleString('en'), ...cells, String(each[0]?.reading?.disclosures.length ?? 0)];
  });
  const head = ['words', 'processor, ms', 'per 100,000', 'longest slice, ms', 'disclosures'];
  process.stdout.write(`\npolicies, ${rounds} rounds\n${toTable([head, ...rows])}\n`);
  process.stdout.write(
    `slope on logarithms ${slope.toFixed(3)}, 90 % of resamples ${low.toFixed(3)} to ${high.toFixed(3)}\n`,
  );
  const longest = Math.max(...runs.map(({ each }) => longestOf(each)));
  return [
    judge({ name: 'policy: slope of the time over the words', limit: limits.slope, digits: 3 }, slope),
    judge({ name: 'policy: longest slice', limit: limits.sliceMs, unit: ' ms', digits: 0 }, longest),
  ];
}

/** A text is cut in the same slices each time: the middle of each leaves out what the machine did beside. */
function longestOf(each: readonly Run[]): number {
  const [first] = each;
  return Math.max(...(first?.slices ?? []).map((_, at) => median(each.map(({ slices }) => slices[at] ?? 0))));
}

interface Point {
  words: number;
  processorMs: number;
}

const resamples = 1000;

function slopeOf(points: readonly Point[]): { slope: number; low: number; high: number } {
  const random = seeded(5);
  const drawn = (): Point[] => points.flatMap(() => points[Math.floor(random() * points.length)] ?? []);
  const slopes = Array.from({ length: resamples }, () => fitted(drawn())).filter(Number.isFinite);
  return { slope: fitted(points), low: quantile(slopes, 0.05), high: quantile(slopes, 0.95) };
}

/** The slope of the least squares' line through the logarithms. */
function fitted(points: readonly Point[]): number {
  const xs = points.map(({ words }) => Math.log(words));
  const ys = points.map(({ processorMs }) => Math.log(processorMs));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, value, at) => sum + (value - x) * ((ys[at] ?? 0) - y), 0);
  return over / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}

function measureHostile(root: string): Judged[] {
  const words = readWords(root, {});
  process.stdout.write('\nhostile policies: seconds, longest slice, what is rendered of theirs\n');
  const measured = hostilePolicies().map((policy) => {
    const one = measureOne(policy, words);
    // At once, so that one that hangs is known by name.
    const figures = `${one.seconds.toFixed(2)} s, ${one.slice.toFixed(0)} ms, ${one.rendered.join(' ') || 'nothing'}`;
    process.stdout.write(`${policy.name}: ${figures}\n`);
    return one;
  });
  const most = Math.max(...measured.map(({ seconds }) => seconds));
  const rendered = measured.reduce((sum, one) => sum + one.rendered.length, 0);
  return [
    judge({ name: 'hostile: longest time', limit: limits.hostileSeconds, unit: ' s', digits: 1 }, most),
    judge({ name: 'hostile: rendered of theirs', limit: 0, digits: 0 }, rendered),
  ];
}

function measureOne({ source, mediaType }: HostilePolicy, words: ReturnType<typeof readWords>) {
  const before = process.cpuUsage();
  const { reading, slices } = read(source, mediaType);
  const html = reading === null ? null : policyToHtml(reading, words);
  const seconds = millisecondsSince(before) / 1000;
  const rendered = html === null ? ['(not finished)'] : foreignIn(html);
  return { seconds, slice: slices.reduce((most, one) => Math.max(most, one), 0), rendered };
}

const ownElements = 'html head meta title style body main h1 h2 h3 p ul li code span mark br div'.split(' ');
const ownAttributes = 'lang charset http-equiv content name class'.split(' ');

/** What is in the written page that we did not put there: elements, attributes, and marks that turn the text round. */
function foreignIn(html: string): string[] {
  const found = new Set<string>(/[\u202a-\u202e\u2066-\u2069]/.test(html) ? ['direction'] : []);
  const open: Tree.ChildNode[] = [...parse(html).childNodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('tagName' in node)) continue;
    if (!ownElements.includes(node.tagName)) found.add(`<${node.tagName}>`);
    for (const { name } of node.attrs) if (!ownAttributes.includes(name)) found.add(name);
    open.push(...node.childNodes);
  }
  return [...found];
}
