import type { Artifacts, CollectorName, CollectorRun, Finding, Report, Technique } from '../../src/core/domain';
import type { PartOfFinding, RuleCase } from '../rules/read-cases';
import type { Sites } from '../sites/server';

export const browsers = ['chromium', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

/** How a page is looked at: read after a click; reloaded and watched after it; with this site's access; with all. */
export const steps = ['click', 'watch', 'site', 'all'] as const;
export type Step = (typeof steps)[number];

/** Firefox ends a click's access at a reload: its "Reload and watch" asks for this site, and is that step. */
export const stepsOf = { chromium: steps, firefox: ['click', 'site', 'all'] } as const satisfies Record<
  Browser,
  readonly Step[]
>;

/** What a browser is asked to look at, one page after another. */
export interface Asked {
  root: string;
  site: Sites;
  cases: readonly RuleCase[];
  /** "Reload and watch" comes with the click: the same tab gives both. */
  step: Exclude<Step, 'watch'>;
  onVisit: (visit: Visit) => void;
}

/** A technique that a page showed, and the collectors whose facts are its evidence. */
export interface Sight {
  technique: Technique;
  variant: string | null;
  collectors: CollectorName[];
}

/** What one page showed in one browser at one step. */
export interface Visit {
  page: string;
  browser: Browser;
  step: Step;
  seen: Sight[];
  runs: CollectorRun[];
}

/** Of everything found, what the page is there to show. */
export function sightsOf(
  { findings }: Pick<Report, 'findings'>,
  { observations }: Pick<Artifacts, 'observations'>,
  expected: RuleCase['expected'],
): Sight[] {
  const sources = new Map(observations.map(({ id, source }) => [id, source]));
  return findings
    .filter((finding) => expected.some((part) => shows(finding, part)))
    .map(({ technique, variant, evidence }) => ({
      technique,
      variant,
      collectors: evidence.flatMap(({ observationId }) => sources.get(observationId) ?? []),
    }));
}

/** With less access less is known of a thing, e.g. whether it identifies: what it is and whose decides. */
function shows(finding: Finding, { technique, variant, host, names = [] }: PartOfFinding): boolean {
  return (
    finding.technique === technique &&
    (variant === undefined || finding.variant === variant) &&
    (host === undefined || finding.host === host) &&
    (names.length === 0 || names.some((name) => finding.names.includes(name)))
  );
}

/** Whether everything that the page is there to show was seen. */
export const isWhole = ({ findings }: Pick<Report, 'findings'>, expected: RuleCase['expected']): boolean =>
  expected.every((part) => findings.some((finding) => shows(finding, part)));
