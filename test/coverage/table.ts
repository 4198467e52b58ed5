import { techniques, unobservable, type CollectorName, type Technique } from '../../src/core/domain';
import { designVariants } from './design-variants';
import { reasonFor } from './reasons';
import { browsers, stepsOf, type Browser, type Step, type Visit } from './visit';

export interface Cell {
  browser: Browser;
  step: Step;
  state: 'seen' | 'not-seen' | 'cannot-be-seen';
  /** Pages that proved it in this run. */
  pages: string[];
  /** Why it is not seen; null: nothing says why, which is a fault. */
  sentence: string | null;
}

export interface Row {
  technique: Technique;
  variant: string | null;
  /** null: no collector sees it. */
  collector: CollectorName | null;
  cells: Cell[];
}

export interface Table {
  rows: Row[];
  /** Techniques and variants of the design with neither a proving page nor a sentence. */
  missing: string[];
}

/** A message's text in English. */
export type Text = (key: string) => string;

export const nameOf = ({ technique, variant }: Pick<Row, 'technique' | 'variant'>): string =>
  variant === null ? technique : `${technique} ${variant}`;

export function toTable(visits: readonly Visit[], text: Text): Table {
  const rows = techniques.flatMap((technique) => {
    const seen = rowsOf(technique, visits, text);
    return seen.length > 0 ? seen : unseenRow(technique, text);
  });
  const named = new Set(rows.map(nameOf));
  return { rows, missing: designed().filter((name) => !isCovered(name, named)) };
}

/** Every technique of the design, with each variant that the design names. */
export const designed = (): string[] =>
  techniques.flatMap((technique) =>
    (designVariants[technique] ?? [null]).map((variant) => nameOf({ technique, variant })),
  );

/** A technique that the design names without variants is covered by any. */
export const isCovered = (name: string, named: ReadonlySet<string>): boolean =>
  named.has(name) || (!name.includes(' ') && [...named].some((one) => one.startsWith(`${name} `)));

/** Words of policies for several techniques, each of which is told by its own name. */
const umbrella: Readonly<Partial<Record<Technique, string>>> = {
  tag: 'A word of policies for scripts, pixels and tag managers: each is told by its own name.',
};

function unseenRow(technique: Technique, text: Text): Row[] {
  const key = (unobservable as Partial<Record<Technique, string>>)[technique];
  const sentence = umbrella[technique] ?? (key === undefined ? null : text(key));
  if (sentence === null) return [];
  const cell = (browser: Browser, step: Step): Cell => ({
    ...{ browser, step, state: 'cannot-be-seen', pages: [], sentence },
  });
  return [{ technique, variant: null, collector: null, cells: everywhere(cell) }];
}

const everywhere = <T>(toCell: (browser: Browser, step: Step) => T): T[] =>
  browsers.flatMap((browser) => stepsOf[browser].map((step) => toCell(browser, step)));

function rowsOf(technique: Technique, visits: readonly Visit[], text: Text): Row[] {
  const pairs = visits.flatMap(({ seen }) =>
    seen
      .filter((sight) => sight.technique === technique && isTold(sight))
      .flatMap(({ variant, collectors }) => collectors.map((collector) => ({ variant, collector }))),
  );
  const byName = new Map(pairs.map((pair) => [`${pair.variant ?? ''} ${pair.collector}`, pair]));
  return [...byName.keys()].sort().flatMap((name) => {
    const pair = byName.get(name);
    return pair ? [toRow({ technique, ...pair }, visits, text)] : [];
  });
}

/** With less access a variant may not be known: that proves none. */
const isTold = ({ technique, variant }: Pick<Row, 'technique' | 'variant'>): boolean =>
  variant !== null || designVariants[technique] === undefined;

type Subject = Pick<Row, 'technique' | 'variant'> & { collector: CollectorName };

function toRow(subject: Subject, visits: readonly Visit[], text: Text): Row {
  const { technique, variant, collector } = subject;
  const shows = ({ seen }: Visit): boolean =>
    seen.some((one) => one.technique === technique && one.variant === variant && one.collectors.includes(collector));
  const pages = new Set(visits.filter(shows).map(({ page }) => page));
  const cells = everywhere((browser, step): Cell => {
    const here = visits.filter((visit) => visit.browser === browser && visit.step === step && pages.has(visit.page));
    const proving = here.filter(shows).map(({ page }) => page);
    if (proving.length > 0) return { browser, step, state: 'seen', pages: proving.sort(), sentence: null };
    const sentence = reasonFor({ ...subject, browser, step }) ?? reasonInVisits(here, subject, step, text);
    return { browser, step, state: 'not-seen', pages: [], sentence };
  });
  return { ...subject, cells };
}

/** What the visit itself says: the collector did not run, another's word stands for its own, or what this step hides. */
function reasonInVisits(here: readonly Visit[], subject: Subject, step: Step, text: Text): string | null {
  const runs = here.flatMap((visit) => visit.runs.filter(({ name }) => name === subject.collector));
  const stopped = runs.find(({ status }) => status === 'not-run' || status === 'failed');
  if (stopped?.reason) return text(stopped.reason);
  const others = othersIn(here, subject);
  if (subject.collector === 'resource-timing' && others.length > 0)
    return `Told here by ${others.join(', ')}, who knows more of it than the page’s own list of requests.`;
  const reason = runs.find(({ status }) => status === 'partial')?.reason ?? null;
  if (step === 'click' && (reason === null || reason.endsWith('.other_frames')))
    return `Hidden after a click: ${text('hidden.before_click')}.`;
  return reason === null ? null : text(reason);
}

/** Collectors that saw the same at the same step. */
function othersIn(here: readonly Visit[], { technique, variant, collector }: Subject): CollectorName[] {
  const same = here
    .flatMap(({ seen }) => seen)
    .filter((sight) => sight.technique === technique && sight.variant === variant);
  return [...new Set(same.flatMap(({ collectors }) => collectors))].filter((one) => one !== collector).sort();
}
